import { showDate, showPercent } from "../../../charter/calendar.ts";
import type { Fact } from "../rules/finding.ts";
import type { ContentBlock, MeetingStep } from "../schema.ts";

export const STEP = {
	opened: "khai mạc",
	rollCalled: "điểm danh",
	feeReported: "thông báo đảng phí",
	agendaAdopted: "thông qua chương trình",
	pastTasksReviewed: "đánh giá nhiệm vụ kỳ trước",
	discussed: "thảo luận",
	criticised: "tự phê bình và phê bình",
	concluded: "kết luận",
	voted: "biểu quyết",
	tasksAssigned: "phân công nhiệm vụ",
	minutesAdopted: "thông qua biên bản",
} satisfies Record<MeetingStep, string>;

export const BLOCK = {
	ideology: "chính trị, tư tưởng",
	task: "nhiệm vụ chính trị",
	building: "xây dựng Đảng",
} satisfies Record<ContentBlock, string>;

/** What the record says, as one sentence beside its line. */
export function sentenceOf(fact: Fact): string {
	switch (fact.code) {
		case "held":
			return fact.endsAt
				? `Họp ${fact.minutes} phút, từ ${fact.startsAt} đến ${fact.endsAt}.`
				: `Họp ${fact.minutes} phút, bắt đầu ${fact.startsAt}.`;
		case "too-short":
			return `Thiếu ${fact.short} phút so với yêu cầu ${fact.requiredMinutes} phút.`;
		case "outside-month":
			return "Kỳ họp không nằm trong tháng phải họp.";
		case "moved":
			return `Lịch đăng ký là ngày ${showDate(fact.plannedOn)}.`;
		case "present":
			return `Có mặt ${fact.present}/${fact.counted}, đạt ${showPercent(fact.ratePercent)}.`;
		case "nobody-counted":
			return "Không có đảng viên nào thuộc diện tính tỷ lệ.";
		case "unexcused":
			return `Có ${fact.count} đồng chí vắng không lý do.`;
		case "rate-below":
			return `Tỷ lệ dự dưới mức ${showPercent(fact.targetPercent)}.`;
		case "late":
			return `Có ${fact.count} đồng chí đến muộn.`;
		case "long-absence":
			return `Đồng chí ${fact.name} vắng có lý do liên tiếp quá số kỳ cho phép.`;
		case "no-long-absence":
			return "Không ai vắng có lý do liên tiếp quá số kỳ cho phép.";
		case "agenda":
			return `Chương trình ${fact.items} mục, thảo luận ${fact.discussionMinutes} phút.`;
		case "no-agenda":
			return "Không ghi chương trình kỳ họp.";
		case "copied-agenda":
			return "Chương trình giống hệt kỳ trước.";
		case "focus-kept":
			return `Chương trình có trọng tâm cấp trên gợi ý: ${fact.focus}.`;
		case "focus-missed":
			return `Chương trình thiếu trọng tâm cấp trên gợi ý: ${fact.focus}.`;
		case "blocks-complete":
			return "Đủ ba khối nội dung: tư tưởng, nhiệm vụ, xây dựng Đảng.";
		case "blocks-missing":
			return `Chương trình chưa có mục riêng về ${fact.blocks.map((block) => BLOCK[block]).join("; ")}.`;
		case "draft":
			return `Có dự thảo từ ngày ${showDate(fact.on)}.`;
		case "no-draft":
			return "Không có dự thảo trước kỳ họp.";
		case "committee-met":
			return `Chi ủy họp ngày ${showDate(fact.on)}.`;
		case "leaders-met":
			return `Bí thư, phó bí thư thống nhất nội dung ngày ${showDate(fact.on)}.`;
		case "committee-not-met":
			return "Chi ủy không họp trước kỳ họp.";
		case "no-committee":
			return "Chi bộ không có chi ủy, không tính việc họp chi ủy.";
		case "notice":
			return noticeSentence(fact.days);
		case "no-notice":
			return "Không ghi thông báo kỳ họp.";
		case "overseer-not-told":
			return "Thông báo chưa gửi cấp ủy viên phụ trách.";
		case "papers-before":
			return fact.days > 0
				? `Tài liệu đưa lên trước ${fact.days} ngày.`
				: "Tài liệu đưa lên trong ngày họp.";
		case "papers-late":
			return `${papersLate(fact.days)}, quy định trước ${fact.requiredDays} ngày.`;
		case "no-papers":
			return "Không ghi việc đưa tài liệu lên Sổ tay đảng viên điện tử.";
		case "papers-kept":
			return `Tài liệu có trên Sổ tay đảng viên điện tử từ ngày ${showDate(fact.on)}.`;
		case "all-steps":
			return "Đủ các bước của kỳ họp.";
		case "steps-missing":
			return `Thiếu bước: ${fact.steps.map((step) => STEP[step]).join("; ")}.`;
		case "theme":
			return fact.topic
				? `Chuyên đề: ${fact.topic}.`
				: "Có sinh hoạt chuyên đề.";
		case "speakers":
			return `${fact.speakers} trên ${fact.present} đồng chí có mặt phát biểu, ${showPercent(fact.sharePercent)}.`;
		case "few-speakers":
			return `Tỷ lệ phát biểu dưới mức ${showPercent(fact.targetPercent)}.`;
		case "nobody-spoke":
			return "Không ghi ai phát biểu.";
		case "opinions":
			return `${fact.count} lượt ý kiến.`;
		case "praise":
			return praiseSentence(fact.praise, fact.reminders);
		case "no-praise":
			return "Không ghi biểu dương, nhắc nhở.";
		case "criticism":
			return `${fact.count} ý kiến tự phê bình, phê bình.`;
		case "no-criticism":
			return "Không ghi ý kiến tự phê bình, phê bình.";
		case "criticism-time":
			return `Dành ${fact.minutes} phút tự phê bình và phê bình.`;
		case "criticism-short":
			return `Dành ${fact.minutes} phút tự phê bình và phê bình, quy định từ ${fact.leastMinutes} phút.`;
		case "dissent-kept":
			return `${fact.count} ý kiến bảo lưu đã ghi.`;
		case "questions":
			return `${fact.asked} câu hỏi, đã trả lời ${fact.answered}.`;
		case "unanswered":
			return `Còn ${fact.count} câu hỏi chưa trả lời.`;
		case "secretary-chaired":
			return "Bí thư chủ trì.";
		case "other-chaired":
			return "Bí thư không chủ trì kỳ họp.";
		case "paper":
			return `Văn bản ban hành số ${fact.number}.`;
		case "not-concluded":
			return "Không ghi kết luận của chủ trì.";
		case "vote-passed":
			return "Đã biểu quyết thông qua.";
		case "vote-failed":
			return "Biểu quyết không thông qua.";
		case "not-voted":
			return "Không ghi biểu quyết.";
		case "minutes-adopted":
			return "Biên bản đã thông qua.";
		case "minutes-open":
			return "Biên bản chưa thông qua.";
		case "tasks":
			return `Giao ${fact.count} nhiệm vụ.`;
		case "no-tasks":
			return "Không giao nhiệm vụ nào.";
		case "tasks-incomplete":
			return `Có ${fact.count} nhiệm vụ thiếu người thực hiện hoặc thời hạn.`;
		case "past-tasks":
			return `${fact.done}/${fact.total} nhiệm vụ kỳ trước hoàn thành.`;
		case "past-unreported":
			return `Có ${fact.count} nhiệm vụ kỳ trước không được báo cáo.`;
		case "past-task-unreported":
			return `Không báo cáo: ${fact.title}.`;
		case "past-open":
			return `Còn ${fact.count} nhiệm vụ kỳ trước chưa hoàn thành.`;
		case "finished-waiting":
			return `Chờ hồ sơ hoàn chỉnh, hạn ${fact.deadlineDays} ngày sau kỳ họp.`;
		case "finished-in-time":
			return fact.days > 0
				? `Hồ sơ đưa lên sau ${fact.days} ngày.`
				: "Hồ sơ đưa lên trong ngày họp.";
		case "finished-late":
			return `Hồ sơ đưa lên sau ${fact.days} ngày, quy định ${fact.deadlineDays} ngày.`;
		case "finished-missing":
			return `Quá ${fact.deadlineDays} ngày chưa đưa hồ sơ lên Sổ tay đảng viên điện tử.`;
	}
}

function praiseSentence(praise: number, reminders: number): string {
	if (reminders === 0) return `Biểu dương ${praise} lượt.`;
	return praise === 0
		? `Nhắc nhở ${reminders} lượt.`
		: `Biểu dương ${praise} lượt, nhắc nhở ${reminders} lượt.`;
}

function noticeSentence(days: number): string {
	if (days > 0) return `Thông báo trước ${days} ngày.`;
	return days === 0 ? "Thông báo trong ngày họp." : "Thông báo sau ngày họp.";
}

function papersLate(days: number): string {
	if (days > 0) return `Tài liệu đưa lên trước ${days} ngày`;
	return days === 0
		? "Tài liệu đưa lên đúng ngày họp"
		: "Tài liệu đưa lên sau ngày họp";
}

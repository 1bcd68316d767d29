import { timeOf } from "../../../charter/calendar.ts";
import { wordFor } from "../../../charter/words.ts";
import type { Entered } from "../rules/foretelling.ts";
import type { Conflict, Dossier } from "../schema/record.ts";
import { MATTER, OPINION_KIND, PRESENCE } from "./words.ts";

const memberIn = ({ roll }: Dossier, id: string): string =>
	roll.find(({ memberId }) => memberId === id)?.name ?? "đồng chí không rõ";

const speakerIn = ({ opinions }: Dossier, id: string): string =>
	opinions.find((opinion) => opinion.id === id)?.name ?? "đồng chí không rõ";

const taskIn = (
	{ pastTasks, forgotten, lookBack }: Dossier,
	id: string,
): string =>
	[...pastTasks, ...forgotten, ...lookBack].find((task) => task.id === id)
		?.title ?? "";

/** One entry of a device in words, for a list of what the server has not taken. */
export function entryInWords(
	{ name, input, at }: Entered,
	known: Dossier,
): string {
	switch (name) {
		case "meeting.open":
			return `Khai mạc lúc ${timeOf(new Date(at))}`;
		case "meeting.mark-attendance":
			return input.marks.length === 1
				? `Điểm danh ${memberIn(known, input.marks[0].memberId)}: ${presenceWord(input.marks[0].presence)}`
				: `Điểm danh ${input.marks.length} đồng chí`;
		case "meeting.add-guest":
			return `Người dự họp: ${input.name}`;
		case "meeting.start-item":
			return `Sang mục ${known.agenda.find(({ id }) => id === input.itemId)?.seq ?? ""} của chương trình`;
		case "meeting.record-opinion":
			return `Ghi nhận ${memberIn(known, input.memberId)} phát biểu`;
		case "meeting.correct-opinion":
			return `Ý kiến của ${speakerIn(known, input.opinionId)}: ${input.words}`;
		case "meeting.judge-task":
			return `Kết quả nhiệm vụ: ${taskIn(known, input.taskId)}`;
		case "meeting.assign-task":
			return `${input.ofTheme ? "Điều phải thay đổi" : "Giao việc"}: ${input.title}`;
		case "meeting.drop-task":
			return "Bỏ một nhiệm vụ đã giao";
		case "meeting.record-vote":
			return `Biểu quyết: ${input.title}, tán thành ${input.inFavour}`;
		case "meeting.conclude":
			return `Kết luận: ${input.conclusion}`;
		default:
			return "Tự chấm điểm kỳ họp";
	}
}

const FIELD: Record<string, string> = {
	conclusion: "Kết luận của chủ trì",
	answers: "Trả lời ý kiến, chất vấn",
	superiorRemark: "Ý kiến của cấp trên dự họp",
	feeNote: "Đảng phí",
	outcome: "Ban hành",
	praise: "Số đồng chí được biểu dương",
	reminders: "Số đồng chí bị nhắc nhở",
	minutesAdopted: "Thông qua biên bản",
};
const VALUE: Record<string, string> = {
	true: "Đã thông qua",
	false: "Chưa thông qua",
	resolution: "Nghị quyết",
	conclusion: "Kết luận",
	null: "Để trống",
	"": "Để trống",
};
const RESULT: Record<string, string> = {
	done: "Xong",
	partly: "Một phần",
	"not-done": "Chưa làm",
};

const presenceWord = (presence: string | null): string =>
	presence ? wordFor(PRESENCE, presence) : "Chưa đánh dấu";

/** What two devices disagree on, and the two versions. */
export function conflictInWords(
	conflict: Conflict,
	known: Dossier,
): { about: string; stands: string; said: string } {
	const { about } = conflict;
	switch (conflict.fact) {
		case "attendance":
			return {
				about: `Điểm danh ${memberIn(known, about)}`,
				stands: attended(conflict.stands),
				said: attended(conflict.said),
			};
		case "conclusion":
			return {
				about: FIELD[about] ?? about,
				stands: worded(conflict.stands.words),
				said: worded(conflict.said.words),
			};
		case "opinion":
			return {
				about: `Ý kiến của ${speakerIn(known, about)}`,
				stands: noted(conflict.stands),
				said: noted(conflict.said),
			};
		case "finding":
			return {
				about: `Kết quả nhiệm vụ: ${taskIn(known, about)}`,
				stands: found(conflict.stands),
				said: found(conflict.said),
			};
		case "vote":
			return {
				about: `${MATTER[conflict.said.matter]}: ${conflict.said.title}`,
				stands: hands(conflict.stands),
				said: hands(conflict.said),
			};
		case "score":
			return {
				about: "Tự chấm điểm kỳ họp",
				stands: marks(conflict.stands),
				said: marks(conflict.said),
			};
	}
}

type Of<Fact extends Conflict["fact"]> = Extract<Conflict, { fact: Fact }>;

const attended = ({ presence, reason }: Of<"attendance">["stands"]) =>
	[presenceWord(presence), reason].filter(Boolean).join(": ");
const worded = (words: Of<"conclusion">["said"]["words"]) =>
	VALUE[String(words)] ?? String(words);
const noted = ({ kind, words }: Of<"opinion">["stands"]) =>
	`${OPINION_KIND[kind]}. ${words}`;
const found = ({ result, figure, cause }: Of<"finding">["stands"]) =>
	[RESULT[result], figure, cause].filter(Boolean).join("; ");
const hands = (count: Of<"vote">["stands"]) =>
	`Tán thành ${count.inFavour}, không tán thành ${count.against}, không biểu quyết ${count.abstained}`;
const marks = (score: Of<"score">["stands"]) =>
	Object.entries(score.marks)
		.map(([line, { mark }]) => `Dòng ${line}: ${mark}`)
		.join("; ");

import { dayInWords, showDate } from "../../../charter/calendar.ts";
import { ended } from "../../../charter/words.ts";
import {
	type Block,
	bullet,
	heading,
	type Paper,
	paragraph,
	point,
} from "../../../platform/papers/paper.ts";
import { OUTCOME } from "../labels/words.ts";
import { finishedBy } from "../rules/clocks.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import {
	committeeOf,
	followersInWords,
	frameOf,
	numberOf,
	onBehalfOfCell,
} from "./frame.ts";
import { lookBackBlocks } from "./look-back.ts";
import {
	pastTasksInWords,
	pastTasksTable,
	unfinishedTasks,
} from "./past-tasks.ts";
import { presenceInWords, rollInWords } from "./roll-call.ts";
import { deductions, scoreTable, totalInWords } from "./score-lines.ts";
import { changesTable, partedTasks, tasksTable } from "./tasks.ts";
import { countInWords, voteBullet } from "./votes.ts";
import {
	nextPeriodOf,
	occasionOf,
	periodOf,
	sentence,
	twoDigits,
} from "./wording.ts";

/**
 * The resolution or conclusion of a closed meeting, in the parts that 42-HD/BTCTW (28/10/2025) is applied with:
 * what was done, what is to be done, who sees to it, how the meeting scores itself, the vote.
 */
export function resolution(meeting: MeetingSnapshot): Paper {
	const adopted = adoptionOf(meeting)?.passed ?? false;
	return {
		...frameOf(meeting, meeting.heldOn),
		number: numberOf(meeting.paperNumber),
		title: OUTCOME[meeting.outcome].toLocaleUpperCase("vi"),
		summary: occasionOf(meeting),
		blocks: [
			...opening(meeting),
			heading("I- ĐÁNH GIÁ KẾT QUẢ LÃNH ĐẠO KỲ TRƯỚC"),
			...evaluation(meeting),
			heading(`II- NHIỆM VỤ ${periodOf(meeting).toLocaleUpperCase("vi")}`),
			...duties(meeting),
			heading("III- TỔ CHỨC THỰC HIỆN"),
			...organisation(meeting),
			heading("IV- TỰ CHẤM ĐIỂM, XẾP LOẠI CHẤT LƯỢNG SINH HOẠT"),
			...selfScore(meeting),
			voteLine(meeting),
		],
		signatures: [onBehalfOfCell(meeting.chair)],
		recipients: recipientsOf(meeting),
		draft: !adopted,
	};
}

const VERB = { resolution: "quyết nghị", conclusion: "kết luận" } as const;

function opening(meeting: MeetingSnapshot): Block[] {
	const { unit, place, heldOn, attendance, chair, noteTaker, topic } = meeting;
	const fee = meeting.feeNote
		? "Chi bộ đã thông báo tình hình nộp đảng phí và thông qua chương trình."
		: "Chi bộ đã thông qua chương trình.";
	return [
		paragraph(
			`Hôm nay, ${dayInWords(heldOn)}, tại ${place}, ${unit.name} tổ chức ${occasionOf(meeting)}.`,
		),
		...(topic ? [paragraph(`Chuyên đề: ${ended(topic)}`)] : []),
		paragraph(
			`${rollInWords(attendance)} ${presenceInWords(attendance)} Thời lượng ${meeting.minutes} phút. Chủ trì: đồng chí ${chair.name}. Thư ký: đồng chí ${noteTaker.name}. ${fee}`,
		),
		paragraph(`Sau khi thảo luận, chi bộ ${VERB[meeting.outcome]} như sau:`),
	];
}

function evaluation(meeting: MeetingSnapshot): Block[] {
	const { agenda, pastTasks, conclusion } = meeting;
	const heard = agenda
		.filter(({ block }) => block === "ideology")
		.map(({ title }) => bullet(sentence(title)));
	const unfinished = unfinishedTasks(pastTasks);
	return numbered([
		["Công tác chính trị, tư tưởng", heard],
		[
			"Thực hiện nhiệm vụ chính trị",
			[
				paragraph(pastTasksInWords(pastTasks)),
				...(pastTasks.tasks.length > 0 ? [pastTasksTable(pastTasks)] : []),
			],
		],
		["Nhìn lại chuyên đề", lookBackBlocks(meeting)],
		["Hạn chế, nguyên nhân", unfinished],
		[
			"Kết luận, biểu dương, nhắc nhở",
			conclusion ? [paragraph(sentence(conclusion))] : [],
		],
	]);
}

function duties(meeting: MeetingSnapshot): Block[] {
	const { given: tasks, changes } = partedTasks(meeting);
	const others = meeting.votes.filter(({ matter }) => matter !== "resolution");
	const given: Block[] =
		tasks.length > 0
			? [paragraph(`Chi bộ giao ${tasks.length} nhiệm vụ:`), tasksTable(tasks)]
			: changes.length > 0
				? []
				: [paragraph("Kỳ này chi bộ không giao nhiệm vụ riêng.")];
	if (others.length === 0 && changes.length === 0) return given;
	return numbered([
		[
			"Điều phải thay đổi sau chuyên đề",
			changes.length > 0 ? [changesTable(changes)] : [],
		],
		["Nhiệm vụ và phân công", given],
		["Nội dung khác đã biểu quyết", others.map(voteBullet)],
	]);
}

/** Points under a part, those without content left out. */
function numbered(points: readonly (readonly [string, Block[]])[]): Block[] {
	return points
		.filter(([, blocks]) => blocks.length > 0)
		.flatMap(([title, blocks], at) => [
			point(`${at + 1}. ${title}`),
			...blocks,
		]);
}

function organisation(meeting: MeetingSnapshot): Block[] {
	const leaders = meeting.committee.mode === "met" ? "Chi ủy" : "Bí thư chi bộ";
	return [
		`Các đồng chí được giao nhiệm vụ thực hiện đúng thời hạn, báo cáo kết quả tại kỳ sinh hoạt ${nextPeriodOf(meeting)}.`,
		`${leaders} theo dõi, đôn đốc, kiểm tra việc thực hiện.`,
		`Hồ sơ kỳ họp đưa lên Sổ tay đảng viên điện tử ${deadlineOf(meeting)}.`,
	].map((text, at) => paragraph(`${at + 1}. ${text}`));
}

/** The deadline of the rule that was applied, as the record keeps it. */
function deadlineOf({ rules, heldOn }: MeetingSnapshot): string {
	const rule = rules.find(({ key }) => key === "meeting.finished-after-days");
	if (typeof rule?.value !== "number") return "đúng thời hạn";
	const last = showDate(finishedBy(heldOn, rule.value));
	return `trong ${twoDigits(rule.value)} ngày, chậm nhất ngày ${last}`;
}

function selfScore({ score }: MeetingSnapshot): Block[] {
	if (score === null) return [paragraph("Chi bộ chưa chấm điểm kỳ họp.")];
	const limits = deductions(score);
	return [
		scoreTable(score, []),
		paragraph(totalInWords(score)),
		...(limits.length > 0 ? [paragraph("Hạn chế cần khắc phục:")] : []),
		...limits.map(bullet),
	];
}

const adoptionOf = ({ votes }: MeetingSnapshot) =>
	votes.find(({ matter }) => matter === "resolution");

function voteLine(meeting: MeetingSnapshot): Block {
	const name = OUTCOME[meeting.outcome];
	const vote = adoptionOf(meeting);
	if (!vote) return paragraph(`${name} chưa được chi bộ biểu quyết.`);
	return paragraph(
		vote.passed
			? `${name} được chi bộ biểu quyết thông qua: ${countInWords(vote)}.`
			: `${name} chưa được chi bộ thông qua: ${countInWords(vote)}.`,
	);
}

/** Members who live in one place work with its Fatherland Front. */
const RESIDENTIAL =
	/^chi bộ (thôn|khu|tổ dân phố|ấp|bản|buôn|làng|xóm|khóm)\b/i;

const recipientsOf = ({ unit, followers = [] }: MeetingSnapshot): string[] => [
	...(unit.superior ? [committeeOf(unit.superior)] : []),
	followersInWords(followers),
	...(RESIDENTIAL.test(unit.name) ? ["Ban Công tác Mặt trận"] : []),
	"Các đồng chí đảng viên trong chi bộ",
	"Sổ tay đảng viên điện tử",
	"Lưu Chi bộ",
];

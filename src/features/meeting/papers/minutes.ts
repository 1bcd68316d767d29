import { dayInWords, showTime } from "../../../charter/calendar.ts";
import { ended, lowerFirst, upperFirst } from "../../../charter/words.ts";
import {
	type Block,
	bullet,
	heading,
	type Paper,
	paragraph,
} from "../../../platform/papers/paper.ts";
import { citation, OPINION_KIND } from "../labels/words.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import { frameOf } from "./frame.ts";
import { lookBackBlocks } from "./look-back.ts";
import {
	pastTasksInWords,
	pastTasksTable,
	unfinishedTasks,
} from "./past-tasks.ts";
import {
	absentByName,
	presenceInWords,
	rollInWords,
	rollTable,
} from "./roll-call.ts";
import { deductions, totalInWords } from "./score-lines.ts";
import { changesTable, partedTasks, tasksTable } from "./tasks.ts";
import { voteBullet } from "./votes.ts";
import { occasionOf, sentence, withNote } from "./wording.ts";

/** The minutes (biên bản) of a closed meeting, signed by note-taker and chair. */
export function minutes(meeting: MeetingSnapshot): Paper {
	return {
		...frameOf(meeting, meeting.heldOn),
		number: null,
		title: "BIÊN BẢN",
		summary: occasionOf(meeting),
		blocks: [
			...opening(meeting),
			heading("I- ĐIỂM DANH"),
			...rollCall(meeting),
			heading("II- CHƯƠNG TRÌNH"),
			...agenda(meeting),
			heading("III- KẾT QUẢ THỰC HIỆN NHIỆM VỤ KỲ TRƯỚC"),
			...pastTasks(meeting),
			heading("IV- Ý KIẾN THẢO LUẬN"),
			...discussion(meeting),
			heading("V- KẾT LUẬN VÀ BIỂU QUYẾT"),
			...conclusion(meeting),
			heading("VI- TỰ CHẤM ĐIỂM CHẤT LƯỢNG SINH HOẠT"),
			...score(meeting),
			...closing(meeting),
		],
		signatures: [
			{ authority: "NGƯỜI GHI BIÊN BẢN", name: meeting.noteTaker.name },
			{ authority: "CHỦ TRÌ HỘI NGHỊ", name: meeting.chair.name },
		],
		recipients: [],
	};
}

const comrade = (name: string, note: string | null = null): string =>
	`đồng chí ${withNote(name, note)}`;

function opening(meeting: MeetingSnapshot): Block[] {
	const { unit, place, heldOn, startedAt, topic, chair, noteTaker } = meeting;
	const superiors = meeting.guests.filter(({ role }) => role === "superior");
	const guests = meeting.guests.filter(({ role }) => role === "guest");
	return [
		paragraph(
			`Hôm nay, ${dayInWords(heldOn)}, tại ${place}, ${unit.name} tổ chức ${occasionOf(meeting)}. Bắt đầu lúc ${showTime(startedAt)}.`,
		),
		...(topic ? [paragraph(`Chuyên đề: ${ended(topic)}`)] : []),
		paragraph(
			`Chủ trì: ${comrade(chair.name)}${chair.post ? `, ${chair.post}` : ""}.`,
		),
		paragraph(`Người ghi biên bản: ${comrade(noteTaker.name)}.`),
		paragraph(`Cấp trên dự: ${namesOf(superiors)}.`),
		...(guests.length > 0 ? [paragraph(`Khách mời: ${namesOf(guests)}.`)] : []),
	];
}

const namesOf = (guests: MeetingSnapshot["guests"]): string =>
	guests.length === 0
		? "không"
		: guests.map(({ name, post }) => comrade(name, post)).join("; ");

const rollCall = (meeting: MeetingSnapshot): Block[] => [
	paragraph(rollInWords(meeting.attendance)),
	paragraph(presenceInWords(meeting.attendance)),
	...absentByName(meeting),
	rollTable(meeting.roll),
	...(meeting.feeNote
		? [paragraph(`Đảng phí: ${ended(meeting.feeNote)}`)]
		: []),
];

const agenda = ({ agenda: items }: MeetingSnapshot): Block[] => [
	paragraph(`Hội nghị thông qua chương trình gồm ${items.length} nội dung:`),
	...items.map(({ title, presenter }, at) =>
		paragraph(
			presenter
				? `${at + 1}. ${upperFirst(title)} – ${comrade(presenter)} trình bày.`
				: `${at + 1}. ${sentence(title)}`,
		),
	),
];

function pastTasks(meeting: MeetingSnapshot): Block[] {
	const { pastTasks: past } = meeting;
	const counts = paragraph(pastTasksInWords(past));
	if (past.tasks.length === 0) return [counts, ...lookBackBlocks(meeting)];
	return [
		...(past.source ? [paragraph(`Căn cứ: ${ended(past.source)}`)] : []),
		counts,
		pastTasksTable(past),
		...unfinishedTasks(past),
		...lookBackBlocks(meeting),
	];
}

function discussion(meeting: MeetingSnapshot): Block[] {
	const speakers = new Set(meeting.opinions.map(({ name }) => name));
	return [
		paragraph(
			`Có ${meeting.opinions.length} lượt ý kiến của ${speakers.size} đồng chí.`,
		),
		...meeting.opinions.map(({ name, kind, words }) =>
			bullet(
				`Đồng chí ${name} (${lowerFirst(OPINION_KIND[kind])})${words ? `: ${ended(words)}` : "."}`,
			),
		),
		...(meeting.answers
			? [paragraph(`Trả lời, giải trình: ${ended(meeting.answers)}`)]
			: []),
		...(meeting.superiorRemark
			? [paragraph(`Ý kiến cấp trên: ${ended(meeting.superiorRemark)}`)]
			: []),
	];
}

function conclusion(meeting: MeetingSnapshot): Block[] {
	const { votes, outcome, paperNumber } = meeting;
	const { given: tasks, changes } = partedTasks(meeting);
	return [
		...(meeting.conclusion ? [paragraph(sentence(meeting.conclusion))] : []),
		...(changes.length > 0
			? [paragraph("Điều phải thay đổi sau chuyên đề:"), changesTable(changes)]
			: []),
		...(tasks.length > 0
			? [
					paragraph(
						`${citation(outcome, paperNumber)} giao ${tasks.length} nhiệm vụ:`,
					),
					tasksTable(tasks),
				]
			: []),
		...(votes.length > 0 ? [paragraph("Hội nghị biểu quyết:")] : []),
		...votes.map(voteBullet),
	];
}

function score({ score: given }: MeetingSnapshot): Block[] {
	if (given === null) return [paragraph("Chi bộ chưa chấm điểm kỳ họp.")];
	return [paragraph(totalInWords(given)), ...deductions(given).map(bullet)];
}

const closing = (meeting: MeetingSnapshot): Block[] => [
	paragraph(
		`Hội nghị kết thúc lúc ${showTime(meeting.endedAt)} cùng ngày, thời lượng ${meeting.minutes} phút. ${
			meeting.minutesAdopted
				? "Biên bản được đọc trước hội nghị và các đồng chí dự họp nhất trí thông qua."
				: "Biên bản chưa được thông qua tại hội nghị."
		}`,
	),
];

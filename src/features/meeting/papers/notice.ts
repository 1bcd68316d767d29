import {
	dayInWords,
	type IsoDate,
	showDate,
	showTime,
} from "../../../charter/calendar.ts";
import { ended } from "../../../charter/words.ts";
import type { Block, Grid, Paper } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import {
	followersInWords,
	frameOf,
	numberOf,
	onBehalfOfCell,
} from "./frame.ts";
import { occasionOf } from "./wording.ts";

/** What is known of a meeting when it is convened. */
export type Convened = Pick<
	MeetingSnapshot,
	| "unit"
	| "kind"
	| "month"
	| "topic"
	| "layout"
	| "place"
	| "plannedOn"
	| "plannedTime"
	| "committee"
	| "papersUploadedOn"
	| "followers"
> & {
	agenda: readonly {
		title: string;
		presenter: string | null;
		plannedMinutes: number;
	}[];
	/** Without a number it is a draft. */
	notice: { number: string | null; on: IsoDate };
	signer: { name: string; post: string };
};

/** The notice (thông báo) of a meeting to every member and the superior member in charge (42-HD/BTCTW, 28/10/2025, II 2.2). */
export function notice(meeting: Convened): Paper {
	const { number, on } = meeting.notice;
	return {
		...frameOf(meeting, on),
		number: number === null ? null : numberOf(number),
		title: "THÔNG BÁO",
		summary: occasionOf(meeting),
		addressees: [
			"Các đồng chí đảng viên trong chi bộ",
			followersInWords(meeting.followers ?? []),
		],
		blocks: [
			{
				kind: "paragraph",
				text: "Chi bộ thông báo kỳ sinh hoạt như sau:",
			},
			...whenAndWhere(meeting),
			{ kind: "heading", level: 2, text: "Chương trình" },
			agendaTable(meeting),
			{
				kind: "paragraph",
				text: "Đề nghị các đồng chí dự đúng giờ; vắng mặt thì báo cáo bí thư trước.",
			},
		],
		signatures: [onBehalfOfCell(meeting.signer)],
		recipients: ["Như kính gửi", "Lưu Chi bộ"],
		draft: number === null,
	};
}

function whenAndWhere(meeting: Convened): Block[] {
	const { plannedTime, plannedOn, papersUploadedOn, committee } = meeting;
	const facts = [
		`Thời gian: ${showTime(plannedTime)}, ${dayInWords(plannedOn)}.`,
		`Địa điểm: ${ended(meeting.place)}`,
		...(meeting.topic ? [`Chuyên đề: ${ended(meeting.topic)}`] : []),
		...(committee.note ? [`Công tác chuẩn bị: ${ended(committee.note)}`] : []),
		...(papersUploadedOn
			? [
					`Tài liệu: đưa lên Sổ tay đảng viên điện tử ngày ${showDate(papersUploadedOn)}.`,
				]
			: []),
	];
	return facts.map((text) => ({ kind: "bullet", text }));
}

const agendaTable = ({ agenda }: Convened): Grid => ({
	kind: "table",
	columns: [
		{ title: "TT", width: 10, align: "center" },
		{ title: "Nội dung", width: 93 },
		{ title: "Người trình bày", width: 42 },
		{ title: "Số phút", width: 20, align: "center" },
	],
	rows: agenda.map((item, at) => [
		String(at + 1),
		item.title,
		item.presenter ?? "",
		String(item.plannedMinutes),
	]),
});

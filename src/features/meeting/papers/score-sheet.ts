import { dayInWords, type IsoDate } from "../../../charter/calendar.ts";
import { ended } from "../../../charter/words.ts";
import {
	type Block,
	type Paper,
	paragraph,
} from "../../../platform/papers/paper.ts";
import { showPoints } from "../../quality/labels/score.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import { frameOf, onBehalfOfCell } from "./frame.ts";
import { presenceInWords } from "./roll-call.ts";
import {
	bandName,
	type ExtraColumn,
	type Score,
	scoreTable,
	sheetInWords,
	totalInWords,
} from "./score-lines.ts";
import { countInWords } from "./votes.ts";
import { occasionOf } from "./wording.ts";

/** The rating of the committee above, where it has decided: its marks by line, its sum, its word. */
export type DecidedScore = {
	by: string;
	marks: Readonly<Record<string, number>>;
	total: number;
	band: string;
	reason: string | null;
};

/** The score sheet (phiếu chấm điểm) of a closed meeting; the marks above stand in their own column. */
export function scoreSheet(
	meeting: MeetingSnapshot & { score: Score },
	decided: DecidedScore | null,
	on: IsoDate = meeting.heldOn,
): Paper {
	const { score, heldOn, place } = meeting;
	return {
		...frameOf(meeting, on),
		number: null,
		title: "PHIẾU CHẤM ĐIỂM",
		summary: `chất lượng ${occasionOf(meeting)}`,
		blocks: [
			paragraph(`Kỳ họp ${dayInWords(heldOn)}, tại ${place}.`),
			paragraph(presenceInWords(meeting.attendance)),
			paragraph(`Phiếu chấm: ${sheetInWords(score)}`),
			scoreTable(score, columnsOf(decided)),
			...ratings(meeting, decided),
		],
		signatures: [onBehalfOfCell(meeting.chair)],
		recipients: [],
	};
}

function columnsOf(decided: DecidedScore | null): ExtraColumn[] {
	const above: ExtraColumn = {
		title: "Cấp trên chấm",
		width: 22,
		align: "center",
		cell: ({ line }) => {
			const mark = decided?.marks[line];
			return mark === undefined ? "" : showPoints(mark);
		},
		total: decided ? showPoints(decided.total) : "",
	};
	const reason: ExtraColumn = {
		title: "Lý do trừ điểm",
		width: 42,
		cell: (line) => line.reason ?? "",
		total: "",
	};
	return decided ? [above, reason] : [reason];
}

function ratings(
	{ score, votes }: MeetingSnapshot & { score: Score },
	decided: DecidedScore | null,
): Block[] {
	const vote = votes.find(({ matter }) => matter === "score");
	return [
		paragraph(totalInWords(score)),
		...(vote ? [paragraph(`Chi bộ biểu quyết: ${countInWords(vote)}.`)] : []),
		...(decided ? [paragraph(decisionInWords(decided))] : []),
	];
}

function decisionInWords({ by, total, band, reason }: DecidedScore): string {
	const words = `${by} xếp loại ${bandName(band)}, ${showPoints(total)} điểm.`;
	return reason ? `${words} ${ended(reason)}` : words;
}

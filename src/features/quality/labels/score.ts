import { showDate } from "../../../charter/calendar.ts";
import { confidenceLabel } from "../../../charter/rulebook/labels.ts";
import { lowerFirst, upperFirst } from "../../../charter/words.ts";
import type { LineStatus } from "../rules/evidence.ts";
import type { Objection } from "../rules/objections.ts";
import type { Claim } from "../rules/totals.ts";
import type { Band, MeetingFacts, ScoreLine, ScoreSheet } from "../schema.ts";
import { sentenceOf } from "./evidence.ts";

export const BAND = {
	good: "Tốt",
	fair: "Khá",
	average: "Trung bình",
	weak: "Kém",
} satisfies Record<Band, string>;

/** The rating that a paper calls so, or null. */
export function bandNamed(name: string): Band | null {
	const wanted = name.trim().toLocaleLowerCase("vi");
	for (const band of ["good", "fair", "average", "weak"] as const)
		if (BAND[band].toLocaleLowerCase("vi") === wanted) return band;
	return null;
}

export const LINE_STATUS = {
	applies: "",
	void: "Kỳ này không tính",
	"full-by-rule": "Đủ điểm theo phiếu",
	provisional: "Tạm tính, chờ đưa hồ sơ",
} satisfies Record<LineStatus, string>;

/** `88`, `26,5`, `89,47`. */
export const showPoints = (points: number): string =>
	String(points).replace(".", ",");

/** `88 – Khá`. */
export const showScore = (points: number, band: Band): string =>
	`${showPoints(points)} – ${BAND[band]}`;

/** `Mẫu A theo Hướng dẫn 42-HD/BTCTW ngày 28/10/2025.` */
export const nameOfSheet = ({ name, source }: ScoreSheet): string =>
	`${name} theo ${source.kind} ${source.number} ngày ${showDate(source.date)}.`;

/** How sure the text of the sheet is: `Nhiều nguồn thống nhất, chưa có văn bản.` */
export const certaintyOf = (sheet: ScoreSheet): string =>
	`${upperFirst(confidenceLabel(sheet))}.`;

/** What the record holds against a mark: the headline, then the further facts, one sentence each. */
export function objectionSentences(objection: Objection): string[] {
	const { mark, max, computed, findings } = objection;
	const given = mark >= max ? `đủ ${showPoints(max)}` : showPoints(mark);
	const [first, ...others] = findings;
	const clause = first
		? lowerFirst(sentenceOf(first))
		: `theo chứng cứ là ${showPoints(computed ?? 0)} điểm.`;
	return [`Tự chấm ${given} điểm, nhưng ${clause}`, ...others.map(sentenceOf)];
}

/** When a line deserves its full mark; null where people judge without a measure. */
export function expectationOf(
	{ max, evidence }: ScoreLine,
	facts: MeetingFacts,
): string | null {
	const full = `Đủ ${showPoints(max)} điểm khi`;
	switch (evidence[0]) {
		case "duration":
			return `${full} họp trong tháng và từ ${facts.requiredMinutes} phút.`;
		case "attendance":
			return `${full} có mặt từ ${facts.attendance.targetPercent}% và không ai vắng không lý do.`;
		case "committee":
			return evidence.length > 1
				? `${full} chi ủy họp, thông báo đủ, tài liệu trước ${facts.preparation.requiredDaysBefore} ngày.`
				: `${full} chi ủy họp trước kỳ họp.`;
		case "papers-before":
			return `${full} tài liệu đưa lên trước ${facts.preparation.requiredDaysBefore} ngày.`;
		case "steps":
			return `${full} đi đủ các bước của kỳ họp.`;
		case "speaking":
			return `${full} từ ${facts.discussion.targetSharePercent}% đồng chí có mặt phát biểu.`;
		case "past-tasks":
			return `${full} mọi nhiệm vụ kỳ trước hoàn thành và được báo cáo.`;
		case "conclusion":
			return `${full} thông qua kết luận, biên bản và đưa hồ sơ đúng hạn.`;
		case "finished-upload":
			return `${full} đưa hồ sơ trong ${facts.closing.finishedDeadlineDays} ngày.`;
		default:
			return null;
	}
}

/** What a paper sheet claims, what its lines add up to, and which of the two counts. */
export function claimSentences({ stated, summed }: Claim): string[] {
	const said = [
		stated.total === null ? null : `${showPoints(stated.total)} điểm`,
		stated.band === null ? null : `loại ${BAND[stated.band]}`,
	].filter((part) => part !== null);
	return [
		`Phiếu giấy ghi ${said.join(", ")}.`,
		`Các dòng cộng lại là ${showPoints(summed.total)} điểm, loại ${BAND[summed.band]}.`,
		"Nếp dùng số cộng được.",
	];
}

/** How the committee's mark stands to the cell's: `Khớp`, `Thấp hơn 3`, `Cao hơn 1`. */
export function gapWords(gap: number | null): string {
	if (gap === null) return "Chưa chấm";
	if (gap === 0) return "Khớp";
	return `${gap < 0 ? "Thấp" : "Cao"} hơn ${showPoints(Math.abs(gap))}`;
}

/** What a late or missing upload cost since the vote, one sentence a line. */
export const settlementSentences = (
	changes: readonly { line: string; from: number; to: number }[],
): string[] =>
	changes.map(
		({ line, from, to }) =>
			`Hồ sơ không đưa lên đúng hạn: dòng ${line} từ ${showPoints(from)} còn ${showPoints(to)} điểm.`,
	);

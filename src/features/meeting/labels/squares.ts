import {
	type IsoDate,
	monthOf,
	showDate,
	showDay,
} from "../../../charter/calendar.ts";
import { showPoints } from "../../quality/labels/score.ts";
import { TOLD_GAP } from "../../quality/rules/inflation.ts";
import type { Square } from "../schema/asked.ts";
import { monthWord } from "./waiting.ts";

/** Everything a square says, for those who listen: "Thôn Tập Ninh, tháng 1: đúng hạn, 88 điểm, cấp ủy có dự". */
export function squareWords(cell: string, square: Square): string {
	return `${cell}, ${monthWord(square.month)}: ${[
		stateWords(square),
		scoreWords(square),
		square.gap !== null &&
			square.gap >= TOLD_GAP &&
			`tự chấm cao hơn ${showPoints(square.gap)} điểm`,
		square.attendedBySuperior && "cấp ủy có dự",
	]
		.filter(Boolean)
		.join(", ")}`;
}

/** How the month stands: `họp muộn 2 ngày`. */
export function stateWords({ state, daysLate, on }: Square): string {
	const day = on ? showDay(on) : "";
	switch (state) {
		case "held":
			return "họp đúng hạn";
		case "late":
			return `họp muộn ${daysLate} ngày`;
		case "missing":
			return "thiếu kỳ họp";
		case "overdue":
			return `quá ngày đăng ký ${day}, chưa họp`;
		case "in-session":
			return "đang họp";
		case "registered":
			return `lịch họp ngày ${day}`;
		case "none":
			return "chưa có lịch";
	}
}

function scoreWords({ state, decided, score }: Square): string | false {
	if (state !== "held" && state !== "late") return false;
	return decided && score !== null ? `${showPoints(score)} điểm` : "chờ chấm";
}

/** "Đến 25/11/2026: 12 trên 13 chi bộ đã họp tháng 11, trong đó 1 họp muộn; 1 chưa họp." */
export function heldSentence(
	cells: readonly { squares: readonly Square[] }[],
	asOf: IsoDate,
): string {
	if (!cells.some(({ squares }) => squares.some((s) => s.meetingId)))
		return `Nếp chưa ghi kỳ họp nào của năm ${asOf.slice(0, 4)}.`;
	const month = monthOf(asOf);
	const states = cells.map(
		({ squares }) => squares.find((s) => s.month === month)?.state,
	);
	const count = (state: Square["state"]) =>
		states.filter((s) => s === state).length;
	const late = count("late");
	const held = count("held") + late;
	const now = count("in-session");
	const not = cells.length - held - now;
	return `Đến ${showDate(asOf)}: ${held} trên ${cells.length} chi bộ đã họp ${monthWord(month)}${late ? `, trong đó ${late} họp muộn` : ""}${now ? `; ${now} đang họp` : ""}${not ? `; ${not} chưa họp` : ""}.`;
}

import { showDay } from "../../../../charter/calendar.ts";
import type { Square as Drawn } from "../../../../kit/MonthSquare.tsx";
import { BAND, showPoints } from "../../../quality/labels/score.ts";
import { TOLD_GAP } from "../../../quality/rules/inflation.ts";
import { stateWords } from "../../labels/squares.ts";
import type { Square, ThematicSquare } from "../../schema/asked.ts";

export const QUARTERS = ["I", "II", "III", "IV"] as const;

type Place = { href?: string; shown: boolean };

/** A month of the year card. */
export function monthSquare(square: Square, { href, shown }: Place): Drawn {
	const number = Number(square.month.slice(5));
	const day = square.on ? showDay(square.on) : null;
	const score = square.score === null ? null : showPoints(square.score);
	const words = [`Tháng ${number}`, ...monthWords(square)];
	return {
		state: stateOf(square, shown),
		label: [...words, shown && "đang xem"].filter(Boolean).join(", "),
		foot: `Th ${number}`,
		...(score !== null
			? { value: score }
			: square.state !== "held" && (day || shown)
				? { value: day ?? "–" }
				: {}),
		...(isTold(square) ? { gap: true } : {}),
		...(href ? { href } : {}),
	};
}

const isTold = ({ gap, openObjections }: Square): boolean =>
	openObjections > 0 || (gap !== null && gap >= TOLD_GAP);

function stateOf(square: Square, shown: boolean): Drawn["state"] {
	switch (square.state) {
		case "held":
			return square.score !== null && !square.decided ? "waiting" : "on-time";
		case "late":
		case "overdue":
			return "late";
		case "missing":
			return "missing";
		case "in-session":
			return "current";
		default:
			return shown ? "current" : "ahead";
	}
}

/** What the square only hints at, for those who listen. */
function monthWords(square: Square): string[] {
	const { score, band, decided, gap } = square;
	return [
		stateWords(square),
		score !== null &&
			`${decided ? "cấp ủy chấm" : "tự chấm"} ${showPoints(score)}${band ? `, ${BAND[band]}` : ""}`,
		score !== null && !decided && "chờ cấp ủy chấm",
		gap !== null &&
			gap >= TOLD_GAP &&
			`tự chấm cao hơn ${showPoints(gap)} điểm`,
		square.openObjections > 0 &&
			`${square.openObjections} dòng điểm chưa khớp biên bản`,
	].filter((words) => words !== false);
}

/** The thematic meeting of a quarter. */
export function thematicSquare(
	{ quarter, state, on, topic }: ThematicSquare,
	{ href, shown }: Place,
): Drawn {
	const day = on ? showDay(on) : "";
	const about = topic ? [topic] : [];
	const name = `Chuyên đề quý ${QUARTERS[quarter - 1]}`;
	const rest = { ...(href ? { href } : {}) };
	const label = (...words: string[]) =>
		[name, ...words, ...(shown ? ["đang xem"] : [])].join(", ");
	switch (state) {
		case "held":
			return {
				state: "on-time",
				label: label(`đã họp ngày ${day}`, ...about),
				foot: day,
				...rest,
			};
		case "registered":
			return {
				state: shown ? "current" : "ahead",
				label: label(`họp ngày ${day}`, ...about),
				value: day,
				foot: "Đã hẹn",
				...rest,
			};
		case "missing":
			return { state: "missing", label: label("thiếu"), foot: "Thiếu" };
		case "planned":
			return {
				state: "ahead",
				label: label("đã lên kế hoạch", ...about),
				foot: "Kế hoạch",
			};
		case "none":
			return { state: "ahead", label: label("chưa đăng ký"), foot: "Chưa có" };
	}
}

import { showDay } from "../../../../charter/calendar.ts";
import type { Square as Drawn } from "../../../../kit/MonthSquare.tsx";
import { BAND, showPoints } from "../../../quality/labels/score.ts";
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
			: day && square.state !== "held"
				? { value: day }
				: {}),
		...(square.gap || square.openObjections > 0 ? { gap: true } : {}),
		...(href ? { href } : {}),
	};
}

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

function monthWords(square: Square): string[] {
	const day = square.on ? showDay(square.on) : "";
	const score =
		square.score === null
			? "chưa có điểm"
			: `${square.decided ? "cấp ủy chấm" : "tự chấm"} ${showPoints(square.score)}${square.band ? `, ${BAND[square.band]}` : ""}`;
	const gap = square.gap
		? [
				`tự chấm ${square.gap > 0 ? "cao" : "thấp"} hơn ${showPoints(Math.abs(square.gap))}`,
			]
		: [];
	const waiting =
		square.score !== null && !square.decided ? ["chờ cấp ủy chấm"] : [];
	switch (square.state) {
		case "held":
			return ["họp đúng hạn", score, ...gap, ...waiting];
		case "late":
			return [`họp muộn ${square.daysLate} ngày`, score, ...gap, ...waiting];
		case "overdue":
			return [`quá ngày họp ${square.daysLate} ngày`];
		case "missing":
			return ["thiếu"];
		case "in-session":
			return ["đang họp"];
		case "registered":
			return [`họp ngày ${day}`];
		case "none":
			return ["chưa đăng ký"];
	}
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
		case "none":
			return { state: "ahead", label: label("chưa đăng ký"), foot: "Chưa có" };
	}
}

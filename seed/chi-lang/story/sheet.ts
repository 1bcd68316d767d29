import type { Decision, Rating, Score } from "../../meeting-record.ts";
import { reasonsOf } from "../../read-score.ts";
import { points } from "./notation.ts";
import type { Held } from "./told.ts";

/** The frame of 42-HD/BTCTW (28/10/2025), as the cells of Chi Lăng use it. */
export const FULL_MARKS = {
	"1": 5,
	"2": 5,
	"3.1": 5,
	"3.2": 5,
	"4.1": 5,
	"4.2": 25,
	"4.3": 10,
	"5": 5,
	"6": 30,
	"7": 5,
} as const;

const ORDER = [
	"1",
	"2",
	"3.1",
	"3.2",
	"4.1",
	"4.2",
	"4.3",
	"5",
	"6",
	"7",
] as const;

const ratingOf = (total: number): Rating =>
	total >= 90
		? "good"
		: total >= 70
			? "fair"
			: total >= 50
				? "average"
				: "weak";

/** The sheet a cell filled in: full marks, less what it took off itself. */
export function sheet(told: Held): Score {
	const marks = points(told.score);
	const reasons = reasonsOf(told.reasons ?? "");
	const lines = ORDER.map((no) => ({
		no,
		points: marks[no] ?? FULL_MARKS[no],
		max: FULL_MARKS[no],
		reason: reasons[no] ?? null,
	}));
	const total = told.stated ?? sum(lines.map((line) => line.points));
	return {
		lines,
		stated: { total, rating: ratingOf(total) },
		decided: told.decided === undefined ? null : decision(told.decided, lines),
	};
}

function decision(told: string, self: Score["lines"]): Decision {
	const [marks = "", note = ""] = told.split(" | ");
	const lines = points(marks);
	const total = sum(self.map((line) => lines[line.no] ?? line.points));
	return {
		by: "Ban Thường vụ Đảng ủy xã",
		total,
		rating: ratingOf(total),
		note,
		lines,
	};
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

import {
	addMonths,
	firstDayOf,
	type IsoDate,
	lastDayOf,
	type Month,
	monthOf,
	quarterOf,
} from "../../../charter/calendar.ts";
import { type Override, ruleFor } from "../../../charter/rulebook/rule-for.ts";
import type { ThemeCount } from "../../task/schema.ts";
import type { LookBack, Need, ThematicSquare } from "../schema/asked.ts";
import type { OverseenMeeting } from "../schema/record.ts";
import { MOST_LINES, type ThemePlan } from "../schema/themes.ts";

/** The last month of a quarter of a year. */
export const endOfQuarter = (year: string, quarter: number): Month =>
	`${year}-${String(quarter * 3).padStart(2, "0")}`;

/** The months of a quarter of a year. */
export const monthsOfQuarter = (year: string, quarter: number): Month[] =>
	[-2, -1, 0].map((n) => addMonths(endOfQuarter(year, quarter), n));

type Beside = {
	plans?: readonly ThemePlan[];
	changes?: readonly ThemeCount[];
};

/**
 * The four quarters of thematic meetings (THM-01: at least one a quarter; THM-04: planned from the start of the year or the quarter).
 * `since` is the first month the record speaks of: quarters before it are not missing.
 */
export function thematicSquares(
	year: string,
	meetings: readonly OverseenMeeting[],
	today: IsoDate,
	since: Month,
	{ plans = [], changes = [] }: Beside = {},
): ThematicSquare[] {
	return [1, 2, 3, 4].map((quarter) => {
		const own = meetings.filter(
			(m) => m.kind !== "ordinary" && quarterOf(m.month) === quarter,
		);
		const found = own.find((m) => m.heldOn) ?? own[0] ?? null;
		const plan = plans.find((p) => p.quarter === quarter) ?? null;
		const end = endOfQuarter(year, quarter);
		const missing = lastDayOf(end) < today && end >= since;
		return {
			quarter,
			meetingId: found?.id ?? null,
			state: found?.heldOn
				? "held"
				: missing
					? "missing"
					: found
						? "registered"
						: plan
							? "planned"
							: "none",
			current: today.startsWith(year) && quarterOf(monthOf(today)) === quarter,
			on: found ? (found.heldOn ?? found.plannedOn) : null,
			topic: found?.topic ?? plan?.topic ?? null,
			month: found?.month ?? plan?.month ?? null,
			presenter: plan?.presenter ?? null,
			lookBack: lookBackOf(
				changes.filter((c) => own.some(({ id }) => id === c.meetingId)),
				today,
			),
		};
	});
}

/** Looked at again when a meeting found something of every line; due from the first day of its month on. */
export function lookBackOf(
	counts: readonly ThemeCount[],
	today: IsoDate,
): LookBack | null {
	const lines = counts.reduce((sum, count) => sum + count.lines, 0);
	if (lines === 0) return null;
	const [nextDue] = counts.flatMap((c) => c.nextDue ?? []).sort();
	if (!nextDue) return { state: "done", lines, month: null };
	const month = monthOf(nextDue);
	return { state: month <= monthOf(today) ? "due" : "ahead", lines, month };
}

/** What the year of themes lacks, as told above: quarters without one (THM-01), and lines nobody looked at again in their month. */
export function themeNeeds(
	squares: readonly ThematicSquare[],
	today: IsoDate,
): Need[] {
	const now = monthOf(today);
	const missing = squares
		.filter(({ state }) => state === "missing")
		.map(({ quarter }) => quarter);
	const open = squares.find(isOpen)?.quarter ?? null;
	const needs: Need[] = [];
	if (missing.length > 0 || open !== null)
		needs.push({ code: "theme", month: now, meetingId: null, missing, open });
	for (const { lookBack, meetingId, quarter, topic } of squares)
		if (lookBack?.state === "due" && lookBack.month !== now && meetingId)
			needs.push({
				code: "look-back",
				month: now,
				meetingId,
				quarter,
				topic: topic ?? "",
			});
	return needs;
}

/** The quarter goes on and has neither a plan nor a meeting. */
export const isOpen = ({ state, current }: ThematicSquare): boolean =>
	state === "none" && current;

/** How many thematic meetings a quarter asks for at least (THM-01), and where that comes from. */
export function themeRule(on: IsoDate, overrides: readonly Override[]) {
	const { value, citation, confidence, status } = ruleFor(
		"meeting.thematic-per-quarter",
		on,
		overrides,
	);
	return { perQuarter: value, citation, confidence, status };
}

type Obstacle = { code: string; facts: Record<string, unknown> };

/** Why a theme may not be planned so: another quarter's month, a month that passed, or its meeting is registered already. */
export function obstacleToPlan(
	{ year, quarter, month }: { year: string; quarter: number; month: Month },
	today: IsoDate,
	registeredOn: IsoDate | null,
): Obstacle | null {
	if (!monthsOfQuarter(year, quarter).includes(month))
		return { code: "meeting.theme-month", facts: { quarter, month } };
	if (month < monthOf(today))
		return { code: "meeting.theme-month-passed", facts: { month } };
	return registeredOn === null
		? null
		: { code: "meeting.theme-registered", facts: { on: registeredOn } };
}

/** Why a line may not be left to change: no theme in this meeting, no day to look again, or enough lines already. */
export function obstacleToLine(
	meeting: { kind: string },
	line: { title: string; dueOn: IsoDate | null },
	lines: number,
): Obstacle | null {
	if (meeting.kind === "ordinary")
		return { code: "meeting.line-without-theme", facts: {} };
	if (line.dueOn === null)
		return {
			code: "task.incomplete",
			facts: { title: line.title, gaps: ["due"] },
		};
	return lines >= MOST_LINES
		? { code: "meeting.lines-full", facts: { most: MOST_LINES } }
		: null;
}

/** When a theme is looked at again unless the chair says otherwise: from the first day of the third month after it on (value of the product). */
export const lookAgainOn = (heldOn: IsoDate): IsoDate =>
	firstDayOf(addMonths(monthOf(heldOn), 3));

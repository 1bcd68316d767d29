import {
	addDays,
	daysBetween,
	type IsoDate,
	lastDayOf,
	monthOf,
} from "../../../charter/calendar.ts";
import type { Meeting } from "../schema/record.ts";

/** Whole days by which something came before a meeting; 0 on its day, negative after. */
export const daysAhead = (on: IsoDate, meetingOn: IsoDate): number =>
	daysBetween(on, meetingOn);

/** Last day for the finished papers (HD42: within 02 days; calendar days by default, conflict 18). */
export const finishedBy = (heldOn: IsoDate, days: number): IsoDate =>
	addDays(heldOn, days);

export type MonthState =
	| "none"
	| "registered"
	| "in-session"
	| "held"
	| "late"
	| "overdue"
	| "missing";

type MonthMeeting = Pick<
	Meeting,
	"state" | "plannedOn" | "firstPlannedOn" | "heldOn" | "month"
>;

/**
 * What a month of a cell looks like from above (MTG-01: once a month). Late: held after the day it first registered, or after the
 * month; overdue: its day passed and nothing was held; missing: the month passed.
 */
export function monthState(
	meeting: MonthMeeting | null,
	month: string,
	today: IsoDate,
): { state: MonthState; daysLate: number } {
	const over = today > lastDayOf(month);
	if (meeting?.heldOn && meeting.state !== "in-session") {
		const daysLate = Math.max(
			0,
			daysBetween(meeting.firstPlannedOn, meeting.heldOn),
			daysBetween(lastDayOf(month), meeting.heldOn),
		);
		return { state: daysLate > 0 ? "late" : "held", daysLate };
	}
	if (meeting?.state === "in-session")
		return { state: "in-session", daysLate: 0 };
	if (over)
		return { state: "missing", daysLate: daysBetween(lastDayOf(month), today) };
	if (meeting && meeting.plannedOn < today)
		return {
			state: "overdue",
			daysLate: daysBetween(meeting.plannedOn, today),
		};
	return { state: meeting ? "registered" : "none", daysLate: 0 };
}

/** Why something cannot have happened on a day: it is still to come. */
export const obstacleToDating = (
	on: IsoDate | null | undefined,
	today: IsoDate,
): { code: string; facts: Record<string, unknown> } | null =>
	on && on > today ? { code: "meeting.day-to-come", facts: { on } } : null;

/** Why a day of upload cannot be noted: still to come, before the meeting for its finished papers, or after its end for those that go out ahead. */
export function obstacleToUpload(
	{ stage, on }: { stage: "before" | "after"; on: IsoDate },
	{ state, heldOn }: Pick<Meeting, "state" | "heldOn">,
	today: IsoDate,
): { code: string; facts: Record<string, unknown> } | null {
	if (stage === "before" && state === "closed")
		return { code: "meeting.closed", facts: {} };
	if (stage === "after" && heldOn === null)
		return { code: "meeting.not-in-session", facts: { state } };
	if (stage === "after" && heldOn !== null && on < heldOn)
		return { code: "meeting.finished-before-held", facts: { on, heldOn } };
	return obstacleToDating(on, today);
}

/** Why a day may not be registered: outside the month it counts for, or in the past for a meeting that is not copied from paper. */
export function obstacleToDay(
	on: IsoDate,
	month: string,
	today: IsoDate,
	source: "live" | "paper",
): { code: string; facts: Record<string, unknown> } | null {
	if (monthOf(on) !== month)
		return { code: "meeting.other-month", facts: { on, month } };
	if (source === "live" && on < today)
		return { code: "meeting.day-passed", facts: { on } };
	return source === "paper" && on > today
		? { code: "meeting.paper-in-future", facts: { on } }
		: null;
}

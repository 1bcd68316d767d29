import { addDays, type IsoDate } from "../../../charter/calendar.ts";
import type { Waiting } from "../schema/asked.ts";
import { waitsForMeeting } from "./waiting.ts";

/** Days before its date on which one is reminded; a task once more on the day after (values of the product, issue 4). */
const MEETING_DAYS = [7, 3, 1];
const TASK_DAYS = [3, 1, -1];
/** A letter that could not be sent is caught up with for so many days. */
export const CAUGHT_UP_DAYS = 3;

/** The dates of meetings and of tasks of which one is reminded on one of these days, both ends included. */
export function datesRemindedOf(
	since: IsoDate,
	today: IsoDate,
): { meetings: IsoDate[]; tasks: IsoDate[] } {
	const days: IsoDate[] = [];
	for (let day = since; day <= today; day = addDays(day, 1)) days.push(day);
	const dates = (ahead: readonly number[]) => [
		...new Set(days.flatMap((day) => ahead.map((n) => addDays(day, n)))),
	];
	return { meetings: dates(MEETING_DAYS), tasks: dates(TASK_DAYS) };
}

/** A thing that waits, with the date of which one is reminded. */
export type Reminder = Waiting & { on: IsoDate };

/** Of what waits for a person: that of which a letter of today reminds, where the last day reminded of was the one before `since`. */
export function remindersIn(
	waiting: readonly Waiting[],
	since: IsoDate,
	today: IsoDate,
): Reminder[] {
	const { meetings, tasks } = datesRemindedOf(since, today);
	return waiting.flatMap((one) => {
		const on = dateOf(one);
		const dates = one.code === "task" ? tasks : meetings;
		return on !== null && dates.includes(on) ? [{ ...one, on }] : [];
	});
}

/** The date of an own task, or of a meeting that is still to be held; null for all else that waits. */
function dateOf(one: Waiting): IsoDate | null {
	switch (one.code) {
		case "task":
			return waitsForMeeting(one) ? null : one.dueOn;
		case "notice":
		case "prepare":
		case "convene":
		case "open":
			return typeof one.facts.on === "string" ? one.facts.on : null;
		case "visit":
			return one.dueOn;
		default:
			return null;
	}
}

const QUIET_FROM = "21:00";
const QUIET_TO = "07:00";

/** Whether no letter goes out at this time of day, `HH:MM` in Việt Nam: from 21:00 to 07:00 (value of the product). */
export const isQuiet = (time: string): boolean =>
	time >= QUIET_FROM || time < QUIET_TO;

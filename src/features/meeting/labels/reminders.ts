import {
	daysBetween,
	type IsoDate,
	showDate,
} from "../../../charter/calendar.ts";
import type { Reminder } from "../rules/reminders.ts";
import { meetingOf, missingNote } from "./waiting.ts";

/** `Nếp: 3 việc chờ đồng chí`. */
export const subjectOf = (count: number): string =>
	`Nếp: ${count} việc chờ đồng chí`;

/**
 * One thing in a letter: kind, date, cell, and how near it is. Neither the title of a task nor any name but the cell's: letters lie in
 * mailboxes that are not ours.
 */
export function reminderLine(reminder: Reminder, today: IsoDate): string {
	const { on, unitName, facts } = reminder;
	const missing = missingNote(facts);
	return `${kindOf(reminder)} ${showDate(on)} (${howNear(on, today)}). ${unitName}.${missing ? ` ${missing}` : ""}`;
}

function kindOf({ code, facts }: Reminder): string {
	switch (code) {
		case "task":
			return "Nhiệm vụ của đồng chí, hạn";
		case "prepare":
			return `Chuẩn bị ${meetingOf(facts)} ngày`;
		case "convene":
			return `Phát thông báo ${meetingOf(facts)} ngày`;
		case "open":
			return `Chủ trì ${meetingOf(facts)} ngày`;
		default:
			return `Dự ${meetingOf(facts)} ngày`;
	}
}

function howNear(on: IsoDate, today: IsoDate): string {
	const left = daysBetween(today, on);
	if (left < 0) return `muộn ${-left} ngày`;
	return left === 0 ? "hôm nay" : `còn ${left} ngày`;
}

import {
	type IsoDate,
	type Month,
	monthOf,
	showMonth,
} from "../../../charter/calendar.ts";
import type { CalendarEntry } from "../schema/asked.ts";
import type { Meeting } from "../schema/record.ts";
import { monthWord } from "./waiting.ts";
import { KIND } from "./words.ts";

type Entry = Pick<CalendarEntry, "state" | "on">;

/** "12 kỳ đã họp, 1 kỳ quá ngày, 1 kỳ sắp tới. 2 chi bộ chưa đăng ký." */
export function calendarSentence(
	entries: readonly Entry[],
	unregistered: number,
	today: IsoDate,
): string {
	const held = entries.filter(({ state }) => state === "closed").length;
	const passed = entries.filter((entry) => isPassed(entry, today)).length;
	const ahead = entries.length - held - passed;
	const parts = [
		held > 0 && `${held} kỳ đã họp`,
		passed > 0 && `${passed} kỳ quá ngày`,
		ahead > 0 && `${ahead} kỳ sắp tới`,
	].filter(Boolean);
	return [
		parts.length > 0 && `${parts.join(", ")}.`,
		unregistered > 0 && `${unregistered} chi bộ chưa đăng ký.`,
	]
		.filter(Boolean)
		.join(" ");
}

const isPassed = ({ state, on }: Entry, today: IsoDate): boolean =>
	state !== "closed" && state !== "in-session" && on < today;

/** Where a meeting of the calendar stands on a day. */
export function entryState(
	{ state, on }: Entry,
	today: IsoDate,
): { state: "done" | "soon" | "late" | "waiting"; word: string } {
	if (state === "closed") return { state: "done", word: "Đã họp" };
	if (state === "in-session") return { state: "soon", word: "Đang họp" };
	if (isPassed({ state, on }, today))
		return { state: "late", word: "Quá ngày" };
	if (on === today) return { state: "soon", word: "Hôm nay" };
	return {
		state: "waiting",
		word: state === "convened" ? "Đã thông báo" : "Đã đăng ký",
	};
}

/** Who has not registered a day, or, of a month that is over, who did not meet. */
export const unregisteredTitle = (month: Month, today: IsoDate): string =>
	month < monthOf(today)
		? `Không có kỳ họp ${monthWord(month)}`
		: "Chưa đăng ký ngày họp";

/** What a calendar program shows as the name of a feed, where it is of no one unit. */
export const FEED_NAME = { unit: "Lịch họp", own: "Lịch họp của tôi" } as const;

/** A meeting's line in a calendar program. */
export const feedTitle = (
	{ kind, month }: Pick<Meeting, "kind" | "month">,
	unitName: string,
): string => `${KIND[kind]} tháng ${showMonth(month)} – ${unitName}`;

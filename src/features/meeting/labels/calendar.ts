import {
	type IsoDate,
	type Month,
	monthOf,
} from "../../../charter/calendar.ts";
import type { CalendarEntry } from "../schema/asked.ts";
import { monthWord } from "./waiting.ts";

/** "12 kỳ họp đã có lịch; 1 chi bộ chưa đăng ký." */
export function calendarSentence({
	entries,
	unregistered,
}: {
	entries: readonly unknown[];
	unregistered: readonly unknown[];
}): string {
	const dated =
		entries.length > 0
			? `${entries.length} kỳ họp đã có ngày`
			: "Chưa kỳ họp nào có ngày";
	return unregistered.length > 0
		? `${dated}; ${unregistered.length} chi bộ chưa đăng ký.`
		: `${dated}.`;
}

/** Where a meeting of the calendar stands on a day. */
export function entryState(
	{ state, on }: Pick<CalendarEntry, "state" | "on">,
	today: IsoDate,
): { state: "done" | "soon" | "late" | "waiting"; word: string } {
	if (state === "closed") return { state: "done", word: "Đã họp" };
	if (state === "in-session") return { state: "soon", word: "Đang họp" };
	if (on < today) return { state: "late", word: "Quá ngày, chưa họp" };
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

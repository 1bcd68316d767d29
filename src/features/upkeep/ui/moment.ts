import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../charter/calendar.ts";

/** An instant as people read it: "17 giờ 08, 25/11/2026". */
export function moment(instant: string): string {
	const at = new Date(instant);
	return `${showTime(timeOf(at))}, ${showDate(dayOf(at))}`;
}

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** How long something took: "8 giây", "3 phút". */
export function lasted(from: string, to: string): string {
	const seconds = Math.round((Date.parse(to) - Date.parse(from)) / SECOND_MS);
	return seconds < 120
		? `${Math.max(1, seconds)} giây`
		: `${Math.round(seconds / 60)} phút`;
}

/** How long ago an instant is: "dưới 1 giờ", "14 giờ", "3 ngày". */
export function age(instant: string): string {
	const hours = Math.floor((Date.now() - Date.parse(instant)) / HOUR_MS);
	if (hours < 1) return "chưa đầy 1 giờ";
	return hours < 72 ? `${hours} giờ` : `${Math.floor(hours / 24)} ngày`;
}

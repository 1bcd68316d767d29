/** A calendar day, `YYYY-MM-DD`; days are always those of Asia/Ho_Chi_Minh. */
export type IsoDate = string;
/** A day of which only the year (`1948`) or the month (`1975-02`) may be known. */
export type PartialDate = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;

const MS_PER_DAY = 86_400_000;
/** Việt Nam has kept UTC+7 without summer time since 13/6/1975, before every instant recorded here. */
const MS_EAST = 7 * 3_600_000;

const utc = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
const iso = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** A year that a file of ours may speak of, 1800 to 2199: with it and the years around it every function here gives an answer. */
export const YEAR = /^(?:1[89]|2[01])\d{2}$/;
/** A month of such a year. */
export const MONTH = /^(?:1[89]|2[01])\d{2}-(?:0[1-9]|1[0-2])$/;

/** True for a day that exists (`1971-02-31` does not), of the years 1800 to 2199. */
export function isRealDay(day: string): day is IsoDate {
	return (
		/^(?:1[89]|2[01])\d{2}-\d{2}-\d{2}$/.test(day) &&
		!Number.isNaN(utc(day)) &&
		iso(utc(day)) === day
	);
}

/** The day in Việt Nam at an instant. */
export function dayOf(instant: Date): IsoDate {
	return iso(instant.getTime() + MS_EAST);
}

/** The wall-clock time in Việt Nam at an instant, `HH:MM`. */
export function timeOf(instant: Date): string {
	return new Date(instant.getTime() + MS_EAST).toISOString().slice(11, 16);
}

/** The day `n` days after (before, when negative). */
export function addDays(day: IsoDate, n: number): IsoDate {
	return iso(utc(day) + n * MS_PER_DAY);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
	return Math.round((utc(b) - utc(a)) / MS_PER_DAY);
}

/** The n-th working day after `day`; Saturdays, Sundays and the given holidays do not count. */
export function addWorkingDays(
	day: IsoDate,
	n: number,
	holidays: readonly IsoDate[] = [],
): IsoDate {
	let at = day;
	for (let left = n; left > 0; ) {
		at = addDays(at, 1);
		if (!isDayOff(at) && !holidays.includes(at)) left--;
	}
	return at;
}

const isDayOff = (day: IsoDate): boolean =>
	[0, 6].includes(new Date(utc(day)).getUTCDay());

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** The month `n` months after (before, when negative). */
export function addMonths(month: Month, n: number): Month {
	const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
	return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

export const firstDayOf = (month: Month): IsoDate => `${month}-01`;
export const lastDayOf = (month: Month): IsoDate =>
	addDays(firstDayOf(addMonths(month, 1)), -1);

/** The quarter of a month, 1 to 4. */
export const quarterOf = (month: Month): number =>
	Math.ceil(Number(month.slice(5)) / 3);

/** The number of a quarter as it is written: I to IV. */
export const roman = (quarter: number): string =>
	["I", "II", "III", "IV"][quarter - 1] ?? String(quarter);

/** Minutes from `HH:MM` to `HH:MM`; a meeting that ends after midnight counts into the next day. */
export function minutesBetween(start: string, end: string): number {
	const of = (t: string) => Number(t.slice(0, 2)) * 60 + Number(t.slice(3, 5));
	const minutes = of(end) - of(start);
	return minutes < 0 ? minutes + 1440 : minutes;
}

const WEEKDAYS = [
	"Chủ nhật",
	"Thứ hai",
	"Thứ ba",
	"Thứ tư",
	"Thứ năm",
	"Thứ sáu",
	"Thứ bảy",
] as const;

/** `Thứ hai` … `Chủ nhật`. */
export const weekdayOf = (day: IsoDate): string =>
	WEEKDAYS[new Date(utc(day)).getUTCDay()] ?? "";

/** `03/10/2026`; a partial date shows what is known: `02/1975`, `1948`. */
export function showDate(day: PartialDate): string {
	return day.split("-").reverse().join("/");
}

/** `03/10`, for a day inside the year that is being shown. */
export const showDay = (day: IsoDate): string => showDate(day.slice(5));

/** `10/2026`. */
export const showMonth = (month: Month): string =>
	`${month.slice(5)}/${month.slice(0, 4)}`;

/** `19 giờ 30`. */
export function showTime(time: string): string {
	return `${time.slice(0, 2)} giờ ${time.slice(3, 5)}`;
}

/** `ngày 03 tháng 02 năm 2026`: days under 10 and the months 1 and 2 take a leading zero (05-HD/VPTW, 27/5/2026). */
export function showDateInWords(day: IsoDate): string {
	const month = Number(day.slice(5, 7));
	return `ngày ${day.slice(8)} tháng ${month <= 2 ? `0${month}` : month} năm ${day.slice(0, 4)}`;
}

/** `thứ hai, ngày 03 tháng 8 năm 2026`. */
export const dayInWords = (day: IsoDate): string =>
	`${weekdayOf(day).toLocaleLowerCase("vi")}, ${showDateInWords(day)}`;

/** `88,46%`: at most two decimals, comma as in Vietnamese. */
export function showPercent(percent: number): string {
	return `${String(Math.round(percent * 100) / 100).replace(".", ",")}%`;
}

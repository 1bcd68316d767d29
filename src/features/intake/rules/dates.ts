import {
	addDays,
	daysBetween,
	type IsoDate,
	isRealDay,
	type PartialDate,
} from "../../../charter/calendar.ts";
import type { Cell } from "../schema/list.ts";
import { textIn } from "./text.ts";

/** How a date was written. */
export type DateForm =
	| "cell"
	| "text"
	| "serial"
	| "month"
	| "year"
	| "two-digit-year";

/** A date as read; with a two-digit year the century is still open and `date` begins with two question marks. */
export type DateReading =
	| { form: DateForm; date: PartialDate }
	| { fault: "impossible_date" | "unreadable_date" };

/** Day 0 of the serial numbers of a spreadsheet, 1/3/1900 and later. */
const DAY_ZERO = "1899-12-30";
const OLDEST_YEAR = 1900;
const NEWEST_YEAR = 2100;
const isYear = (n: number): boolean =>
	Number.isInteger(n) && n >= OLDEST_YEAR && n <= NEWEST_YEAR;
/** Serial numbers of 1927 to 2064: below them stand years. */
const isSerial = (n: number): boolean =>
	Number.isInteger(n) && n >= 10_000 && n <= 60_000;

/** Reads a cell of dates, null where nothing stands. A day that does not exist is refused, never rolled over. */
export function readDate(cell: Cell | undefined): DateReading | null {
	if (cell === null || cell === undefined) return null;
	if (typeof cell === "object") return ofDateCell(cell.date);
	if (typeof cell === "number") return ofNumber(cell);
	const text = textIn(cell);
	return text === null ? null : ofText(text);
}

/** A year typed into a cell with a date format shows as a day of 1905: it is the year. */
function ofDateCell(date: IsoDate): DateReading {
	const serial = daysBetween(DAY_ZERO, date);
	return isYear(serial)
		? { form: "year", date: String(serial) }
		: { form: "cell", date };
}

function ofNumber(n: number): DateReading {
	if (isYear(n)) return { form: "year", date: String(n) };
	if (isSerial(n)) return { form: "serial", date: addDays(DAY_ZERO, n) };
	return { fault: "unreadable_date" };
}

const WORDS = /ngày|tháng|năm/giu;

function ofText(text: string): DateReading {
	const parts = text
		.replace(WORDS, "/")
		.split(/[/.\-\s,]+/)
		.filter(Boolean);
	if (!parts.every((part) => /^\d{1,4}$/.test(part)))
		return { fault: "unreadable_date" };
	const [first = "", second = "", third = ""] = parts;
	if (parts.length === 1)
		return isYear(Number(first))
			? { form: "year", date: first }
			: { fault: "unreadable_date" };
	if (parts.length === 2) return ofMonth(first, second);
	if (parts.length > 3) return { fault: "unreadable_date" };
	return first.length === 4
		? ofDay(third, second, first)
		: ofDay(first, second, third);
}

function ofMonth(month: string, year: string): DateReading {
	if (!isYear(Number(year)) || month.length > 2)
		return { fault: "unreadable_date" };
	const known = Number(month) >= 1 && Number(month) <= 12;
	return known
		? { form: "month", date: `${year}-${two(month)}` }
		: { fault: "impossible_date" };
}

function ofDay(day: string, month: string, year: string): DateReading {
	if (day.length > 2 || month.length > 2) return { fault: "unreadable_date" };
	if (year.length === 2) {
		// 2000 + yy has 29 February whenever either century has it.
		const exists = isRealDay(`20${year}-${two(month)}-${two(day)}`);
		return exists
			? {
					form: "two-digit-year",
					date: `??${year.slice(-2)}-${two(month)}-${two(day)}`,
				}
			: { fault: "impossible_date" };
	}
	if (!isYear(Number(year))) return { fault: "unreadable_date" };
	const date = `${year}-${two(month)}-${two(day)}`;
	return isRealDay(date)
		? { form: "text", date }
		: { fault: "impossible_date" };
}

const two = (digits: string): string => digits.padStart(2, "0");

/** Day, month and year from three columns; what is missing stays unknown. */
export function joinDate(
	day: Cell | undefined,
	month: Cell | undefined,
	year: Cell | undefined,
): DateReading | null {
	const [d, m, y] = [textIn(day), textIn(month), textIn(year)];
	if (y === null)
		return d === null && m === null ? null : { fault: "unreadable_date" };
	return ofText([d, m, y].filter((part) => part !== null).join("/"));
}

const AGE_AT_ADMISSION = 18;
const OLDEST_AGE = 110;

/** The birth date whose century makes the person 18 or older at admission and not over 110 today; null where neither or both do. */
export function birthCentury(
	open: PartialDate,
	admittedOn: PartialDate | null,
	asOf: IsoDate,
): PartialDate | null {
	const fits = ["19", "20"]
		.map((century) => open.replace("??", century))
		.filter((born) => {
			const grown =
				yearOf(admittedOn ?? asOf) - yearOf(born) >= AGE_AT_ADMISSION;
			return (
				isPossible(born) && grown && yearOf(asOf) - yearOf(born) <= OLDEST_AGE
			);
		});
	return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The latest date with these two digits of a year that is not after the day of the list. */
export function pastCentury(open: PartialDate, asOf: IsoDate): PartialDate {
	const recent = open.replace("??", "20");
	return recent <= asOf ? recent : open.replace("??", "19");
}

const isPossible = (date: PartialDate): boolean =>
	date.length < 10 || isRealDay(date);
const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

import { isRealDay, type PartialDate } from "../charter/calendar.ts";

/** What a typed text turned out to mean, or the sentence that asks for it again. Empty text means nothing was typed. */
export type Typed<Value> =
	| { value: Value }
	| { value: null }
	| { problem: string };

const NOTHING = { value: null } as const;
const pad = (part: string): string => part.padStart(2, "0");

/** Reads `3/11/2026`, `03-11-2026`, `3.11.2026` or `03112026` as `2026-11-03`; with `partial` also `11/2026` and `2026`. */
export function readDate(text: string, partial = false): Typed<PartialDate> {
	const parts = datePartsOf(text.trim());
	if (parts.length === 0) return NOTHING;
	const year = parts.at(-1) ?? "";
	if (parts.length > 3 || parts.some((part) => !/^\d+$/.test(part)))
		return { problem: "Viết ngày bằng số, ví dụ 03/11/2026." };
	if (parts.length < 3 && !partial)
		return { problem: "Viết đủ ngày, tháng, năm, ví dụ 03/11/2026." };
	if (year.length !== 4)
		return { problem: "Viết đủ bốn số của năm, ví dụ 2026." };
	const known = parts.reverse().map(pad).join("-");
	const whole = `${known}${"-01".repeat(3 - parts.length)}`;
	return isRealDay(whole)
		? { value: known }
		: { problem: `${text.trim()} không có thật. Xem lại ngày và tháng.` };
}

function datePartsOf(text: string): string[] {
	if (/^\d{8}$/.test(text))
		return [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
	return text.split(/[/.\-\s]+/).filter(Boolean);
}

/** Reads `19:30`, `19h30`, `19 giờ 30`, `1930` or `19` as `19:30`. */
export function readTime(text: string): Typed<string> {
	const typed = text.trim().toLowerCase();
	if (typed === "") return NOTHING;
	const parts =
		/^(\d{2})(\d{2})$/.exec(typed) ??
		/^(\d{1,2})\s*(?:(?:[:.,]|h|g|giờ)\s*(\d{1,2})?\s*(?:phút)?)?$/.exec(typed);
	if (!parts) return { problem: "Viết giờ và phút, ví dụ 19:30." };
	const [, hour = "", minute = "0"] = parts;
	if (Number(hour) > 23 || Number(minute) > 59)
		return { problem: `${text.trim()} không có thật. Giờ từ 00:00 đến 23:59.` };
	return { value: `${pad(hour)}:${pad(minute)}` };
}

/** Reads a number as written in Vietnamese: `1.250`, `88,5`; a lone point before one or two digits is a decimal point. */
export function readNumber(text: string): Typed<number> {
	const typed = text.replace(/\s/g, "");
	if (typed === "") return NOTHING;
	const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed);
	const plain = (grouped ? typed.replaceAll(".", "") : typed).replace(",", ".");
	return /^-?\d+(\.\d+)?$/.test(plain)
		? { value: Number(plain) }
		: { problem: "Viết bằng số, ví dụ 420 hoặc 88,5." };
}

/** `1.250`, `88,5`: points between thousands, comma before decimals. */
export function showNumber(value: number): string {
	return value.toLocaleString("vi-VN", { maximumFractionDigits: 4 });
}

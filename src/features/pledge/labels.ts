import { dayOf, showDate, showTime, timeOf } from "../../charter/calendar.ts";
import type { countOf } from "./rules.ts";
import type { Found, Look, Pledge } from "./schema.ts";

export const FOUND_WORD = {
	changed: "Đã sửa",
	partly: "Sửa được một phần",
	"not-yet": "Chưa sửa",
} satisfies Record<Found, string>;

/** The cell's count: "3 điều đã hẹn, 2 đã xem lại." */
export const countWords = ({
	promised,
	looked,
}: ReturnType<typeof countOf>): string =>
	promised === 0
		? "Chưa có điều nào được hẹn xem lại."
		: `${promised} điều đã hẹn, ${looked} đã xem lại.`;

/** How many of one's own are followed. */
export const ownWords = (open: number): string =>
	`Đồng chí có ${open} điều đã hẹn.`;

/** Where a pledge stands. */
export const stateWords = ({
	notedOn,
	lookOn,
	closedOn,
}: Pick<Pledge, "notedOn" | "lookOn" | "closedOn">): string =>
	closedOn
		? `Hẹn ngày ${showDate(notedOn)}, đã sửa ngày ${showDate(closedOn)}.`
		: `Hẹn ngày ${showDate(notedOn)}, xem lại ngày ${showDate(lookOn)}.`;

/** What one look found, with its words where they are open. */
export const lookWords = (
	{ own, found, by, on }: Look,
	words: string | undefined,
): string =>
	`${showDate(on)}, ${own ? "đồng chí ấy tự báo" : `đồng chí ${by} xem lại`}: ${FOUND_WORD[found].toLocaleLowerCase("vi")}${words ? ` – ${words}` : "."}`;

/** Who of the cell read the words and when. */
export const openingWords = ({ by, at }: Pledge["openings"][number]): string =>
	`${by} mở đọc lúc ${showTime(timeOf(new Date(at)))}, ${showDate(dayOf(new Date(at)))}.`;

export const SENTENCES: Record<string, () => string> = {
	"pledge.closed": () =>
		"Điều đã hẹn này đã xem lại xong nên không ghi thêm được.",
	"pledge.next-day-missing": () =>
		"Chưa sửa xong thì chọn ngày xem lại, từ ngày mai trở đi.",
};

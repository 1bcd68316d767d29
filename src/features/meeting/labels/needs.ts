import { type IsoDate, monthOf, showDate } from "../../../charter/calendar.ts";
import type { Need } from "../schema/asked.ts";
import { monthWord } from "./waiting.ts";

/** `Tháng 9`; with its year where that is not the one shown. */
const inMonth = (month: string, today: IsoDate) => {
	const word = month.slice(0, 4) === today.slice(0, 4) ? monthWord(month) : `tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`;
	return word;
};

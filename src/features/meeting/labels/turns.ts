import { monthOf, showMonth } from "../../../charter/calendar.ts";
import type { Turn } from "../rules/turns.ts";

/** Who is proposed and why, for those who prepare the meeting. */
export const turnWords = (turn: Turn): string =>
	`Đề xuất: đồng chí ${turn.name}, ${whyNow(turn)}.`;

const whyNow = ({ lastOn, lately }: Turn): string => {
	if (lastOn === null) return "chưa có lần nào được ghi";
	return lately
		? `lần trước là tháng ${showMonth(monthOf(lastOn))}`
		: "chưa đến lượt trong 12 tháng";
};

import { type IsoDate, monthOf, showDate } from "../../../charter/calendar.ts";
import { showPoints } from "../../quality/labels/score.ts";
import type { Need } from "../schema/asked.ts";
import { partsWords } from "./readiness.ts";
import { monthWord } from "./waiting.ts";

const capital = (words: string) =>
	words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** Why a cell needs help, as one sentence. */
export function reasonOf(need: Need, today: IsoDate): string {
	const month = monthWord(need.month);
	switch (need.code) {
		case "missing":
			return need.month === monthOf(today)
				? `Chưa họp ${month}, chưa có lịch.`
				: `${capital(month)} không họp.`;
		case "overdue":
			return `Chưa họp ${month}, quá ngày đăng ký ${need.days} ngày.`;
		case "late":
			return `${capital(month)} họp muộn ${need.days} ngày.`;
		case "gap":
			return `${capital(month)} tự chấm cao hơn cấp ủy ${showPoints(need.points)} điểm.`;
		case "unrated":
			return `Phiếu ${month} chưa chấm, hạn ${showDate(need.dueOn)}.`;
		case "incomplete":
			return `Thông báo ${month} phát khi còn thiếu: ${partsWords(need.parts)}.`;
		case "unattended":
			return `${need.meetings} kỳ liền không có cấp ủy viên dự.`;
		case "long-task":
			return `Nhiệm vụ “${need.title}” đã chuyển ${need.times} kỳ.`;
	}
}

/** The one useful thing to do about it: read the sheet, or open the month. */
export const helpWord = (need: Need): string =>
	need.code === "gap" || need.code === "unrated"
		? `Xem phiếu ${monthWord(need.month)}`
		: `Mở ${monthWord(need.month)}`;

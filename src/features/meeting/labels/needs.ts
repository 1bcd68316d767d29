import {
	type IsoDate,
	monthOf,
	roman,
	showDate,
} from "../../../charter/calendar.ts";
import { confidenceLabel } from "../../../charter/rulebook/labels.ts";
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
		case "theme":
			return themeReason(need.missing, need.open);
		case "look-back":
			return `Chưa nhìn lại chuyên đề quý ${roman(need.quarter)}: ${need.topic}.`;
		case "long-task":
			return `Nhiệm vụ “${need.title}” đã chuyển ${need.times} kỳ.`;
	}
}

function themeReason(missing: readonly number[], open: number | null): string {
	const words = [
		...(missing.length > 0
			? [`thiếu chuyên đề quý ${missing.map(roman).join(", ")}`]
			: []),
		...(open === null
			? []
			: [
					missing.length > 0
						? `quý ${roman(open)} chưa lên kế hoạch`
						: `chưa lên kế hoạch chuyên đề quý ${roman(open)}`,
				]),
	];
	return `${capital(words.join("; "))}.`;
}

/** `Mỗi quý ít nhất 1 kỳ chuyên đề (42-HD/BTCTW, 28/10/2025; nhiều nguồn thống nhất, chưa có văn bản).` (THM-01). */
export function themeRuleInWords(
	rule: { perQuarter: number; citation: string | null } & Parameters<
		typeof confidenceLabel
	>[0],
): string {
	const source = [rule.citation, confidenceLabel(rule)]
		.filter(Boolean)
		.join("; ");
	return `Mỗi quý ít nhất ${rule.perQuarter} kỳ chuyên đề (${source}).`;
}

/** The one useful thing to do about it: read the sheet, or open the month. */
export const helpWord = (need: Need): string =>
	need.code === "gap" || need.code === "unrated"
		? `Xem phiếu ${monthWord(need.month)}`
		: `Mở ${monthWord(need.month)}`;

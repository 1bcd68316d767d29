import {
	daysBetween,
	type IsoDate,
	showDate,
	showTime,
} from "../../../charter/calendar.ts";
import { wordFor } from "../../../charter/words.ts";
import { RESULT } from "../../task/labels.ts";
import { PART_NAMES } from "../rules/readiness.ts";
import type { Waiting } from "../schema/asked.ts";
import { partsWords } from "./readiness.ts";
import { KIND, quarterWord } from "./words.ts";

type Facts = Waiting["facts"];
type Said = {
	title: string;
	note: string;
	/** The one button that does it. */
	button: string;
	/** What its date is; "Hạn" when not said. */
	date?: string;
};

const text = (value: unknown) => String(value ?? "");
const ended = (words: string) => words.replace(/\.?\s*$/, ".");

/** `tháng 9`, of `2026-09`. */
export const monthWord = (month: string): string =>
	`tháng ${Number(month.slice(5))}`;

const ofMonth = (f: Facts) => monthWord(text(f.month));
const onDay = (f: Facts) => `ngày ${showDate(text(f.on))}`;
/** `buổi sinh hoạt chuyên đề` or `kỳ họp`, by its kind. */
export const meetingOf = (f: Facts) =>
	f.kind === "thematic" ? "buổi sinh hoạt chuyên đề" : "kỳ họp";

/** What a thing that waits is called, what helps to decide on it, and the button that does it. */
const SAID: Record<Waiting["code"], (f: Facts, unit: string) => Said> = {
	task: (f) => ({
		title: text(f.title),
		note: isReported(f)
			? `Đã báo cáo: ${resultWord(f.report)}. Kỳ họp tới sẽ kết luận.`
			: taskNote(text(f.measure), text(f.source)),
		button: isReported(f) ? "Xem báo cáo" : "Báo cáo kết quả",
	}),
	ballot: (f, unit) => ({
		title: `Bỏ phiếu kín: ${text(f.title)}`,
		note: `${unit} đang bỏ phiếu. Mỗi người bỏ một phiếu.`,
		button: "Bỏ phiếu",
		date: "Bỏ phiếu",
	}),
	register: (f, unit) => ({
		title: `Đăng ký ngày họp ${ofMonth(f)}`,
		note: `${unit} chưa đăng ký ngày họp của tháng này.`,
		button: "Đăng ký ngày họp",
	}),
	prepare: (f) => ({
		title: `Chuẩn bị ${meetingOf(f)} ${onDay(f)}`,
		note:
			missingNote(f) ??
			"Cần chương trình, dự thảo nghị quyết và việc chi ủy chuẩn bị.",
		button: "Chuẩn bị kỳ họp",
	}),
	convene: (f) => ({
		title: `Phát thông báo ${meetingOf(f)} ${onDay(f)}`,
		note:
			missingNote(f) ??
			"Đã chuẩn bị xong. Thông báo đến từng đảng viên trong chi bộ.",
		button: "Xem và phát",
	}),
	open: (f, unit) => ({
		title: `Khai mạc ${meetingOf(f)} ${onDay(f)}`,
		note: `${unit} họp lúc ${showTime(text(f.time))}. Thông báo đã phát.`,
		button: "Vào phòng họp",
		date: "Họp",
	}),
	record: (f) => ({
		title: `Ghi tiếp ${meetingOf(f)} ${onDay(f)}`,
		note: "Kỳ họp đã khai mạc, chưa kết thúc.",
		button: "Vào phòng họp",
		date: "Khai mạc",
	}),
	overdue: (f) => ({
		title: `Đã qua ngày họp ${ofMonth(f)}, chưa khai mạc`,
		note: "Đăng ký ngày khác trong tháng, hoặc khai mạc muộn.",
		button: `Mở ${ofMonth(f)}`,
		date: "Ngày họp",
	}),
	notice: (f, unit) => ({
		title: `Dự ${meetingOf(f)} của ${unit}`,
		note: `${showTime(text(f.time))}, ${text(f.place)}. ${kindWord(f.kind)}. ${replyWord(f.coming)}`,
		button: f.coming == null ? "Xem và báo dự" : "Xem chương trình",
		date: "Họp",
	}),
	answer: (f) => ({
		title: `Phiếu điểm ${ofMonth(f)} còn ${text(f.lines)} dòng chưa khớp`,
		note: "Mỗi dòng cần sửa điểm hoặc viết một câu giải trình.",
		button: `Trả lời ${text(f.lines)} dòng`,
	}),
	upload: (f) => ({
		title: `Đưa tài liệu ${meetingOf(f)} ${onDay(f)} lên Sổ tay đảng viên`,
		note: "Đưa lên xong thì đánh dấu ngày ở đây.",
		button: "Đánh dấu đã đưa lên",
	}),
	visit: (f, unit) => ({
		title: `Dự sinh hoạt ${ofMonth(f)} của ${unit}`,
		note: "Đồng chí được phân công dự kỳ họp này.",
		button: "Xem kỳ họp",
		date: "Họp",
	}),
	"visit-report": (f, unit) => ({
		title: `Nhận xét ${meetingOf(f)} ${onDay(f)} của ${unit}`,
		note: "Ghi nhận xét và một gợi ý cho chi bộ.",
		button: "Ghi nhận xét",
	}),
	advice: (f) => ({
		title: `Trả lời gợi ý của ${text(f.by)}`,
		note: ended(text(f.advice)),
		button: "Trả lời",
	}),
	proposal: (f, unit) => ({
		title: `Trả lời kiến nghị của ${unit}`,
		note: ended(text(f.words)),
		button: "Trả lời",
	}),
	"proposal-answer": (f) => ({
		title: `${text(f.committee)} đã trả lời kiến nghị`,
		note: `Báo lại chi bộ ở kỳ họp tới: ${ended(text(f.words))}`,
		button: "Xem trả lời",
		date: "Họp",
	}),
	pledge: (f) => ({
		title: `Xem lại điều đã hẹn của đồng chí ${text(f.name)}`,
		note: "Mở đọc rồi ghi kết quả. Người được góp ý thấy ai đã mở.",
		button: "Xem lại",
		date: "Hẹn xem lại",
	}),
	"own-pledge": () => ({
		title: "Xem lại điều đồng chí đã hẹn",
		note: "Báo đã làm đến đâu. Chỉ đồng chí, bí thư và phó bí thư đọc được.",
		button: "Xem lại",
		date: "Hẹn xem lại",
	}),
	"look-back": (f, unit) => ({
		title: `Nhìn lại chuyên đề ${quarterWord(text(f.themeMonth))}`,
		note: `${text(f.topic)}. ${unit} còn ${text(f.lines)} điều phải thay đổi chưa nhìn lại.`,
		button: `Mở kỳ họp ${ofMonth(f)}`,
	}),
	pulse: (f, unit) => ({
		title: `Ba câu hỏi sau ${meetingOf(f)} ${onDay(f)}`,
		note: `${unit}. Trả lời không ghi tên, mất nửa phút.`,
		button: "Trả lời",
	}),
	rate: (f, unit) => ({
		title: `Chấm phiếu điểm ${ofMonth(f)} của ${unit}`,
		note: `Chi bộ tự chấm ${text(f.score).replace(".", ",")} điểm.${Number(f.lines) > 0 ? ` Còn ${text(f.lines)} dòng chưa khớp.` : ""}`,
		button: "Chấm điểm",
	}),
};

/** What a meeting that is near still misses; the notice itself is what waits. */
export function missingNote({ missing }: Facts): string | null {
	if (!Array.isArray(missing)) return null;
	const parts = PART_NAMES.filter(
		(name) => name !== "notice" && missing.includes(name),
	);
	return parts.length > 0
		? `Còn thiếu: ${partsWords(parts)}.`
		: "Đã đủ nội dung chuẩn bị.";
}
const replyWord = (coming: unknown): string =>
	coming == null
		? "Đồng chí chưa báo dự."
		: coming
			? "Đồng chí đã báo dự."
			: "Đồng chí đã xin phép vắng.";

const isReported = (f: Facts): boolean => f.report != null;
const resultWord = (result: unknown) =>
	wordFor(RESULT, result).toLocaleLowerCase("vi");
const kindWord = (kind: unknown) => wordFor(KIND, kind);
const taskNote = (measure: string, source: string) =>
	measure
		? `Kết quả phải đạt: ${ended(measure)}`
		: ended(`Giao trong ${source}`);

export const wordsOf = ({ code, facts, unitName }: Waiting): Said =>
	SAID[code](facts, unitName);

/** How far its date is, with the state that belongs to it: "Muộn 8 ngày", "Hôm nay", "Còn 2 ngày". */
export function timeLeft(
	{ dueOn }: Pick<Waiting, "dueOn">,
	today: IsoDate,
): { state: "late" | "soon" | "on-time" | "waiting"; word: string } {
	if (dueOn === null) return { state: "waiting", word: "Chưa có hạn" };
	const left = daysBetween(today, dueOn);
	if (left < 0) return { state: "late", word: `Muộn ${-left} ngày` };
	if (left === 0) return { state: "soon", word: "Hôm nay" };
	return { state: left <= 7 ? "soon" : "on-time", word: `Còn ${left} ngày` };
}

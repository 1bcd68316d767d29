import { LEAST_ANSWERS } from "./rules.ts";
import { type Pulse, QUESTIONS, type Question, type Reply } from "./schema.ts";

export const QUESTION = {
	foreknown: "Tôi biết trước nội dung kỳ họp.",
	weighty: "Điều quan trọng đã được bàn.",
	"own-part": "Tôi biết mình phải làm gì.",
} as const satisfies Record<Question, string>;

export const REPLY = {
	yes: "Đúng",
	partly: "Một phần",
	no: "Chưa",
} as const satisfies Record<Reply, string>;

/** `6 đúng, 2 một phần, 1 chưa`. */
export const countWords = (of: Record<Reply, number>): string =>
	`${of.yes} đúng, ${of.partly} một phần, ${of.no} chưa`;

/** How many answered a pulse that was counted. */
export const answeredWords = ({
	answered,
	invited,
	counts,
}: Pick<Pulse, "answered" | "invited" | "counts">): string =>
	counts
		? `${answered}/${invited} đồng chí dự họp trả lời.`
		: `Chưa đủ ${LEAST_ANSWERS} đồng chí trả lời nên không hiện kết quả.`;

/** What was answered to each question. */
export const answersOf = ({
	counts,
}: Pick<Pulse, "counts">): { question: string; words: string }[] =>
	counts
		? QUESTIONS.map((question) => ({
				question: QUESTION[question],
				words: countWords(counts[question]),
			}))
		: [];

export const SENTENCES = {
	"pulse.not-attended": () => "Ba câu hỏi này dành cho đồng chí đã dự kỳ họp.",
	"pulse.over": () => "Đã hết thời gian trả lời ba câu hỏi của kỳ họp này.",
	"pulse.already-answered": () =>
		"Đồng chí đã trả lời rồi. Mỗi đồng chí trả lời một lần.",
};

import type { Confidence, Standing } from "./legal-document.ts";
import { isShare, type Share } from "./parameter.ts";
import { type ParameterKey, parameterOf } from "./parameters.ts";

const CONFIDENCE = {
	T: "đã đối chiếu văn bản",
	L: "quy định địa phương",
	"2+": "nhiều nguồn thống nhất, chưa có văn bản",
	"2": "chưa kiểm chứng",
	I: "suy luận, chưa kiểm chứng",
	M: "chưa kiểm chứng",
	D: "quy ước của Nếp, không phải quy định",
} satisfies Record<Confidence, string>;

const STANDING = {
	F: "đang có hiệu lực",
	K: "theo văn bản trước, chờ xác nhận",
	X: "thí điểm",
	L: "địa phương",
	R: "đã được thay thế",
	D: "quy ước của Nếp",
	"?": "chưa rõ hiệu lực",
} satisfies Record<Standing, string>;

type Known = { confidence: Confidence; status: Standing };

/** How sure a value is, in the words of the settings page; a text read before its successor came counts as unverified. */
export function confidenceLabel({ confidence, status }: Known): string {
	if (confidence === "T" && !isVerified({ confidence, status }))
		return "chưa kiểm chứng";
	return CONFIDENCE[confidence];
}

/** Whether the text behind a value was read and is the text that applies or applied. */
export const isVerified = ({ confidence, status }: Known): boolean =>
	confidence === "T" && status !== "K" && status !== "?";

/** How a value or document stands: in force, pilot, replaced … */
export const statusLabel = (status: Standing): string => STANDING[status];

const AREAS: Record<string, string> = {
	general: "Chung",
	org: "Tổ chức đảng",
	meeting: "Sinh hoạt chi bộ",
	vote: "Biểu quyết",
	congress: "Đại hội chi bộ",
	paper: "Văn bản",
	"sign-in": "Đăng nhập",
};

/** The heading under which a parameter stands. */
export const areaLabel = (key: ParameterKey): string =>
	AREAS[key.split(".")[0] ?? ""] ?? "";

/** A value of a parameter in words: `90 phút`, `trên 1/2`, `không quy định`. */
export function valueLabel(key: ParameterKey, value: unknown): string {
	const parameter = parameterOf(key);
	const words = wordsOf(value, "options" in parameter ? parameter.options : {});
	const counted = typeof value === "number" || Array.isArray(value);
	if (!parameter.unit || !counted || words === NONE) return words;
	return parameter.unit === "%" ? `${words}%` : `${words} ${parameter.unit}`;
}

const NONE = "không quy định";

function wordsOf(
	value: unknown,
	options: Readonly<Record<string, string>>,
): string {
	if (value === null || value === "") return NONE;
	if (typeof value === "boolean") return value ? "có" : "không";
	if (isShare(value)) return shareLabel(value);
	if (Array.isArray(value))
		return value.map((v) => wordsOf(v, options)).join(", ") || NONE;
	const word = String(value);
	return options[word] ?? word.replace(".", ",");
}

const BOUND = {
	"more-than": "trên",
	"at-least": "ít nhất",
	"at-most": "không quá",
} satisfies Record<Share["bound"], string>;

const shareLabel = ({ numerator, denominator, bound }: Share): string =>
	denominator === 100
		? `${BOUND[bound]} ${numerator}%`
		: `${BOUND[bound]} ${numerator}/${denominator}`;

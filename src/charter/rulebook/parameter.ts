import type { PartialDate } from "../calendar.ts";
import {
	type DocumentKey,
	type DocumentShort,
	documentCalled,
} from "./documents.ts";
import type { Confidence, Standing } from "./legal-document.ts";

/** A part of a whole that a rule asks for: more than 1/2, at least 2/3, at most 1/3. */
export type Share = {
	numerator: number;
	denominator: number;
	bound: "more-than" | "at-least" | "at-most";
};

/** A value and what it rests on. It holds from `validFrom` until the day before `validTo`. */
export type Dated<V> = {
	value: V;
	/** Null where no text of the Party is behind the value. */
	documentKey: DocumentKey | null;
	article?: string;
	/** The rule of the reference: `MTG-10`. */
	ruleId: string;
	validFrom: PartialDate;
	validTo: PartialDate | null;
	confidence: Confidence;
	status: Standing;
	note?: string;
};

/** What a committee may set differently for itself and below: anything, nothing, or looser only with a reason. */
export type Latitude =
	| { overridable: "free" | "no" }
	| { overridable: "stricter"; stricterIs: "higher" | "lower" };

type Options = Readonly<Record<string, string>>;

/** The form of a value, as a settings page asks for it. */
export type Form =
	| { kind: "number" | "number-or-none" | "numbers" }
	| { kind: "day-of-month-or-none" }
	| { kind: "flag" | "text" | "share" }
	| { kind: "choice" | "choices"; options: Options };

/** What a parameter says whatever its form: its name, its unit, its values in time. */
export type Matter<V> = Latitude & {
	title: string;
	/** `phút`, `%`, `ngày làm việc` …; null where the value speaks for itself. */
	unit: string | null;
	values: readonly Dated<V>[];
};

/** One parameter of the rulebook with every value it has had. `accepts` tells whether something is a value of its form. */
export type Parameter<V> = Matter<V> &
	Form & { accepts: (value: unknown) => value is V };

const isAmount = (value: unknown): value is number =>
	typeof value === "number" && Number.isFinite(value) && value >= 0;

/** A parameter that is an amount, never negative. */
export const amount = (of: Matter<number>): Parameter<number> => ({
	...of,
	kind: "number",
	accepts: isAmount,
});

/** A parameter that is an amount, or null where nothing is asked. */
export const amountOrNone = (
	of: Matter<number | null>,
): Parameter<number | null> => ({
	...of,
	kind: "number-or-none",
	accepts: (value): value is number | null => value === null || isAmount(value),
});

/** A parameter that is several amounts. */
export const amounts = (
	of: Matter<readonly number[]>,
): Parameter<readonly number[]> => ({
	...of,
	kind: "numbers",
	accepts: (value): value is readonly number[] =>
		Array.isArray(value) && value.every(isAmount),
});

/** A parameter that is a day of every month, 1 to 31, or null where the day is free. */
export const dayOfMonthOrNone = (
	of: Matter<number | null>,
): Parameter<number | null> => ({
	...of,
	kind: "day-of-month-or-none",
	accepts: (value): value is number | null =>
		value === null ||
		(isAmount(value) && Number.isInteger(value) && value >= 1 && value <= 31),
});

/** A parameter that is yes or no. */
export const flag = (of: Matter<boolean>): Parameter<boolean> => ({
	...of,
	kind: "flag",
	accepts: (value) => typeof value === "boolean",
});

/** A parameter that is words. */
export const text = (of: Matter<string>): Parameter<string> => ({
	...of,
	kind: "text",
	accepts: (value) => typeof value === "string",
});

/** A parameter that is a part of a whole. */
export const share = (of: Matter<Share>): Parameter<Share> => ({
	...of,
	kind: "share",
	accepts: isShare,
});

/** A parameter that is one of named options. */
export const choice = <const O extends Options>(
	options: O,
	of: Matter<keyof O & string>,
): Parameter<keyof O & string> => ({
	...of,
	kind: "choice",
	options,
	accepts: (value) => isOptionOf(options, value),
});

/** A parameter that is any number of named options. */
export const choices = <const O extends Options>(
	options: O,
	of: Matter<readonly (keyof O & string)[]>,
): Parameter<readonly (keyof O & string)[]> => ({
	...of,
	kind: "choices",
	options,
	accepts: (value): value is readonly (keyof O & string)[] =>
		Array.isArray(value) && value.every((v) => isOptionOf(options, v)),
});

/** Whether something is a share of a whole with a bound. */
export function isShare(value: unknown): value is Share {
	if (typeof value !== "object" || value === null) return false;
	if (!("numerator" in value && "denominator" in value && "bound" in value))
		return false;
	const { numerator, denominator, bound } = value;
	return (
		isAmount(numerator) &&
		isAmount(denominator) &&
		denominator > 0 &&
		numerator <= denominator &&
		(bound === "more-than" || bound === "at-least" || bound === "at-most")
	);
}

const isOptionOf = <O extends Options>(
	options: O,
	value: unknown,
): value is keyof O & string =>
	typeof value === "string" && Object.hasOwn(options, value);

type Details = {
	article?: string;
	note?: string;
	status?: Standing;
	validFrom?: PartialDate;
	validTo?: PartialDate;
};

/** The product knows no value from before the Statute of 2011. */
const EVER: PartialDate = "2011";

/** A value as long as its document is in force, with the document's standing. */
export function under<const V>(
	short: DocumentShort,
	value: V,
	ruleId: string,
	confidence: Confidence,
	details: Details = {},
): Dated<V> {
	const { key, validFrom, validTo, status } = documentCalled(short);
	return {
		value,
		documentKey: key,
		ruleId,
		validFrom: validFrom ?? EVER,
		validTo,
		confidence,
		status,
		...details,
	};
}

/** A convention of the product: no rule is known. */
export const ours = <V>(
	value: V,
	ruleId: string,
	details: Details = {},
): Dated<V> => reported(value, ruleId, "D", "D", details);

/** A value that is told without a text of the Centre behind it. */
export const reported = <V>(
	value: V,
	ruleId: string,
	confidence: Confidence,
	status: Standing,
	details: Details = {},
): Dated<V> => ({
	value,
	documentKey: null,
	ruleId,
	validFrom: EVER,
	validTo: null,
	confidence,
	status,
	...details,
});

/** A value read in 294-QĐ/TW (26/5/2025), which also serves under 20-QĐ/TW (8/4/2026), whose text was not seen. */
export const until208 = <const V>(
	value: V,
	ruleId: string,
	details: Details = {},
): Dated<V>[] => [
	under("294", value, ruleId, "T", details),
	under("294", value, ruleId, "I", {
		...details,
		status: "K",
		validFrom: "2026-04-08",
		validTo: "2026-07-26",
		note: "Quy định 20-QĐ/TW, ngày 8/4/2026 chưa có văn bản; tạm giữ theo Quy định 294-QĐ/TW.",
	}),
];

/** A value read in 294-QĐ/TW (26/5/2025) and believed kept by 208-QĐ/TW (26/7/2026), which keeps its point numbers. */
export const keptBy208 = <const V>(
	value: V,
	ruleId: string,
	details: Details = {},
): Dated<V>[] => [
	...until208(value, ruleId, details),
	under("208", value, ruleId, "T", {
		note: "Đọc trong Quy định 294-QĐ/TW; chờ đối chiếu Quy định 208-QĐ/TW.",
		...details,
		status: "K",
	}),
];

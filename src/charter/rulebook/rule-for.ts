import type { IsoDate } from "../calendar.ts";
import { citationOf } from "./documents.ts";
import { type Dated, isShare, type Latitude } from "./parameter.ts";
import { type ParameterKey, parameterOf, type ValueOf } from "./parameters.ts";

/** A value that a committee set for itself and everything below it. It holds until the day before `validTo`. */
export type Override = {
	parameter: ParameterKey;
	unitId: string;
	/** How far the unit is below the root; the deepest speaks last. */
	depth: number;
	value: unknown;
	validFrom: IsoDate;
	validTo: IsoDate | null;
	/** The document of the committee: number, date, issuer. */
	source: string;
	reason: string | null;
	/** Somebody compared the value with the text of the document. */
	confirmed: boolean;
};

/** Who a value comes from. */
export type Origin = "central" | "product" | { unitId: string; source: string };

/** A parameter as it stands for one unit on one day, and what it rests on. */
export type Rule<K extends ParameterKey> = Dated<ValueOf<K>> & {
	key: K;
	/** The sentence to print or show; null where no document is behind the value. */
	citation: string | null;
	origin: Origin;
};

/** Why a value may not be set. */
export type OverrideObstacle =
	| "rule.wrong-value"
	| "rule.not-overridable"
	| "rule.looser-needs-reason";

/**
 * The value of a parameter on the day of an act. Of the overrides given (those of the unit and of all above it) the
 * deepest that is valid on the day and permitted over what stands above it wins; one that is not permitted is as if
 * it were not there. Before the first known value the earliest serves, marked as inferred.
 */
export function ruleFor<K extends ParameterKey>(
	key: K,
	on: IsoDate,
	overrides: readonly Override[] = [],
): Rule<K> {
	const { accepts } = parameterOf(key);
	const valid = overrides
		.filter((o) => o.parameter === key && holdsOn(o, on))
		.toSorted((a, b) => a.depth - b.depth);
	let rule = centralRule(key, on);
	for (const { value, reason, ...override } of valid) {
		if (obstacleTo(rule, value, reason) || !accepts(value)) continue;
		rule = overridden(rule, value, reason, override);
	}
	return rule;
}

/**
 * Why a committee may not set this value from this day, or null where it may: a value as strict as what stands above
 * (`above`: the overrides of the superiors) is fine, a looser one needs a reason, some rules are not for committees.
 */
export function checkOverride<K extends ParameterKey>(
	key: K,
	value: unknown,
	on: IsoDate,
	reason: string | null,
	above: readonly Override[] = [],
): OverrideObstacle | null {
	return obstacleTo(ruleFor(key, on, above), value, reason);
}

function obstacleTo<K extends ParameterKey>(
	above: Rule<K>,
	value: unknown,
	reason: string | null,
): OverrideObstacle | null {
	const parameter = parameterOf(above.key);
	if (!parameter.accepts(value)) return "rule.wrong-value";
	if (parameter.overridable === "no") return "rule.not-overridable";
	const looser = isLooser(parameter, value, above.value);
	return looser && !reason?.trim() ? "rule.looser-needs-reason" : null;
}

function centralRule<K extends ParameterKey>(key: K, on: IsoDate): Rule<K> {
	const { values } = parameterOf(key);
	const dated = values.find((v) => holdsOn(v, on)) ?? beforeAll(key, on);
	return {
		...dated,
		key,
		citation: dated.documentKey && citationOf(dated.documentKey),
		origin: dated.confidence === "D" ? "product" : "central",
	};
}

function beforeAll<K extends ParameterKey>(
	key: K,
	on: IsoDate,
): Dated<ValueOf<K>> {
	const [earliest] = parameterOf(key).values;
	if (!earliest || earliest.validFrom <= on)
		throw new Error(`The rulebook has no value of ${key} on ${on}`);
	return {
		value: earliest.value,
		ruleId: earliest.ruleId,
		documentKey: null,
		validFrom: "0001",
		validTo: earliest.validFrom,
		confidence: "I",
		status: "?",
		note: "Chưa có quy định của thời gian này trong danh mục; tạm dùng giá trị sớm nhất.",
	};
}

function overridden<K extends ParameterKey>(
	rule: Rule<K>,
	value: ValueOf<K>,
	reason: string | null,
	by: Omit<Override, "value" | "reason">,
): Rule<K> {
	return {
		key: rule.key,
		value,
		ruleId: rule.ruleId,
		documentKey: null,
		citation: by.source,
		validFrom: by.validFrom,
		validTo: by.validTo,
		confidence: by.confirmed ? "L" : "2",
		status: "L",
		origin: { unitId: by.unitId, source: by.source },
		...(reason ? { note: reason } : {}),
	};
}

const holdsOn = (
	period: { validFrom: string; validTo: string | null },
	on: IsoDate,
): boolean =>
	period.validFrom <= on && (period.validTo === null || on < period.validTo);

function isLooser(latitude: Latitude, value: unknown, above: unknown): boolean {
	if (latitude.overridable !== "stricter") return false;
	const sign = latitude.stricterIs === "higher" ? 1 : -1;
	return sign * rank(value, -sign) < sign * rank(above, -sign);
}

/** A number that orders values; nothing asked is looser than anything asked. */
function rank(value: unknown, loosest: number): number {
	if (typeof value === "number") return value;
	if (typeof value === "boolean") return Number(value);
	if (isShare(value))
		return rankOfShare(value.numerator / value.denominator, value.bound);
	return loosest * Number.POSITIVE_INFINITY;
}

const rankOfShare = (part: number, bound: string): number =>
	bound === "more-than" ? part + 1e-9 : part;

import { fold } from "../../../../charter/names.ts";
import { isVerified, valueLabel } from "../../../../charter/rulebook/labels.ts";
import type { ParameterKey } from "../../../../charter/rulebook/parameters.ts";
import { parameterOf } from "../../../../charter/rulebook/parameters.ts";
import type { Rule } from "../../../../charter/rulebook/rule-for.ts";
import type { Given } from "../../../../kit/declared.ts";
import type { rules } from "../../views.ts";

export type Answer = Given<typeof rules>;
export type ShownRule = Rule<ParameterKey>;

/** Who stands behind a value, and whether the text was read. */
export type Certainty = "verified" | "unverified" | "set" | "ours";

export function certaintyOf(rule: ShownRule): Certainty {
	if (typeof rule.origin === "object") return "set";
	if (rule.confidence === "D") return "ours";
	return isVerified(rule) ? "verified" : "unverified";
}

/** The rules of one kind of certainty that speak of the typed words, in name, value or source. */
export function rulesNamed(
	all: readonly ShownRule[],
	typed: string,
	certainty: Certainty | null,
): ShownRule[] {
	const wanted = fold(typed);
	return all.filter(
		(rule) =>
			(certainty === null || certaintyOf(rule) === certainty) &&
			fold(wordsOf(rule)).includes(wanted),
	);
}

const wordsOf = ({ key, value, citation, article }: ShownRule): string =>
	[titleOf(key), valueLabel(key, value), citation, article].join(" ");

export const titleOf = (key: ParameterKey): string => parameterOf(key).title;

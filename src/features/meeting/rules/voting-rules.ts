import type { IsoDate } from "../../../charter/calendar.ts";
import { type Override, ruleFor } from "../../../charter/rulebook/rule-for.ts";
import type { Matter } from "../schema/record.ts";
import { thresholdOf } from "./votes.ts";

/** The parameters by which each matter of a cell meeting is voted on: the share it needs, and whether openly or in secret. */
const RULES = {
	resolution: ["vote.ordinary", "vote.ordinary.ballot"],
	exemption: ["vote.exemption", "vote.ordinary.ballot"],
	recommendation: ["vote.ordinary", "vote.ordinary.ballot"],
	score: ["vote.meeting-rating", "vote.meeting-rating.ballot"],
	assignment: ["vote.assignment", "vote.ordinary.ballot"],
	admission: ["vote.membership.propose", "vote.membership.ballot"],
	confirmation: ["vote.membership.propose", "vote.membership.ballot"],
	removal: ["vote.membership.propose", "vote.membership.ballot"],
	discipline: ["vote.discipline", "vote.discipline.ballot"],
	expulsion: ["vote.expulsion.propose", "vote.discipline.ballot"],
	screening: ["vote.screening", "vote.screening.ballot"],
	"yearly-rating": ["vote.yearly-rating", "vote.yearly-rating.ballot"],
	other: ["vote.ordinary", "vote.ordinary.ballot"],
} as const satisfies Record<Matter, readonly [string, string]>;

/** What a matter needs on a day (VOT-01 to VOT-12), where that stands and how sure it is; `ballot` is the form the rule asks for. */
export function votingRule(
	matter: Matter,
	on: IsoDate,
	overrides: readonly Override[] = [],
) {
	const [share, ballot] = RULES[matter];
	const { value, citation, ruleId, confidence } = ruleFor(share, on, overrides);
	return {
		share: value,
		threshold: thresholdOf(value),
		ballot: ruleFor(ballot, on, overrides).value,
		citation,
		ruleId,
		confidence,
	};
}

/** Fewer voters than this make a secret ballot hard to keep secret (a convention of the product). */
export const fewBelow = (on: IsoDate, overrides: readonly Override[]): number =>
	ruleFor("vote.secret-least-voters", on, overrides).value;

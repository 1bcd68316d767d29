import type { Share } from "../../../charter/rulebook/parameter.ts";
import { meets } from "../../../charter/rulebook/share.ts";
import type { Elector, WhyNot } from "../../ballot/schema.ts";
import type { Attendee, BaseRecipe, Vote } from "../schema/record.ts";
import { isThere, mayVote } from "./attendance.ts";

/**
 * Base of a vote in a cell: official members summoned minus those on temporary activity elsewhere, exempt members not present and
 * suspended ones; an ordinary absent member stays in (294-QĐ/TW pt 9.3, 26/5/2025, presumed kept by 208-QĐ/TW).
 */
export function voteBase(roll: readonly Attendee[]): {
	base: number;
	recipe: BaseRecipe;
} {
	const official = roll.filter((a) => a.class === "official");
	const recipe = {
		official: official.length,
		temporaryElsewhere: official.filter(
			(a) => a.standing === "temporary-elsewhere",
		).length,
		exemptAbsent: official.filter((a) => a.standing === "exempt" && !isThere(a))
			.length,
		suspended: official.filter((a) => a.standing === "suspended").length,
	};
	return {
		base:
			recipe.official -
			recipe.temporaryElsewhere -
			recipe.exemptAbsent -
			recipe.suspended,
		recipe,
	};
}

/** Official members in the room who may vote. */
export const votersPresent = (roll: readonly Attendee[]): number =>
	roll.filter((a) => mayVote(a) && isThere(a)).length;

const SHARES = {
	"more-than-half": { numerator: 1, denominator: 2, bound: "more-than" },
	"two-thirds": { numerator: 2, denominator: 3, bound: "at-least" },
} as const satisfies Record<Vote["threshold"], Share>;

/** Whether a count carries the matter; exactly half is not more than half. */
export const isCarried = (
	threshold: Vote["threshold"],
	inFavour: number,
	base: number,
): boolean => meets(SHARES[threshold], inFavour, base);

/** The threshold of a share as votes record it. */
export const thresholdOf = ({
	numerator,
	denominator,
}: Share): Vote["threshold"] =>
	numerator * 2 > denominator ? "two-thirds" : "more-than-half";

/** The vote by which the resolution or conclusion was adopted; where none was carried, the last one on it. */
export function adoption(votes: readonly Vote[]): Vote | undefined {
	const onPaper = votes.filter((v) => v.matter === "resolution");
	return onPaper.find((v) => v.passed) ?? onPaper.at(-1);
}

/** Votes that the roll-call no longer bears out, because it was corrected after they were counted; the list of a ballot was frozen when it opened. */
export function outdatedVotes(
	votes: readonly Vote[],
	roll: readonly Attendee[],
): Vote[] {
	const { base } = voteBase(roll);
	return votes.filter(
		(v) =>
			v.form !== "electronic" &&
			(v.base !== base || obstacleToCounting(v, roll) !== null),
	);
}

type Counted = Pick<
	Vote,
	"inFavour" | "against" | "abstained" | "invalid" | "issued"
>;

/** Why a count cannot be right: more hands or ballots than voters in the room, or than were handed out. */
export function obstacleToCounting(
	{ inFavour, against, abstained, invalid, issued }: Counted,
	roll: readonly Attendee[],
): { code: string; facts: Record<string, unknown> } | null {
	const hands = inFavour + against + abstained + invalid;
	const present = votersPresent(roll);
	if (hands > present)
		return { code: "vote.more-than-present", facts: { hands, present } };
	return issued !== null && hands > issued
		? { code: "vote.more-than-issued", facts: { hands, issued } }
		: null;
}

/** Everyone on the roll: who may vote now, and why others may not (294-QĐ/TW pt 9.3; MTG-05, MTG-06). */
export const electorate = (roll: readonly Attendee[]): Elector[] =>
	roll.map((a) => ({
		memberId: a.memberId,
		seq: a.seq,
		name: a.name,
		whyNot: whyNot(a),
	}));

function whyNot(a: Attendee): WhyNot | null {
	if (a.class === "probationary") return "probationary";
	if (a.standing === "temporary-elsewhere" || a.standing === "suspended")
		return a.standing;
	if (isThere(a)) return null;
	return a.standing === "exempt" ? "exempt-absent" : "absent";
}

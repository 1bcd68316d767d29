import type { Attendee, BaseRecipe, Matter, Vote } from "../schema/record.ts";
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

/** What each matter of a monthly meeting needs (VOT-01, VOT-11: more than half of the base). */
export const THRESHOLD = {
	resolution: "more-than-half",
	exemption: "more-than-half",
	recommendation: "more-than-half",
	score: "more-than-half",
	other: "more-than-half",
} as const satisfies Record<Matter, "more-than-half" | "two-thirds">;

/** Whether a count carries the matter; exactly half is not more than half. */
export function isCarried(
	threshold: "more-than-half" | "two-thirds",
	inFavour: number,
	base: number,
): boolean {
	return threshold === "two-thirds"
		? inFavour * 3 >= base * 2
		: inFavour * 2 > base;
}

/** The vote by which the resolution or conclusion was adopted; where none was carried, the last one on it. */
export function adoption(votes: readonly Vote[]): Vote | undefined {
	const onPaper = votes.filter((v) => v.matter === "resolution");
	return onPaper.find((v) => v.passed) ?? onPaper.at(-1);
}

/** Votes that the roll-call no longer bears out, because it was corrected after they were counted. */
export function outdatedVotes(
	votes: readonly Vote[],
	roll: readonly Attendee[],
): Vote[] {
	const { base } = voteBase(roll);
	return votes.filter(
		(v) => v.base !== base || obstacleToCounting(v, roll) !== null,
	);
}

/** Why a count cannot be right: more hands than voters in the room, more than the base. */
export function obstacleToCounting(
	count: { inFavour: number; against: number; abstained: number },
	roll: readonly Attendee[],
): { code: string; facts: Record<string, unknown> } | null {
	const hands = count.inFavour + count.against + count.abstained;
	const present = votersPresent(roll);
	return hands > present
		? { code: "vote.more-than-present", facts: { hands, present } }
		: null;
}

import type { Share } from "../../../charter/rulebook/parameter.ts";
import { meets } from "../../../charter/rulebook/share.ts";
import type { Ballot, Count } from "../../ballot/schema.ts";
import type { Candidate, Congress, Election, Round } from "../schema.ts";

/** Seats of an election (CON-04): a committee where there is one, one secretary, a deputy where wanted. */
export const seatsOf = (
	election: Election,
	{ seats, deputies }: Pick<Congress, "seats" | "deputies">,
): number =>
	election === "committee" ? seats : election === "secretary" ? 1 : deputies;

/**
 * Who of the candidates is elected: those with the share of the base (CON-10: more than half), most votes first, no more than there are
 * seats. Persons with equal votes at the last seat are not elected: the congress votes on them again.
 */
export function electedBy(
	candidates: readonly Candidate[],
	seats: number,
	share: Share,
	base: number,
): Pick<Round, "elected" | "tied"> {
	const enough = candidates
		.filter(({ votes }) => meets(share, votes, base))
		.sort((a, b) => b.votes - a.votes);
	const ids = (of: readonly Candidate[]) => of.map(({ memberId }) => memberId);
	const lastIn = enough[seats - 1];
	const firstOut = enough[seats];
	if (!lastIn || !firstOut || lastIn.votes > firstOut.votes)
		return { elected: ids(enough.slice(0, seats)), tied: [] };
	return {
		elected: ids(enough.filter(({ votes }) => votes > firstOut.votes)),
		tied: ids(enough.filter(({ votes }) => votes === firstOut.votes)),
	};
}

/** A counted ballot of persons as a round. */
export function roundOf(
	ballot: Pick<
		Ballot,
		"id" | "choices" | "most" | "share" | "base" | "entitled" | "recipient"
	>,
	count: Count,
): Round {
	const candidates = ballot.choices.map(({ id, label }, at) => ({
		memberId: id,
		name: label,
		votes: count.marks[at] ?? 0,
	}));
	return {
		ballotId: ballot.id,
		seats: ballot.most,
		base: ballot.base,
		issued: count.issued ?? ballot.entitled,
		form: ballot.recipient === null ? "paper" : "electronic",
		papers: count.papers,
		valid: count.valid,
		invalid: count.invalid,
		candidates,
		...electedBy(candidates, ballot.most, ballot.share, ballot.base),
	};
}

/** Everybody elected in the rounds of an election, with the votes of their round. */
export const electedIn = (rounds: readonly Round[]): Candidate[] =>
	rounds.flatMap(({ candidates, elected }) =>
		candidates.filter(({ memberId }) => elected.includes(memberId)),
	);

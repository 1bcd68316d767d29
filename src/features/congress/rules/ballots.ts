import type { IsoDate } from "../../../charter/calendar.ts";
import type { Share } from "../../../charter/rulebook/parameter.ts";
import { ruleFor } from "../../../charter/rulebook/rule-for.ts";
import type { BallotRule, NewBallot } from "../../ballot/schema.ts";
import { bornIn, roundTitle } from "../labels.ts";
import type { Election } from "../schema.ts";
import type { Session } from "./elections.ts";
import { electionState } from "./elections.ts";
import { fewestMarks } from "./lists.ts";
import { electionBase } from "./quorum.ts";

type Elected = BallotRule & { value: Share };

/** What it takes to be elected on a day (CON-10), and where that stands. */
export function electionRule(on: IsoDate): Elected {
	const { value, citation, ruleId, confidence } = ruleFor(
		"congress.elected",
		on,
	);
	return { value, citation, ruleId, confidence };
}

/** The next round of an election as a ballot of persons: those listed and not yet elected, at most as many marks as seats are left. */
export function nextRound(
	session: Session,
	election: Election,
	recipient: string | null,
	today: IsoDate,
): NewBallot {
	const { list, left, rounds } = electionState(session, election);
	const { value: share, ...rule } = electionRule(
		session.congress.heldOn ?? today,
	);
	return {
		unitId: session.congress.unitId,
		subjectKind: "congress",
		subjectId: session.congress.id,
		matter: election,
		title: roundTitle(election, rounds.length + 1),
		choices: list.map(({ memberId, name, birth }) => ({
			id: memberId,
			label: name,
			note: bornIn(birth),
		})),
		fewest: fewestMarks(list.length, left),
		most: left,
		...electionBase(session.roll),
		share,
		rule,
		fewBelow: session.rules.fewBelow,
		recipient,
	};
}

type PaperCount = { issued: number; valid: number; invalid: number };

/** Whether the tellers' count of paper ballots can be right. */
export function isPossible(
	{ issued, valid, invalid }: PaperCount,
	marks: readonly number[],
	{ most, base }: Pick<NewBallot, "most" | "base">,
): boolean {
	const total = marks.reduce((sum, votes) => sum + votes, 0);
	return (
		valid + invalid <= issued &&
		issued <= base &&
		marks.every((votes) => votes <= valid) &&
		total <= valid * most
	);
}

import { answersIn, isCarried } from "../../ballot/rules/questions.ts";
import type { Ballot } from "../../ballot/schema.ts";
import { MATTERS } from "../schema/inputs.ts";
import type { Matter, Vote } from "../schema/record.ts";
import { thresholdOf } from "./votes.ts";

/** A vote with the moment at which it was counted. */
export type Counted = Omit<Vote, "seq"> & { takenAt: string };

const isMatter = (word: string): word is Matter =>
	MATTERS.some((matter) => matter === word);

/** A counted ballot as the meeting records votes; none while it is open or where it was cancelled. */
export function countedVote(ballot: Ballot): Counted[] {
	const { id, matter, title, base, recipe, share, result, endedAt } = ballot;
	if (!result || !endedAt || !isMatter(matter)) return [];
	const answers = answersIn(result);
	return [
		{
			id,
			matter,
			title,
			base,
			recipe: {
				official: recipe.official ?? 0,
				temporaryElsewhere: recipe.temporaryElsewhere ?? 0,
				exemptAbsent: recipe.exemptAbsent ?? 0,
				suspended: recipe.suspended ?? 0,
			},
			inFavour: answers["in-favour"],
			against: answers.against,
			abstained: answers.abstained,
			threshold: thresholdOf(share),
			passed: isCarried(ballot, result),
			note: null,
			form: "electronic",
			invalid: result.invalid,
			issued: ballot.entitled,
			takenAt: endedAt,
		},
	];
}

import type { Pulse, Question } from "../../pulse/schema.ts";
import { copiedIn } from "./copied.ts";

/** From how many points on a self-score above the committee's is told, from how many meetings in a row sameness is, and from which share of copied words (no rule known: values of the product). */
export const TOLD_GAP = 5;
const TOLD_RUN = 3;
const TOLD_COPIED = 50;

/** One scored meeting of a cell, as the signs look at it. */
export type ScoredMeeting = {
	meetingId: string;
	votedScore: number;
	decidedScore: number | null;
	/** Votes that were taken, and hands against or abstained in them all together. */
	votes: number;
	opposed: number;
	conclusion: string | null;
};

/** Something in the record that makes a committee look twice: a fact, never a grade. */
export type Sign =
	| { code: "always-full"; meetings: number }
	| { code: "always-unanimous"; meetings: number; votes: number }
	| { code: "like-last"; percent: number }
	| { code: "far-above"; self: number; decided: number }
	| {
			code: "not-felt";
			self: number;
			question: Question;
			yes: number;
			answered: number;
	  };

/** The signs of a meeting, this one first among those before it. Nothing is concluded from them. */
export function signsOf(
	record: readonly ScoredMeeting[],
	pulse: Pick<Pulse, "answered" | "counts"> | null,
): Sign[] {
	const [current, last] = record;
	if (!current) return [];
	const full = runOf(record, ({ votedScore }) => votedScore >= 100);
	const voted = record.filter(({ votes }) => votes > 0);
	const unanimous =
		current.votes > 0 ? runOf(voted, ({ opposed }) => opposed === 0) : [];
	const { percent } = copiedIn(current.conclusion ?? "", [
		{ name: "last", words: last?.conclusion ?? "" },
	]);
	const signs: Sign[] = [];
	if (full.length >= TOLD_RUN)
		signs.push({ code: "always-full", meetings: full.length });
	if (unanimous.length >= TOLD_RUN)
		signs.push({
			code: "always-unanimous",
			meetings: unanimous.length,
			votes: unanimous.reduce((sum, { votes }) => sum + votes, 0),
		});
	if (percent >= TOLD_COPIED) signs.push({ code: "like-last", percent });
	const { votedScore: self, decidedScore: decided } = current;
	if (decided !== null && self - decided >= TOLD_GAP)
		signs.push({ code: "far-above", self, decided });
	return [...signs, ...notFelt(self, pulse)];
}

function runOf(
	record: readonly ScoredMeeting[],
	is: (meeting: ScoredMeeting) => boolean,
): readonly ScoredMeeting[] {
	const end = record.findIndex((meeting) => !is(meeting));
	return end < 0 ? record : record.slice(0, end);
}

/** Questions to which fewer than half of those who answered said yes. */
function notFelt(
	self: number,
	pulse: Pick<Pulse, "answered" | "counts"> | null,
): Sign[] {
	if (!pulse?.counts || pulse.answered === null) return [];
	const { answered, counts } = pulse;
	return (["foreknown", "weighty", "own-part"] as const).flatMap((question) => {
		const { yes } = counts[question];
		return yes * 2 < answered
			? [{ code: "not-felt" as const, self, question, yes, answered }]
			: [];
	});
}

import { z } from "zod";
import type { Share } from "../../charter/rulebook/parameter.ts";

const Id = z.uuid();

/** Public half of the key of a box, as the device of the tellers made it. */
export const Recipient = z.string().regex(/^age1[a-z0-9]{58}$/);

export const AskBallot = z.object({ ballotId: Id });
export const CastPaper = z.object({
	ballotId: Id,
	/** A paper sealed for the box on the device of the voter (`rules/papers.ts`). */
	paper: z.base64().max(1000),
});
export const CountBallot = z.object({
	ballotId: Id,
	/** The key of the box, which the tellers keep. */
	key: z.string().trim().max(200),
});
export const CancelBallot = z.object({
	ballotId: Id,
	reason: z.string().trim().min(5).max(500),
});

/** Something that can be marked on a paper. */
export type Choice = { id: string; label: string; note?: string };

/** Why a member on the roll does not vote in a ballot. */
export type WhyNot =
	| "probationary"
	| "temporary-elsewhere"
	| "suspended"
	| "exempt-absent"
	| "absent";

/** A line of the list of voters, frozen when the ballot opens. */
export type Elector = {
	memberId: string;
	seq: number;
	name: string;
	whyNot: WhyNot | null;
};

/** What was found in the box. `marks` stands in the order of the choices; of no single paper anything is kept. */
export type Count = {
	/** Papers that were handed out, where they were of paper. */
	issued?: number;
	papers: number;
	valid: number;
	invalid: number;
	marks: number[];
};

/** How an opened paper must be marked to be valid. */
export type PaperForm = {
	choices: readonly Choice[];
	fewest: number;
	most: number;
};

/** The rule that a ballot applies, as it stood when the ballot opened. */
export type BallotRule = {
	citation: string | null;
	ruleId: string | null;
	confidence: string;
};

export type Ballot = PaperForm & {
	id: string;
	unitId: string;
	subjectKind: "meeting" | "congress";
	subjectId: string;
	matter: string;
	title: string;
	base: number;
	recipe: Record<string, number>;
	share: Share;
	rule: BallotRule;
	fewBelow: number;
	/** Null where the tellers counted paper ballots. */
	recipient: string | null;
	state: "open" | "counted" | "cancelled";
	openedAt: string;
	endedAt: string | null;
	result: Count | null;
	receipts: string[] | null;
	reason: string | null;
	/** How many may vote, and how many have. */
	entitled: number;
	cast: number;
};

/** A ballot as its meeting shows it. */
export type BallotGlance = Pick<
	Ballot,
	"id" | "matter" | "title" | "state" | "entitled" | "cast"
>;

/** A ballot that is being opened. */
export type NewBallot = Omit<
	Ballot,
	| "id"
	| "state"
	| "openedAt"
	| "endedAt"
	| "result"
	| "receipts"
	| "reason"
	| "entitled"
	| "cast"
>;

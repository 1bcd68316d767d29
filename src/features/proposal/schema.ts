import { z } from "zod";
import type { IsoDate, Month } from "../../charter/calendar.ts";
import { Id } from "../org/schema.ts";

/** Short enough to stand in the title of an agenda item. */
export const MOST_SENT = 400;
const Words = z.string().trim().min(1).max(1000);

/** An opinion of a meeting goes up as the cell words it. */
export const SendProposal = z.object({
	opinionId: Id,
	words: z.string().trim().min(1).max(MOST_SENT),
});

/** What the committee says to the cell. */
export const AnswerProposal = z.object({ proposalId: Id, words: Words });
export const ForwardProposal = z.object({ proposalId: Id, words: Words });

/** What a committee said to a proposal. */
export type Word = {
	kind: "answered" | "forwarded";
	committee: string;
	words: string;
	by: string;
	on: IsoDate;
};

/** A proposal with the committee it lies with, and what was said to it. */
export type Proposal = {
	id: string;
	unitId: string;
	unitName: string;
	meetingId: string;
	month: Month;
	heldOn: IsoDate;
	words: string;
	sentOn: IsoDate;
	sentBy: string;
	committeeId: string;
	committeeName: string;
	/** Where the committee stands today, or stood last. */
	committeePath: string;
	/** Whether there is such a committee today; the level above answers in its place otherwise. */
	committeeStands: boolean;
	/** Since when it lies with the committee. */
	since: IsoDate;
	answeredOn: IsoDate | null;
	said: Word[];
};

/** An opinion that the cell may send and has not sent. */
export type Sendable = { opinionId: string; words: string };

import { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import { Recipient } from "../ballot/schema.ts";
import type { Attendee, Standing } from "../meeting/schema/record.ts";
import { Day, Id, Line, Time } from "../org/schema.ts";

const Many = z.number().int().min(0).max(5000);

export const ELECTIONS = ["committee", "secretary", "deputy"] as const;
export type Election = (typeof ELECTIONS)[number];

export const CONGRESS_PRESENCES = ["present", "excused", "unexcused"] as const;
export type CongressPresence = (typeof CONGRESS_PRESENCES)[number];

export const AskCongress = z.object({ congressId: Id });
export const AskCongresses = z.object({ unitId: Id });
export const ConveneCongress = z.object({
	unitId: Id,
	title: Line,
	on: Day,
	time: Time,
	place: Line,
	/** Members of the cell committee to elect; 0 in a cell that has none. */
	seats: z.number().int().min(0).max(7),
	deputies: z.number().int().min(0).max(1),
});
export const OpenCongress = z.object({
	congressId: Id,
	chairId: Id,
	noteTakerId: Id,
});
export const MarkPresence = z.object({
	congressId: Id,
	marks: z
		.array(
			z.object({
				memberId: Id,
				presence: z.enum(CONGRESS_PRESENCES).nullable(),
			}),
		)
		.min(1)
		.max(500),
});
export const Nominate = z.object({
	congressId: Id,
	election: z.enum(ELECTIONS),
	memberId: Id,
	source: z.enum(["prepared", "floor"]),
	/** How many of those attending agreed; for a person from the floor. */
	supporters: Many.nullable().default(null),
});
export const Withdraw = z.object({
	congressId: Id,
	election: z.enum(ELECTIONS),
	memberId: Id,
});
export const OpenRound = z.object({
	congressId: Id,
	election: z.enum(ELECTIONS),
	recipient: Recipient,
});
export const RecordRound = z.object({
	congressId: Id,
	election: z.enum(ELECTIONS),
	issued: Many,
	valid: Many,
	invalid: Many,
	marks: z
		.array(z.object({ memberId: Id, votes: Many }))
		.min(1)
		.max(60),
});
const Words = z.string().trim().min(1).max(500).nullable().default(null);
export const CloseCongress = z.object({
	congressId: Id,
	resolution: z.string().trim().min(5).max(20_000),
	endedAt: Time.nullable().default(null),
	/** The tellers, their head first. */
	tellerIds: z.array(Id).max(15).default([]),
	/** Who came from above and as guests, in words. */
	guests: Words,
	/** Number of the paper that asks for approval: `01-TTr/CB`. */
	number: z.string().trim().min(1).max(40).nullable().default(null),
});
export const ApproveCongress = z.object({
	congressId: Id,
	on: Day,
	decision: Line,
});

export type Congress = {
	id: string;
	unitId: string;
	title: string;
	state: "convened" | "in-session" | "closed" | "approved";
	plannedOn: IsoDate;
	plannedTime: string;
	place: string;
	seats: number;
	deputies: number;
	chairId: string | null;
	noteTakerId: string | null;
	heldOn: IsoDate | null;
	resolution: string | null;
	result: CongressResult | null;
	approvedOn: IsoDate | null;
	approval: string | null;
};

/** One convened member, as meetings record attendance. */
export type Delegate = Attendee & {
	standing: Standing;
	presence: CongressPresence | null;
};

export type Nominee = {
	election: Election;
	memberId: string;
	name: string;
	birth: string;
	source: "prepared" | "floor";
	supporters: number | null;
	listed: boolean;
};

/** A person and what the papers of a round gave. */
export type Candidate = { memberId: string; name: string; votes: number };

/** One counted round of an election. */
export type Round = {
	ballotId: string;
	/** Seats that were to be filled. */
	seats: number;
	base: number;
	issued: number;
	/** Paper ballots or devices; not said in results fixed before that was kept. */
	form?: "paper" | "electronic";
	papers: number;
	valid: number;
	invalid: number;
	candidates: Candidate[];
	elected: string[];
	/** So many votes are enough, but more persons have them equally than there are seats. */
	tied: string[];
};

/** What the papers of a congress say beside its figures, with names as they were at its close. */
export type Fixed = {
	unit: { name: string; superior: string | null; place: string };
	chair: string;
	noteTaker: string;
	/** The head first. */
	tellers: string[];
	endedAt: string | null;
	guests: string | null;
	number: string | null;
	roll: Pick<Delegate, "name" | "class" | "standing" | "presence">[];
	nominees: Nominee[];
};

/** The congress as it was when it closed. */
export type CongressResult = {
	convened: number;
	present: number;
	base: number;
	rounds: Record<Election, Round[]>;
	elected: Record<Election, Candidate[]>;
	/** Not kept in results fixed before there were papers. */
	fixed?: Fixed;
};

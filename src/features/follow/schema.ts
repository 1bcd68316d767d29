import { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import { Day, Id } from "../org/schema.ts";

/** What a member of a committee may follow. */
export const FOLLOWED = [
	"cell",
	"cluster",
	"domain",
	"organisation",
	"residential",
] as const;
export type Followed = (typeof FOLLOWED)[number];

export const AskFollowing = z.object({
	unitId: Id.optional(),
	on: Day.optional(),
});

export const AssignMember = z.object({
	/** The committee. */
	unitId: Id,
	memberId: Id,
	kind: z.enum(FOLLOWED),
	/** What it is called; a single cell goes by its own name. */
	thing: z.string().trim().min(1).max(120).nullable().default(null),
	/** One cell, or those of a cluster. */
	cellIds: z.array(Id).max(100).default([]),
	from: Day,
});
export const EndAssignment = z.object({ assignmentId: Id, to: Day });

/** A member of a committee follows something from a day on. */
export type Assignment = {
	id: string;
	committeeId: string;
	memberId: string;
	memberName: string;
	kind: Followed;
	thing: string;
	cellIds: string[];
	fromOn: IsoDate;
	toOn: IsoDate | null;
};

/** One who follows a cell on a day: by a post there, or assigned to it or to its cluster. */
export type Follower = {
	unitId: string;
	memberId: string | null;
	name: string;
};

/** One line of the table: an assignment, or the post of overseer at a cell, which is changed there. */
export type Following = Pick<
	Assignment,
	"memberName" | "kind" | "thing" | "fromOn" | "toOn"
> & {
	memberId: string | null;
	assignmentId: string | null;
	/** The cell, or those of the cluster. */
	cellIds: string[];
	/** Their names, where it is a cluster. */
	cellNames: string[];
	/** Whether the member still sits in the committee; what they followed is followed by nobody otherwise. */
	sits: boolean;
};

import { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import { Day, Id } from "../org/schema.ts";

export const FOUND = ["changed", "partly", "not-yet"] as const;
export type Found = (typeof FOUND)[number];

/** What is added to a finding; it stands closed in the database. */
const Words = z.string().trim().max(1000).default("");

export const OpenPledge = z.object({ pledgeId: Id });
export const LookAtPledge = z.object({
	pledgeId: Id,
	found: z.enum(FOUND),
	words: Words,
	/** When it is looked at again, where it has not changed. */
	nextOn: Day.nullable().default(null),
});
export const SayOwn = z.object({
	pledgeId: Id,
	found: z.enum(FOUND),
	words: Words,
});

/** What was said and promised. */
export const Promised = z.object({
	fact: z.string().trim().min(1).max(1000),
	change: z.string().trim().min(1).max(1000),
});
export type Promised = z.infer<typeof Promised>;

/** One look, without its words. */
export type Look = {
	id: string;
	own: boolean;
	found: Found;
	by: string;
	on: IsoDate;
};

/** A pledge without its words. */
export type Pledge = {
	id: string;
	unitId: string;
	unitName: string;
	memberId: string;
	memberName: string;
	notedOn: IsoDate;
	notedBy: string;
	lookOn: IsoDate;
	closedOn: IsoDate | null;
	looks: Look[];
	/** Who of the cell read its words. */
	openings: { by: string; at: string }[];
};

/** The words of a pledge and of its looks, by id of the look. */
export type Opened = Promised & { looks: Record<string, string> };

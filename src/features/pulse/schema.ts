import { z } from "zod";
import type { IsoDate, Month } from "../../charter/calendar.ts";

/** What is asked of everybody who attended, and what may be answered. */
export const QUESTIONS = ["foreknown", "weighty", "own-part"] as const;
export const REPLIES = ["yes", "partly", "no"] as const;
export type Question = (typeof QUESTIONS)[number];
export type Reply = (typeof REPLIES)[number];

export const AnswerPulse = z.object({
	meetingId: z.uuid(),
	answers: z.object({
		foreknown: z.enum(REPLIES),
		weighty: z.enum(REPLIES),
		"own-part": z.enum(REPLIES),
	}),
});
export type Answers = z.output<typeof AnswerPulse>["answers"];

/** How many gave which answer to which question. */
export type Counts = Record<Question, Record<Reply, number>>;

/** The pulse of one meeting; counts only once they are added up, and from five answers on. */
export type Pulse = {
	meetingId: string;
	closesOn: IsoDate;
	invited: number;
	countedOn: IsoDate | null;
	answered: number | null;
	counts: Counts | null;
};

/** The same with the meeting it is about. */
export type PlacedPulse = Pulse & {
	unitId: string;
	unitName: string;
	path: string;
	month: Month;
	heldOn: IsoDate;
};

import { addDays, type IsoDate } from "../../charter/calendar.ts";
import {
	type Answers,
	type Counts,
	type Pulse,
	QUESTIONS,
	type REPLIES,
} from "./schema.ts";

/** Fewer answers than this tell who gave them, and for how many days after a meeting one may answer (values of the product). */
export const LEAST_ANSWERS = 5;
export const PULSE_DAYS = 7;

/** The pulse of a meeting that was closed today, or null where so few attended that nobody could stay unknown. */
export const pulseFor = (
	attended: number,
	today: IsoDate,
): { invited: number; closesOn: IsoDate } | null =>
	attended < LEAST_ANSWERS
		? null
		: { invited: attended, closesOn: addDays(today, PULSE_DAYS) };

/** Whether one may still answer. */
export const isOpen = (
	{ countedOn, closesOn }: Pick<Pulse, "countedOn" | "closesOn">,
	today: IsoDate,
): boolean => countedOn === null && today <= closesOn;

/** One's answers as three letters, so that all are equally long. */
export const written = (answers: Answers): string =>
	QUESTIONS.map((question) => answers[question][0]).join("");

/** The sums over all answers, taken once; null under five. */
export function tally(all: readonly string[]): Counts | null {
	if (all.length < LEAST_ANSWERS) return null;
	const count = (at: number) => {
		const of = (reply: (typeof REPLIES)[number]) =>
			all.filter((letters) => letters[at] === reply[0]).length;
		return { yes: of("yes"), partly: of("partly"), no: of("no") };
	};
	return { foreknown: count(0), weighty: count(1), "own-part": count(2) };
}

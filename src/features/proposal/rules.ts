import { addDays, type IsoDate } from "../../charter/calendar.ts";
import type { Proposal, Word } from "./schema.ts";

/** Days that a committee has for a word on a proposal (no rule known: value of the product). */
export const ANSWER_DAYS = 30;

/** The day by which the committee with which it lies answers or passes it on; the clock begins again at the next level. */
export const answerDue = ({ since }: Pick<Proposal, "since">): IsoDate =>
	addDays(since, ANSWER_DAYS);

/** What is still to be answered: how many, the longest wait, how many past their day. */
export function openFigures(
	proposals: readonly Pick<Proposal, "sentOn" | "since" | "answeredOn">[],
	today: IsoDate,
): { open: number; oldest: IsoDate | null; late: number } {
	const open = proposals.filter(({ answeredOn }) => answeredOn === null);
	const [oldest] = open.map(({ sentOn }) => sentOn).sort();
	return {
		open: open.length,
		oldest: oldest ?? null,
		late: open.filter((one) => answerDue(one) < today).length,
	};
}

/** The word that ends a proposal. */
export const answerOf = ({ said }: Pick<Proposal, "said">): Word | null =>
	said.find(({ kind }) => kind === "answered") ?? null;

import { meets } from "../../../charter/rulebook/share.ts";
import type { Ballot, Count, PaperForm } from "../schema.ts";

/** A question is answered with one mark. */
export const ANSWERS = ["in-favour", "against", "abstained"] as const;
export type Answer = (typeof ANSWERS)[number];

export const ONE_ANSWER = {
	fewest: 1,
	most: 1,
} as const satisfies Omit<PaperForm, "choices">;

/** The marks of a question by answer. */
export const answersIn = ({ marks }: Count): Record<Answer, number> => ({
	"in-favour": marks[0] ?? 0,
	against: marks[1] ?? 0,
	abstained: marks[2] ?? 0,
});

/** Whether a counted question was carried: its share is taken of the base at opening, not of the papers. */
export const isCarried = (
	{ share, base }: Pick<Ballot, "share" | "base">,
	count: Count,
): boolean => meets(share, answersIn(count)["in-favour"], base);

/** So few papers that the result may tell how somebody voted. */
export const isFew = (papers: number, { fewBelow }: { fewBelow: number }) =>
	papers < fewBelow;

/** Every paper is marked alike: of whoever voted it is known how. */
export const isUnanimous = ({ valid, invalid, marks }: Count): boolean =>
	valid > 0 && invalid === 0 && marks.every((n) => n === 0 || n === valid);

/** Whether a ballot asks a question; otherwise persons are elected. */
export const isQuestion = ({ choices }: Pick<Ballot, "choices">): boolean =>
	choices[0]?.id === ANSWERS[0];

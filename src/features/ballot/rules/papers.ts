import type { Count, PaperForm } from "../schema.ts";

/** Letters of a receipt: none that is read as another. */
export const RECEIPT_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
export const RECEIPT_LENGTH = 10;

/** What the age format adds to a text sealed for one key, in bytes. */
const SEAL_BYTES = 200;

/** A paper before it is sealed: one digit for each choice, then the receipt. All papers of a ballot are equally long, so that no length tells a mark. */
export const writePaper = (
	{ choices }: Pick<PaperForm, "choices">,
	marked: readonly string[],
	receipt: string,
): string =>
	`${choices.map(({ id }) => (marked.includes(id) ? "1" : "0")).join("")} ${receipt}`;

/** The length of every sealed paper of a ballot, in bytes. */
export const sealedLength = ({ choices }: Pick<PaperForm, "choices">): number =>
	SEAL_BYTES + choices.length + 1 + RECEIPT_LENGTH;

type Paper = { marks: boolean[]; receipt: string };

/** An opened paper; null where it is none of this ballot. */
export function readPaper(
	text: string | null,
	{ choices }: Pick<PaperForm, "choices">,
): Paper | null {
	const [, digits = "", receipt = ""] =
		/^([01]+) ([2-9A-HJKMNP-TV-Z]{10})$/.exec(text ?? "") ?? [];
	return digits.length === choices.length && receipt !== ""
		? { marks: [...digits].map((digit) => digit === "1"), receipt }
		: null;
}

/** Whether a paper bears as many marks as its ballot asks for. */
export const isValid = (
	marks: readonly boolean[],
	{ fewest, most }: Pick<PaperForm, "fewest" | "most">,
): boolean => {
	const made = marks.filter(Boolean).length;
	return fewest <= made && made <= most;
};

/**
 * What the opened papers say together; a paper that cannot be read, or bears too few or too many marks, is invalid and counts for nobody.
 * The order of the papers leaves no trace: sums, and receipts in alphabetical order.
 */
export function countPapers(
	opened: readonly (string | null)[],
	form: PaperForm,
): { count: Count; receipts: string[] } {
	const read = opened
		.map((text) => readPaper(text, form))
		.filter((paper) => paper !== null);
	const valid = read.filter(({ marks }) => isValid(marks, form));
	return {
		count: {
			papers: opened.length,
			valid: valid.length,
			invalid: opened.length - valid.length,
			marks: form.choices.map(
				(_, at) => valid.filter(({ marks }) => marks[at]).length,
			),
		},
		receipts: read.map(({ receipt }) => receipt).sort(),
	};
}

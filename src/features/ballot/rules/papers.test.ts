import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUESTION_CHOICES } from "../labels.ts";
import {
	countPapers,
	RECEIPT_LENGTH,
	RECEIPT_LETTERS,
	readPaper,
	writePaper,
} from "./papers.ts";

const receipt = fc
	.array(fc.constantFrom(...RECEIPT_LETTERS), {
		minLength: RECEIPT_LENGTH,
		maxLength: RECEIPT_LENGTH,
	})
	.map((letters) => letters.join(""));
const QUESTION = { choices: QUESTION_CHOICES, fewest: 1, most: 1 };
const people = (many: number) => ({
	choices: Array.from({ length: many }, (_, at) => ({
		id: `${at}`,
		label: `Ông ${at}`,
	})),
});

describe("a paper", () => {
	it("is read as it was written, whoever is marked on it", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 60 }),
				receipt,
				fc.infiniteStream(fc.boolean()),
				(many, code, wills) => {
					const form = people(many);
					const marks = form.choices.map(() => wills.next().value === true);
					const marked = form.choices.filter((_, at) => marks[at]);
					const written = writePaper(
						form,
						marked.map(({ id }) => id),
						code,
					);
					expect(readPaper(written, form)).toEqual({ marks, receipt: code });
				},
			),
		);
	});

	it("is equally long whatever is marked", () => {
		const none = writePaper(QUESTION, [], "ABCDEFGHJK");
		const one = writePaper(QUESTION, ["against"], "ABCDEFGHJK");
		expect(one).toHaveLength(none.length);
	});

	it("of another ballot, or of no ballot, is none", () => {
		expect(readPaper("0100 ABCDEFGHJK", QUESTION)).toBeNull();
		expect(readPaper("010 abcdefghjk", QUESTION)).toBeNull();
		expect(readPaper("", QUESTION)).toBeNull();
		expect(readPaper(null, QUESTION)).toBeNull();
	});
});

describe("counting", () => {
	const written = fc
		.record({
			marked: fc.subarray(QUESTION_CHOICES.map(({ id }) => id)),
			code: receipt,
		})
		.map(({ marked, code }) => writePaper(QUESTION, marked, code));
	const anything = fc.oneof(
		{ weight: 5, arbitrary: written },
		fc.constant(null),
		fc.string(),
	);

	it("finds every paper valid or invalid, and every valid one marks exactly one answer", () => {
		fc.assert(
			fc.property(fc.array(anything), (papers) => {
				const { count } = countPapers(papers, QUESTION);
				expect(count.papers).toBe(papers.length);
				expect(count.valid + count.invalid).toBe(papers.length);
				expect(count.marks.reduce((sum, n) => sum + n, 0)).toBe(count.valid);
			}),
		);
	});

	it("says the same whatever the order of the papers", () => {
		fc.assert(
			fc.property(
				fc
					.array(anything)
					.chain((papers) =>
						fc.tuple(
							fc.constant(papers),
							fc.shuffledSubarray(papers, { minLength: papers.length }),
						),
					),
				([papers, shuffled]) => {
					expect(countPapers(shuffled, QUESTION)).toEqual(
						countPapers(papers, QUESTION),
					);
				},
			),
		);
	});

	it("a paper without a mark, with two, or that cannot be read is invalid and counts for nobody", () => {
		const { count, receipts } = countPapers(
			[
				"000 AAAAAAAAAA",
				"110 BBBBBBBBBB",
				null,
				"100 CCCCCCCCCC",
				"001 22222ZZZZZ",
			],
			QUESTION,
		);
		expect(count).toEqual({
			papers: 5,
			valid: 2,
			invalid: 3,
			marks: [1, 0, 1],
		});
		expect(receipts).toEqual([
			"22222ZZZZZ",
			"AAAAAAAAAA",
			"BBBBBBBBBB",
			"CCCCCCCCCC",
		]);
	});
});

import type { Entry } from "../schema/list.ts";
import type { Counts } from "./counts.ts";
import { textIn, wordsIn } from "./text.ts";

type Figure = "persons" | "female" | "probationary" | "exempt";

/** What a typed subtotal or total claims. */
export type Claim = Partial<Record<Figure, number>>;

/** A claim that the rows do not bear out; `rows` is how many lines stand there, `found` how many people. */
export type Disagreement = {
	sheet: string;
	row: number;
	unitId: string | null;
	figure: Figure;
	stated: number;
	rows: number;
	found: number;
};

const CLAIMS = {
	persons: /(?:cong|tong so|danh sach)[^\d]*?(\d+)/,
	female: /\bnu (\d+)/,
	probationary: /du bi (\d+)/,
	exempt: /mien [^\d]*?(\d+)/,
} satisfies Record<Figure, RegExp>;
const FIGURES = [
	"persons",
	"female",
	"probationary",
	"exempt",
] as const satisfies readonly Figure[];

/** The figures of "Cộng: 58 đ/c; trong đó nữ 17, dự bị 2, miễn SH 11". */
export function claimIn(entry: Entry): Claim {
	const words = wordsIn(textIn(entry.source.remark) ?? "");
	const claim: Claim = {};
	for (const figure of FIGURES) {
		const stated = CLAIMS[figure].exec(words)?.[1];
		if (stated !== undefined) claim[figure] = Number(stated);
	}
	return claim;
}

/** Where a claim differs from what was counted: a claim is checked, never believed. */
export function disagreements(
	entry: Entry,
	unitId: string | null,
	counts: Counts,
): Disagreement[] {
	const claim = claimIn(entry);
	const { sheet, row } = entry;
	return FIGURES.flatMap((figure) => {
		const stated = claim[figure];
		const found = counts[figure];
		return stated === undefined || stated === found
			? []
			: [{ sheet, row, unitId, figure, stated, rows: counts.rows, found }];
	});
}

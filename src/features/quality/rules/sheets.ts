import type { ScoreLine, ScoreSheet, SheetId } from "../schema.ts";
import { sheetA } from "./sheet-a.ts";
import { sheetB } from "./sheet-b.ts";

const SHEETS = { A: sheetA, B: sheetB } satisfies Record<SheetId, ScoreSheet>;

/** Every score sheet the product knows, the default first. */
export const allSheets: readonly ScoreSheet[] = Object.values(SHEETS);

/** The sheet of a rulebook value (`score.sheet` of the unit on the day of the meeting). */
export function sheetFor(value: SheetId): ScoreSheet {
	return SHEETS[value];
}

/** The lines that get a mark, in printed order. */
export function linesOf(sheet: ScoreSheet): readonly ScoreLine[] {
	return sheet.criteria.flatMap((criterion) => criterion.lines);
}

/** The line of that number, or null where the sheet has none. */
export function lineOf(sheet: ScoreSheet, no: string): ScoreLine | null {
	return linesOf(sheet).find((line) => line.no === no) ?? null;
}

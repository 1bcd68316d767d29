import type { Cell } from "../schema/list.ts";

/** Letters that no Vietnamese word has in Unicode, and that stand for Vietnamese ones in TCVN3 (ABC) and VNI: `NguyÔn V¨n`, `Ñaûng boä`. */
const FOREIGN = /[¨©ª«¬®µ¶·¸¹»¼½¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïðñöøûüþÿ]/;
/** In VNI a mark is a letter of its own after the vowel: `Vaên`, `Traàn`. */
const MARK_AFTER = /a[âáàãêéèúùõ]|e[âáàãùõ]|o[âùõ]|u[ùõ]/i;
/** A sign beside a letter (`5×3`, `m½`) happens in Unicode too; in an old code most accented texts hold one. */
const SHARE = 0.2;

/** Whether a list was typed in a code of before Unicode: a fifth of its accented texts hold what no Vietnamese word holds. */
export function hasOldLetters(
	sheets: readonly { rows: readonly (readonly Cell[])[] }[],
): boolean {
	let accented = 0;
	let old = 0;
	for (const { rows } of sheets)
		for (const cell of rows.flat()) {
			if (typeof cell !== "string" || !/[\u0080-\uffff]/.test(cell)) continue;
			accented++;
			if (isOld(cell)) old++;
		}
	return old > 0 && old >= accented * SHARE;
}

const isOld = (text: string): boolean =>
	/\p{L}/u.test(text) && (FOREIGN.test(text) || MARK_AFTER.test(text));

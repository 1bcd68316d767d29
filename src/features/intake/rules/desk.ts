import type {
	Cell,
	ErrorKind,
	Fault,
	Field,
	Source,
	Warning,
	WarningKind,
} from "../schema/list.ts";
import { shownIn, valueIn } from "./text.ts";

/** The letter of the column that holds a field. */
export type Letters = Partial<Record<Field, string>>;

/** One row on the desk: its cells, and the slips of paper on which what is noticed gets written. */
export type Desk = {
	cell(field: Field): Cell | undefined;
	/** The value of a field in one form; null for empty, a dash or a column the list does not have. */
	value(field: Field): string | null;
	has(field: Field): boolean;
	warn(kind: WarningKind, field?: Field): void;
	fail(kind: ErrorKind, field: Field, nearest?: readonly string[]): void;
	warnings: Warning[];
	errors: Fault[];
};

/** A desk for the cells of one row, in the columns of its sheet. */
export function deskFor(source: Source, letters: Letters): Desk {
	const warnings: Warning[] = [];
	const errors: Fault[] = [];
	const place = (field: Field) => ({
		field,
		column: letters[field] ?? null,
		shown: shownIn(source[field]),
	});
	return {
		cell: (field) => source[field],
		value: (field) => valueIn(source[field]),
		has: (field) => letters[field] !== undefined,
		warn(kind, field) {
			warnings.push(
				field
					? { kind, ...place(field) }
					: { kind, field: null, column: null, shown: null },
			);
		},
		fail(kind, field, nearest) {
			errors.push({ kind, ...place(field), ...(nearest && { nearest }) });
		},
		warnings,
		errors,
	};
}

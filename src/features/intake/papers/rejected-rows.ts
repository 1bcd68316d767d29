import {
	type SheetToWrite,
	writeWorkbook,
} from "../../../platform/spreadsheet/write.ts";
import { problemSentence } from "../labels/problems.ts";
import { FIELD, LEFT_OUT, ROW_STATE } from "../labels/words.ts";
import { indexOf } from "../rules/text.ts";
import type { Waiting } from "../schema/batch.ts";
import {
	type Cell,
	FIELDS,
	type Field,
	type SheetMapping,
} from "../schema/list.ts";

const REASON = "Vì sao chưa nhận";
const ROW = "Dòng trong tệp gốc";
const WIDE = 60;
const NORMAL = 18;

/** The rows that did not become members, a sheet for each sheet of the list, as they stand there, with a column saying why. It can be put right and handed in again. */
export function rejectedRows(
	rows: readonly Waiting[],
	mappings: readonly SheetMapping[],
): Promise<Buffer> {
	const sheets = mappings.flatMap((mapping) => {
		const own = rows.filter(({ entry }) => entry.sheet === mapping.sheet);
		return own.length > 0 ? [sheetOf(own, mapping)] : [];
	});
	return writeWorkbook(sheets);
}

function sheetOf(
	rows: readonly Waiting[],
	mapping: SheetMapping,
): SheetToWrite {
	const fields = fieldsOf(mapping);
	const withUnit: readonly Field[] = fields.includes("unit")
		? fields
		: [...fields, "unit"];
	return {
		name: mapping.sheet,
		rows: [
			[...withUnit.map((field) => FIELD[field]), ROW, REASON],
			...rows.map((row) => [
				...withUnit.map((field) => cellOf(row, field)),
				row.entry.row,
				reasonOf(row),
			]),
		],
		widths: [...withUnit.map(() => NORMAL), NORMAL, WIDE],
	};
}

const fieldsOf = ({ columns }: SheetMapping): Field[] => {
	const letterOf = new Map(
		Object.entries(columns).map(([letter, field]) => [field, indexOf(letter)]),
	);
	return FIELDS.filter((field) => letterOf.has(field)).sort(
		(a, b) => (letterOf.get(a) ?? 0) - (letterOf.get(b) ?? 0),
	);
};

/** What stands there, or what the clerk typed over it; a cell left blank is named by its heading. */
function cellOf({ entry, decision }: Waiting, field: Field): Cell {
	const cell = decision?.values?.[field] ?? entry.source[field] ?? null;
	return field === "unit" ? (cell ?? entry.heading) : cell;
}

function reasonOf({ state, entry, shown, decision }: Waiting): string {
	if (decision?.leaveOut) return LEFT_OUT[decision.leaveOut];
	if (shown.errors.length === 0) return ROW_STATE[state];
	return shown.errors
		.map((error) => problemSentence(entry.row, error))
		.join(" ");
}

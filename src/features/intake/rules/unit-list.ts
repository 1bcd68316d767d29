import type { UnitType } from "../../../charter/units.ts";
import type { Cell, Sheet } from "../schema/list.ts";
import { textIn, valueIn, wordsIn } from "./text.ts";

/** A cell as an office lists it: its name, what it works in, who leads it, whom it lives among. */
export type ListedUnit = {
	row: number;
	code: string | null;
	name: string;
	type: UnitType | null;
	secretary: string | null;
	phone: string | null;
	/** The secretary is also head of the village. */
	secretaryIsHead: boolean;
	households: number | null;
	people: number | null;
	members: number | null;
	female: number | null;
};

const HEADINGS = {
	code: /^ma\b/,
	name: /^(ten )?chi bo$|^ten (to chuc|don vi)/,
	type: /loai hinh/,
	secretary: /bi thu$/,
	phone: /dien thoai|^dt$/,
	secretaryIsHead: /kiem/,
	households: /so ho|ho dan/,
	people: /nhan khau|so khau|dan so/,
	members: /so (dv|dang vien)$/,
	female: /(dv|dang vien) nu/,
} satisfies Record<string, RegExp>;
type Column = keyof typeof HEADINGS;

const TYPES = [
	["rural", /nong thon|thon|ap|ban/],
	["residential", /khu pho|to dan pho|khu dan cu|do thi/],
	["school", /truong hoc|giao duc/],
	["police", /cong an/],
	["military", /quan su|quan doi|bien phong/],
	["health", /y te/],
	["state-enterprise", /nha nuoc$|doanh nghiep nha nuoc/],
	["private-enterprise", /doanh nghiep|hop tac xa/],
	["public-service", /su nghiep/],
	["press", /bao chi/],
	["agency", /co quan|hanh chinh/],
] as const satisfies readonly (readonly [UnitType, RegExp])[];

/** Reads a list of cells wherever its header stands; empty when no sheet has one. */
export function readUnitList(sheets: readonly Sheet[]): ListedUnit[] {
	for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
		const header = sheet.rows.findIndex(
			(row) => columnsOf(row).has("name") && columnsOf(row).size >= 3,
		);
		if (header < 0) continue;
		const columns = columnsOf(sheet.rows[header] ?? []);
		const units = sheet.rows
			.slice(header + 1)
			.flatMap((row, i) => unitIn(row, header + 2 + i, columns));
		if (units.length > 0) return units;
	}
	return [];
}

function columnsOf(row: readonly Cell[]): Map<Column, number> {
	const columns = new Map<Column, number>();
	for (const [i, cell] of row.entries()) {
		const words = wordsIn(textIn(cell) ?? "");
		for (const column of COLUMNS)
			if (HEADINGS[column].test(words) && !columns.has(column))
				columns.set(column, i);
	}
	return columns;
}
const COLUMNS = [
	"code",
	"name",
	"type",
	"secretary",
	"phone",
	"secretaryIsHead",
	"households",
	"people",
	"members",
	"female",
] as const satisfies readonly Column[];

function unitIn(
	row: readonly Cell[],
	number: number,
	columns: ReadonlyMap<Column, number>,
): ListedUnit[] {
	const value = (column: Column) => valueIn(row[columns.get(column) ?? -1]);
	const count = (column: Column) => {
		const text = value(column);
		return text !== null && /^\d+$/.test(text) ? Number(text) : null;
	};
	const name = value("name");
	if (name === null || /^(tong )?cong\b|^ghi chu\b/.test(wordsIn(name)))
		return [];
	return [
		{
			row: number,
			code: value("code"),
			name,
			type: typeOf(value("type") ?? ""),
			secretary: value("secretary"),
			phone: value("phone"),
			secretaryIsHead: value("secretaryIsHead") !== null,
			households: count("households"),
			people: count("people"),
			members: count("members"),
			female: count("female"),
		},
	];
}

const typeOf = (text: string): UnitType | null =>
	TYPES.find(([, words]) => words.test(wordsIn(text)))?.[0] ?? null;

import {
	type Cell,
	type Entry,
	FIELDS,
	type Field,
	type RowKind,
	type Sheet,
	type SheetMapping,
	type Source,
	type WarningKind,
} from "../schema/list.ts";
import { isNumbering, titleOf } from "./header.ts";
import {
	hasOldTone,
	indexOf,
	isDash,
	isDitto,
	textIn,
	wordsIn,
} from "./text.ts";

/** Whether a text names a unit of the tree beyond doubt. */
export type IsUnit = (text: string) => boolean;

type Columns = readonly (readonly [Field, number])[];

/** State that runs down a sheet. */
type Walk = {
	heading: string | null;
	numbers: Set<string>;
	above: Source;
	listEnded: boolean;
	amongCandidates: boolean;
};

/** Every row of the body, in order, with its kind, its cells by field and the heading it stands under. */
export function entriesOf(
	sheet: Sheet,
	mapping: SheetMapping,
	isUnit: IsUnit,
): Entry[] {
	if (mapping.use === "skip") return [];
	const columns = columnsOf(mapping);
	const struck = new Set(sheet.struck);
	const title = titleOf(sheet, mapping.headerRow) ?? sheet.name;
	const walk: Walk = {
		heading: title,
		numbers: new Set(),
		above: {},
		listEnded: false,
		amongCandidates: false,
	};
	return sheet.rows.slice(mapping.bodyRow - 1).map((cells, i) => {
		const row = mapping.bodyRow + i;
		const texts = cells.map(textIn);
		const line: Line = {
			sheet: sheet.name,
			row,
			cells,
			texts,
			said: texts.filter((text) => text !== null),
			columns,
			struck: struck.has(row),
		};
		return entryOf(line, walk, isUnit);
	});
}

const columnsOf = (mapping: SheetMapping): Columns =>
	Object.entries(mapping.columns).flatMap(([letter, field]) =>
		field ? [[field, indexOf(letter)] as const] : [],
	);

type Line = {
	sheet: string;
	row: number;
	cells: readonly Cell[];
	/** The text of each cell, and those that are there. */
	texts: readonly (string | null)[];
	said: readonly string[];
	columns: Columns;
	struck: boolean;
};

function entryOf(line: Line, walk: Walk, isUnit: IsUnit): Entry {
	const { sheet, row } = line;
	const source = sourceOf(line);
	const kind = kindOf(line, source, walk, isUnit);
	if (kind === "group") startGroup(line, walk);
	if (kind === "total") walk.listEnded = true;
	if (kind !== "member" && kind !== "former" && kind !== "candidate")
		return {
			sheet,
			row,
			kind,
			heading: walk.heading,
			source: statedIn(line),
			marks: [],
		};
	const marks = [...marksOf(source), ...repeatedNumber(source, walk)];
	return {
		sheet,
		row,
		kind,
		heading: walk.heading,
		source: resolve(source, walk),
		marks,
	};
}

function sourceOf({ cells, texts, columns }: Line): Source {
	const source: Source = {};
	for (const [field, index] of columns) {
		const cell = cells[index];
		if (cell !== undefined && (texts[index] ?? null) !== null)
			source[field] = cell;
	}
	return source;
}

/** A row that is no person keeps its texts in one place, so that a subtotal can be checked. */
const statedIn = ({ said }: Line): Source =>
	said.length > 0 ? { remark: said.join(" ") } : {};

const IDENTITY = [
	"cardNumber",
	"birthDate",
	"birthYear",
	"sex",
	"male",
	"female",
	"admittedOn",
	"officialOn",
	"ethnicity",
	"ethnicityReligion",
] as const satisfies readonly Field[];
const CANDIDATES =
	/quan chung uu tu|cam tinh dang|nguon phat trien|doi tuong ket nap/;
const LEFT_THE_PARTY =
	/da (bi )?(xoa ten|khai tru|ra khoi dang|tu tran|chet|mat)|xin ra khoi dang/;

function kindOf(
	line: Line,
	source: Source,
	walk: Walk,
	isUnit: IsUnit,
): RowKind {
	const [first = "", second] = line.said;
	if (line.said.length === 0) return "blank";
	if (isHeaderAgain(line, source)) return "note";
	if (isPerson(source)) return kindOfPerson(line, source, walk);
	const words = wordsIn(first);
	if (/^(tong cong|tong so|danh sach (nay )?(gom|co))\b/.test(words))
		return "total";
	if (/^cong\b/.test(words)) return "subtotal";
	if (line.said.some((text) => CANDIDATES.test(wordsIn(text)))) {
		walk.amongCandidates = true;
		return "note";
	}
	if (isHeading(first, second, isUnit)) return "group";
	return walk.listEnded ? "signature" : "note";
}

/** Lists printed on many pages repeat their header and its numbering. */
function isHeaderAgain({ said }: Line, source: Source): boolean {
	const name = textIn(source.name ?? source.givenName) ?? "";
	return isNumbering(said) || /^(ho va ten|ho ten|ten)$/.test(wordsIn(name));
}

const isPerson = (source: Source): boolean => {
	const known = IDENTITY.filter((field) => source[field] !== undefined).length;
	const named = source.name ?? source.givenName ?? source.familyName;
	return named === undefined ? known >= 3 : known >= 1;
};

function kindOfPerson(line: Line, source: Source, walk: Walk): RowKind {
	const { status, remark } = source;
	const said =
		(status ?? remark) === undefined
			? ""
			: wordsIn(`${textIn(status) ?? ""} ${textIn(remark) ?? ""}`);
	if (walk.amongCandidates || /^quan chung\b/.test(said)) return "candidate";
	return line.struck || LEFT_THE_PARTY.test(said) ? "former" : "member";
}

const ROMAN = /^[IVXLC]+\.?$/;

function isHeading(
	first: string,
	second: string | undefined,
	isUnit: IsUnit,
): boolean {
	const name = second ?? first;
	if (second !== undefined && !ROMAN.test(first) && !/^\d+$/.test(first))
		return false;
	return /^(chi bo|dang bo)\b/.test(wordsIn(name)) || isUnit(name);
}

function startGroup(line: Line, walk: Walk): void {
	walk.heading = line.said.at(-1) ?? walk.heading;
	walk.numbers = new Set();
	walk.listEnded = false;
	walk.amongCandidates = false;
}

function repeatedNumber(source: Source, walk: Walk): WarningKind[] {
	const number = textIn(source.number);
	if (number === null) return [];
	const repeated = walk.numbers.has(number);
	walk.numbers.add(number);
	return repeated ? ["stt_repeated"] : [];
}

function marksOf(source: Source): WarningKind[] {
	const texts = Object.values(source).filter(
		(cell) => typeof cell === "string",
	);
	const marks = {
		nfd_text: texts.some((text) => text !== text.normalize("NFC")),
		letter_eth: texts.some((text) => /[\u00d0\u00f0]/.test(text)),
		ditto: texts.some((text) => isDitto(text.trim())),
		dash_means_empty: texts.some((text) => isDash(text.trim())),
		old_spelling: texts.some(hasOldTone),
	} satisfies Partial<Record<WarningKind, boolean>>;
	return MARKS.filter((mark) => marks[mark]);
}

const MARKS = [
	"nfd_text",
	"letter_eth",
	"ditto",
	"dash_means_empty",
	"old_spelling",
] as const satisfies readonly WarningKind[];

/** Dashes become empty, "nt" becomes what the person above has. */
function resolve(source: Source, walk: Walk): Source {
	const resolved: Source = {};
	for (const field of FIELDS) {
		const cell = source[field];
		const text = textIn(cell) ?? "-";
		const value = isDitto(text) ? walk.above[field] : cell;
		if (value !== undefined && !isDash(text)) resolved[field] = value;
	}
	walk.above = resolved;
	return resolved;
}

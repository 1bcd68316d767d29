import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all } from "../../../platform/database/query.ts";
import { refuse } from "../../../platform/refusal.ts";
import type { Seal } from "../../../platform/seal.ts";
import { readWorkbook } from "../../../platform/spreadsheet/read.ts";
import type { Sheet } from "../../../platform/spreadsheet/workbook.ts";
import { unitsBelow } from "../../org/reads.ts";
import type { Unit } from "../../org/schema.ts";
import { type Lifted, type MemberList, readList } from "../rules/list.ts";
import { type JudgedRow, judgeRows } from "../rules/match.ts";
import { hasOldLetters } from "../rules/old-letters.ts";
import { type Answers, answerTo } from "../rules/staging.ts";
import { summaryOf } from "../rules/summary.ts";
import type { KnownMember, Summary } from "../schema/batch.ts";

/** A list as it was handed in, in base64. Refuses, by name, a file that cannot be read, or whose letters are of the time before Unicode. */
export async function listIn(
	content: string,
): Promise<{ bytes: Buffer; sheets: Sheet[] }> {
	const bytes = Buffer.from(content, "base64");
	const book = await readWorkbook(bytes);
	if (!book.ok) return refuse(book.code);
	if (hasOldLetters(book.sheets)) refuse("file.old-letters");
	return { bytes, sheets: book.sheets };
}

/** The organisation of a list: its cells, and which committee stands above each. */
export type Ground = {
	unit: Unit;
	cells: Unit[];
	committeeOf: (cellId: string) => string | null;
	nameOf: (unitId: string) => string | null;
};

/** The cells at and below a unit today; refused where it has none. */
export async function groundOf(
	db: Reader,
	unit: Unit,
	on: IsoDate,
): Promise<Ground> {
	const units = await unitsBelow(db, unit.path, on);
	const within = new Map(units.map((each) => [each.id, each]));
	const cells = units.filter(({ kind }) => isCell(kind));
	if (cells.length === 0) refuse("intake.no-cells", { unit: unit.name });
	return {
		unit,
		cells,
		committeeOf: (cellId) => {
			const parent = within.get(within.get(cellId)?.parentId ?? "");
			return parent?.id ?? null;
		},
		nameOf: (unitId) => within.get(unitId)?.name ?? null,
	};
}

export type Reading = {
	list: MemberList;
	rows: JudgedRow[];
	summary: Summary;
};

/** A lifted list read, compared within itself and with the members who already stand in the system. */
export async function readingOf(
	db: Reader,
	lifted: Lifted,
	ground: Ground,
	answers: Answers,
	seal: Seal,
): Promise<Reading> {
	const facts = { units: ground.cells, asOf: lifted.asOf };
	const list = readList(lifted, facts, (entry) => answerTo(answers, entry));
	const macs = new Map<string, string>();
	for (const { values } of list.rows)
		if (values.cardNumber)
			macs.set(values.cardNumber, seal.mac(values.cardNumber).toString("hex"));
	const known = await knownMembers(db, [...macs.values()], namedIn(list));
	const rows = judgeRows(list, known, (card) => macs.get(card) ?? "");
	return { list, rows, summary: summaryOf(list, rows, ground.cells) };
}

type Named = { folded: string; birth: string };

const namedIn = ({ rows }: MemberList): Named[] =>
	rows.flatMap(({ folded, identity, values: { bornOn } }) =>
		identity && folded && bornOn ? [{ folded, birth: bornOn }] : [],
	);

/** Members who carry one of these card numbers (keyed hashes in hex), or one of these names with its full date of birth. */
function knownMembers(
	db: Reader,
	macs: readonly string[],
	named: readonly Named[],
): Promise<KnownMember[]> {
	return all(
		db,
		sql<KnownMember>`select m.id, m.folded, m.birth, encode(m.card_mac, 'hex') as mac from member m
				where m.card_mac in (select decode(mac, 'hex') from unnest(${macs}::text[]) mac)
			union
			select m.id, m.folded, m.birth, encode(m.card_mac, 'hex') from member m
				join jsonb_to_recordset(${JSON.stringify(named)}::jsonb) n (folded text, birth text) on n.folded = m.folded and n.birth = m.birth`,
	);
}

import type { Commune } from "./held-meeting.ts";

type Row = Record<string, unknown>;
export type Whole = Record<string, Row[]>;

/** Every row of every table that is not the server's own, with its system columns: what a thief of the database holds. */
export async function wholeDatabase({ database }: Commune): Promise<Whole> {
	const { rows: tables } = await database.pool.query<{
		schema: string;
		name: string;
	}>(
		`select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`,
	);
	const whole: Whole = {};
	for (const { schema, name } of tables) {
		const { rows } = await database.pool.query(
			`select ctid::text, xmin::text, xmax::text, cmin::text, cmax::text, tableoid::regclass::text, t.* from "${schema}"."${name}" t order by t.ctid`,
		);
		whole[`${schema}.${name}`] = rows;
	}
	return whole;
}

/**
 * The same without what is drawn at random or is a hash of it, and with transactions named by their order: two databases in which the
 * same people did the same in the same order are then equal, unless something tells what they did it with.
 */
export function withoutChance(whole: Whole): unknown {
	const transactions = [
		...new Set(
			Object.values(whole)
				.flat()
				.flatMap(({ xmin, xmax }) => [Number(xmin), Number(xmax)]),
		),
	].sort((a, b) => a - b);
	const ordered = (value: unknown) => transactions.indexOf(Number(value));
	return Object.fromEntries(
		Object.entries(whole).map(([table, rows]) => [
			table,
			rows.map((row) => ({
				...(masked(row) as Row),
				xmin: ordered(row.xmin),
				xmax: ordered(row.xmax),
			})),
		]),
	);
}

const CHANCE: [RegExp, string][] = [
	[/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "(id)"],
	[/\b[0-9a-f]{32,64}\b/g, "(hash)"],
	[/age1[a-z0-9]{58}/g, "(recipient)"],
	[/^\$argon2id\$\S+$/g, "(password)"],
	[/^\d{4}-\d\d-\d\dT[\d:.]+Z$/g, "(time)"],
];

function masked(value: unknown): unknown {
	if (value instanceof Date) return "(time)";
	if (Buffer.isBuffer(value)) return `(${value.length} bytes)`;
	if (Array.isArray(value)) return value.map(masked);
	if (typeof value === "string")
		return CHANCE.reduce(
			(text, [pattern, name]) => text.replace(pattern, name),
			value,
		);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [masked(key), masked(inner)]),
	);
}

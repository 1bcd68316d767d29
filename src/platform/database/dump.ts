import pg from "pg";
import { to as copyTo } from "pg-copy-streams";

/** The first line of a dump: what it is, and the migrations that its database had. */
export type DumpHead = {
	format: 1;
	madeAt: string;
	steps: readonly { number: number; name: string; hash: string }[];
	/** Secret of the closed fields (`NEP_KEY`): without it a restored database could not open them. */
	key: string;
};
/** Before the rows of a table. */
export type DumpTable = { table: string; columns: readonly string[] };
/** The last line: how many rows each table has. */
export type DumpEnd = { rows: Record<string, number> };

/** How far a dump is: the part of it that is done (0 to 1), and the rows so far. */
export type DumpProgress = { share: number; rows: number };

/** Closes the rows of a table, as in a COPY of text. */
export const END_OF_ROWS = "\\.\n";
const NEWLINE = 10;

/**
 * Everything the program keeps, as of one moment, while others go on writing: lines of JSON, and between them the rows of each table
 * as COPY writes them, tables before those that refer to them.
 */
export async function* dump(
	url: string,
	{
		key,
		now,
		told = () => {},
	}: { key: string; now: Date; told?: (progress: DumpProgress) => void },
): AsyncGenerator<Buffer> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query("begin isolation level repeatable read read only");
		const { rows: steps } = await client.query<DumpHead["steps"][number]>(
			"select number, name, hash from migration order by number",
		);
		yield line({
			format: 1,
			madeAt: now.toISOString(),
			steps,
			key,
		} satisfies DumpHead);
		const sizes = await sizesOf(client);
		const whole = sizes.reduce((sum, { size }) => sum + size, 1);
		const counts: Record<string, number> = {};
		let done = 0;
		let rows = 0;
		for (const table of await tablesOf(client)) {
			const size = sizes.find((each) => each.table === table.table)?.size ?? 0;
			yield line(table satisfies DumpTable);
			let count = 0;
			let bytes = 0;
			const copied = client.query(copyTo(`copy ${namesOf(table)} to stdout`));
			for await (const chunk of copied) {
				for (
					let at = chunk.indexOf(NEWLINE);
					at >= 0;
					at = chunk.indexOf(NEWLINE, at + 1)
				)
					count++;
				bytes += chunk.length;
				told({
					share: (done + Math.min(bytes, size)) / whole,
					rows: rows + count,
				});
				yield chunk;
			}
			yield Buffer.from(END_OF_ROWS);
			counts[table.table] = count;
			done += size;
			rows += count;
		}
		told({ share: 1, rows });
		yield line({ rows: counts } satisfies DumpEnd);
	} finally {
		await client.end();
	}
}

/**
 * How large a backup of the database will be at most, in bytes: rows of text shrink to a quarter or less, attached files, which lie
 * beside their rows, do not.
 */
export async function largestBackup(url: string): Promise<number> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const sizes = await sizesOf(client);
		return sizes.reduce(
			(sum, { size, beside }) => sum + (size - beside) / 4 + beside * 1.1,
			0,
		);
	} finally {
		await client.end();
	}
}

type Size = { table: string; size: number; beside: number };

/** The bytes of each table on the disk, and those of them that are values too large for a row. */
const sizesOf = async (client: pg.Client): Promise<Size[]> =>
	(
		await client.query<Size>(
			`select c.relname as table, pg_table_size(c.oid)::float8 as size, coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)), 0)::float8 as beside
				from pg_class c where ${OURS}`,
		)
	).rows;

/** What belongs to the organisation; `machine_…` belongs to the machine. */
const OURS =
	"c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' and c.relname not like 'machine\\_%'";

/** A table with its columns, as COPY takes it. */
export const namesOf = ({ table, columns }: DumpTable): string =>
	`public."${table}" (${columns.map((column) => `"${column}"`).join(", ")})`;

const line = (value: unknown): Buffer =>
	Buffer.from(`${JSON.stringify(value)}\n`);

/** The tables of the program, each after those it refers to. */
export async function tablesOf(client: pg.Client): Promise<DumpTable[]> {
	const { rows: tables } = await client.query<DumpTable>(
		`select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
			from pg_class c join pg_attribute a on a.attrelid = c.oid
			where ${OURS} and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			group by c.relname order by c.relname`,
	);
	const { rows: references } = await client.query<{ from: string; to: string }>(
		`select f.relname as from, t.relname as to from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
			where k.contype = 'f' and f.relname <> t.relname`,
	);
	const ordered: DumpTable[] = [];
	const place = (each: DumpTable) => {
		if (ordered.includes(each)) return;
		for (const { from, to } of references)
			if (from === each.table) {
				const first = tables.find(({ table }) => table === to);
				if (first) place(first);
			}
		ordered.push(each);
	};
	for (const each of tables) place(each);
	return ordered;
}

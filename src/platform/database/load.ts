import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { z } from "zod";
import { refuse } from "../refusal.ts";
import { type DumpHead, END_OF_ROWS, namesOf, tablesOf } from "./dump.ts";
import { migrate, steps } from "./migrate.ts";

const Head = z.object({
	format: z.literal(1),
	madeAt: z.string(),
	steps: z.array(
		z.object({ number: z.number(), name: z.string(), hash: z.string() }),
	),
	key: z.string(),
});
const Table = z.object({
	table: z.string().regex(/^[a-z_]+$/),
	columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
});
const End = z.object({ rows: z.record(z.string(), z.number()) });

/** What a load brought. */
export type Loaded = {
	madeAt: string;
	key: string;
	rows: Record<string, number>;
};

/**
 * The empty database holds what the dump holds, at the version of the program: it is brought to the version of the dump, filled in one
 * transaction, counted, and brought on. Where anything fails it is as empty as before.
 * Refuses `restore.not-empty`, `backup.newer`, `backup.altered`.
 */
export async function load(
	url: string,
	source: AsyncIterable<Uint8Array>,
	{
		check = () => {},
	}: {
		/** Asked before anything is changed. */
		check?: (head: DumpHead) => void;
	} = {},
): Promise<Loaded> {
	const text = reading(source);
	const head = await text.line(Head);
	const known = steps();
	for (const { number, name, hash } of head.steps)
		if (known.find((step) => step.number === number)?.hash !== hash)
			refuse("backup.newer", { name });
	check(head);
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await clear(client);
		await migrate(url, head.steps.at(-1)?.number);
		await client.query("begin");
		const tables = await tablesOf(client);
		await client.query(
			`truncate ${tables.map(({ table }) => `public."${table}"`).join(", ")}`,
		);
		const counts: Record<string, number> = {};
		for (;;) {
			const next = await text.line(z.union([Table, End]));
			if ("rows" in next) {
				if (!sameCounts(next.rows, counts)) refuse("backup.altered");
				await text.end();
				break;
			}
			counts[next.table] = await fill(client, next, text.rows());
		}
		await client.query("commit");
		await migrate(url);
		return { madeAt: head.madeAt, key: head.key, rows: counts };
	} finally {
		await client.end();
		await text.leave();
	}
}

const sameCounts = (
	told: Record<string, number>,
	found: Record<string, number>,
): boolean =>
	Object.keys(told).length === Object.keys(found).length &&
	Object.entries(told).every(([table, count]) => found[table] === count);

/** Nothing of the program is in the database: refused where anybody has done anything in it. */
async function clear(client: pg.Client): Promise<void> {
	const { rows } = await client.query<{ used: boolean }>(
		"select to_regclass('public.audit_entry') is not null as used",
	);
	if (rows[0]?.used) {
		const acts = await client.query("select from audit_entry limit 1");
		if (acts.rowCount) refuse("restore.not-empty");
	}
	await client.query("drop schema if exists graphile_worker cascade");
	await client.query("drop schema public cascade");
	await client.query("create schema public");
	// As the one that every database begins with: the role that questions run as finds its functions there.
	await client.query("grant usage on schema public to public");
}

/** The rows are in the table. What refuses changes of closed rows does not stand in the way of rows that were closed elsewhere. */
async function fill(
	client: pg.Client,
	table: z.output<typeof Table>,
	rows: AsyncIterable<Buffer>,
): Promise<number> {
	const name = `public."${table.table}"`;
	await client.query(`alter table ${name} disable trigger user`);
	const into = client.query(copyFrom(`copy ${namesOf(table)} from stdin`));
	await pipeline(Readable.from(rows), into);
	await client.query(`alter table ${name} enable trigger user`);
	return into.rowCount ?? 0;
}

/** Reads lines of JSON, and the rows between them. */
function reading(source: AsyncIterable<Uint8Array>) {
	const chunks = source[Symbol.asyncIterator]();
	let rest: Buffer = Buffer.alloc(0);
	const more = async () => {
		const next = await chunks.next();
		if (next.done) refuse("backup.altered");
		rest = Buffer.concat([rest, next.value]);
	};
	return {
		async line<Schema extends z.ZodType>(
			schema: Schema,
		): Promise<z.output<Schema>> {
			while (!rest.includes("\n")) await more();
			const at = rest.indexOf("\n");
			const parsed = schema.safeParse(jsonOf(rest.toString("utf8", 0, at)));
			rest = rest.subarray(at + 1);
			return parsed.success ? parsed.data : refuse("backup.altered");
		},
		/** Nothing follows: only now is the whole known to be what was written. */
		async end() {
			if (rest.length > 0 || !(await chunks.next()).done)
				refuse("backup.altered");
		},
		async leave() {
			await chunks.return?.();
		},
		async *rows(): AsyncGenerator<Buffer> {
			while (rest.length < END_OF_ROWS.length) await more();
			if (
				!rest.subarray(0, END_OF_ROWS.length).equals(Buffer.from(END_OF_ROWS))
			)
				for (;;) {
					const end = rest.indexOf(`\n${END_OF_ROWS}`);
					if (end >= 0) {
						yield rest.subarray(0, end + 1);
						rest = rest.subarray(end + 1);
						break;
					}
					const sure = Math.max(0, rest.length - END_OF_ROWS.length);
					yield rest.subarray(0, sure);
					rest = rest.subarray(sure);
					await more();
				}
			rest = rest.subarray(END_OF_ROWS.length);
		},
	};
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

import { createHash } from "node:crypto";
import {
	CamelCasePlugin,
	Kysely,
	PostgresDialect,
	type PostgresPool,
	type PostgresPoolClient,
	type Transaction,
} from "kysely";
import pg from "pg";
import type { Seal } from "../seal.ts";
import { behindWall, type Within, wallStands } from "./wall.ts";

const { Pool, types } = pg;
// int8 and numeric come as strings by default; every count and score of ours fits a number.
types.setTypeParser(types.builtins.INT8, Number);
types.setTypeParser(types.builtins.NUMERIC, Number);
// A day stays a day: no Date, no time zone.
types.setTypeParser(types.builtins.DATE, (day) => day);

/** Columns are named where the SQL stands; a row's type is written beside its query. */
export type Tables = Record<string, Record<string, unknown>>;
/** A connection inside a transaction, the only thing that writes. */
export type Tx = Transaction<Tables>;
/** A connection that reads. */
export type Reader = Kysely<Tables>;

/** The pools of one process: `writer` opens transactions, `reader` is read-only by setting of the server; `seal` closes what is stored encrypted. */
export type Database = {
	url: string;
	pool: pg.Pool;
	writer: Kysely<Tables>;
	reader: Reader;
	seal: Seal;
	/** Asks a question of somebody, who sees no row outside what it is asked within. The only way for views to read. */
	within<T>(within: Within, ask: (db: Reader) => Promise<T>): Promise<T>;
	close(): Promise<void>;
};

const kyselyOver = (pool: PostgresPool) =>
	new Kysely<Tables>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
	});

/** Opens the pools on a PostgreSQL of version 15 or later. */
export function connect(url: string, seal: Seal, size = 10): Database {
	const pool = new Pool({ connectionString: url, max: size });
	const readers = new Pool({
		connectionString: url,
		max: size,
		options: "-c default_transaction_read_only=on",
	});
	// An idle connection that the server ends must not end the process.
	for (const each of [pool, readers]) {
		each.on("error", () => {});
		each.on("connect", (client) => client.on("error", () => {}));
	}
	const writer = kyselyOver(pool);
	const reader = kyselyOver(preparing(readers));
	let stands: Promise<boolean> | undefined;
	return {
		url,
		pool,
		writer,
		reader,
		seal,
		within(within, ask) {
			stands ??= wallStands(reader);
			return behindWall(reader, stands, within, ask);
		},
		async close() {
			await Promise.all([writer.destroy(), reader.destroy()]);
		},
	};
}

/** Stands in a question whose best plan depends on what it is asked with, such as a search by fragment. */
export const PLANNED_ANEW = "/* planned anew */";

/** Each connection plans a question once: planning takes longer than most of them run. Writes, whose texts vary with their rows, stay out. */
function preparing(pool: pg.Pool): PostgresPool {
	return {
		async connect() {
			const client = await pool.connect();
			const query = (text: string, values: readonly unknown[]) =>
				client.query({
					...(values.length > 0 &&
						!text.includes(PLANNED_ANEW) && { name: nameOf(text) }),
					text,
					values: [...values],
				});
			return {
				query,
				release: () => client.release(),
			} as unknown as PostgresPoolClient;
		},
		end: () => pool.end(),
	};
}

const names = new Map<string, string>();
function nameOf(text: string): string {
	const known = names.get(text);
	if (known) return known;
	const name = createHash("sha256").update(text).digest("base64url");
	names.set(text, name);
	return name;
}

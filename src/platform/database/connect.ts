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
import { followReplica } from "./replica.ts";
import { type Ask, behindWall } from "./wall.ts";

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
	within: Ask;
	/** The same where the answer may be some seconds old: on the replica while it follows closely, else as `within`. */
	withinLag: Ask;
	hasReplica: boolean;
	close(): Promise<void>;
};

const kyselyOver = (pool: PostgresPool) =>
	new Kysely<Tables>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
	});

/** Opens the pools on a PostgreSQL of version 15 or later, and on a replica of it where there is one. */
export function connect(
	url: string,
	seal: Seal,
	size = 10,
	replicaUrl: string | null = null,
): Database {
	const pool = openPool({ connectionString: url, max: size });
	const writer = kyselyOver(preparing(pool, nameOfFrequent));
	const reader = readerOn({ connectionString: url, max: size });
	const within = behindWall(reader);
	const replica =
		replicaUrl === null
			? null
			: followReplica(
					readerOn({
						connectionString: replicaUrl,
						max: size,
						connectionTimeoutMillis: 2_000,
						query_timeout: 10_000,
					}),
					reader,
				);
	return {
		url,
		pool,
		writer,
		reader,
		seal,
		within,
		withinLag: replica ? replica.orElse(within) : within,
		hasReplica: replica !== null,
		async close() {
			await replica?.close();
			await Promise.all([writer.destroy(), reader.destroy()]);
		},
	};
}

function openPool(config: pg.PoolConfig): pg.Pool {
	const pool = new Pool(config);
	// An idle connection that the server ends must not end the process.
	pool.on("error", () => {});
	pool.on("connect", (client) => client.on("error", () => {}));
	return pool;
}

const readerOn = (config: pg.PoolConfig): Reader =>
	kyselyOver(
		preparing(
			openPool({ ...config, options: "-c default_transaction_read_only=on" }),
			nameOf,
		),
	);

/** Stands in a question whose best plan depends on what it is asked with, such as a search by fragment. */
export const PLANNED_ANEW = "/* planned anew */";

/** Each connection plans a statement once: planning takes longer than most of them run. */
function preparing(
	pool: pg.Pool,
	nameOf: (text: string) => string | null,
): PostgresPool {
	return {
		async connect() {
			const client = await pool.connect();
			const query = (text: string, values: readonly unknown[]) => {
				const name =
					values.length === 0 || text.includes(PLANNED_ANEW)
						? null
						: nameOf(text);
				return client.query({
					...(name !== null && { name }),
					text,
					values: [...values],
				});
			};
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

const OFTEN = 8;
const LONGEST = 8_000;
const MOST = 1_000;
const times = new Map<string, number>();

/** The texts of some writes vary with their rows: only those that come again and again are prepared, and not without end. */
function nameOfFrequent(text: string): string | null {
	if (text.length > LONGEST) return null;
	const seen = times.get(text) ?? 0;
	if (seen >= OFTEN) return nameOf(text);
	if (times.size < MOST || seen > 0) times.set(text, seen + 1);
	return null;
}

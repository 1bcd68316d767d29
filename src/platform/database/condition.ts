import pg from "pg";
import { steps } from "./migrate.ts";

/** How a database is found by somebody who changes nothing in it. */
export type Condition = {
	/** Such as 18. */
	major: number;
	version: string;
	encoding: string;
	/** Extensions that Nếp needs and the database has not. */
	missing: string[];
	/** `none`: Nếp never used it. */
	steps: "none" | "whole" | "waiting" | "newer" | "altered";
	/** How far its clock is ahead of this process, in milliseconds. */
	aheadMs: number;
	/** Instant of the last recorded act. */
	lastAct: Date | null;
};

const EXTENSIONS = ["ltree", "unaccent", "pg_trgm", "btree_gist"];

/** Looks at a database. Throws what the driver throws where it cannot be reached. */
export async function conditionOf(url: string): Promise<Condition> {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 10_000,
		options: "-c default_transaction_read_only=on",
	});
	client.on("error", () => {});
	await client.connect();
	try {
		const asked = Date.now();
		const { rows } = await client.query<{
			version: string;
			encoding: string;
			now: Date;
			has: string[];
			migration: boolean;
			audit: boolean;
		}>(
			`select current_setting('server_version') as version, pg_encoding_to_char(d.encoding) as encoding, clock_timestamp() as now,
				array(select extname::text from pg_extension) as has, to_regclass('public.migration') is not null as migration,
				to_regclass('public.audit_entry') is not null as audit
				from pg_database d where d.datname = current_database()`,
		);
		const [found] = rows;
		if (!found) throw new Error("the database does not know itself");
		const middle = (asked + Date.now()) / 2;
		return {
			major: Number.parseInt(found.version, 10),
			version: found.version.split(" ")[0] ?? "",
			encoding: found.encoding,
			missing: found.migration
				? EXTENSIONS.filter((name) => !found.has.includes(name))
				: [],
			steps: found.migration ? await stepsOf(client) : "none",
			aheadMs: found.now.getTime() - middle,
			lastAct: found.audit ? await lastAct(client) : null,
		};
	} finally {
		await client.end();
	}
}

async function stepsOf(client: pg.Client): Promise<Condition["steps"]> {
	const known = steps();
	const { rows: taken } = await client.query<{ number: number; hash: string }>(
		"select number, hash from migration",
	);
	const stepOf = (number: number) =>
		known.find((step) => step.number === number);
	if (taken.some(({ number }) => !stepOf(number))) return "newer";
	if (taken.some(({ number, hash }) => stepOf(number)?.hash !== hash))
		return "altered";
	return taken.length < known.length ? "waiting" : "whole";
}

/** By the heads of the chains: the acts themselves have no index by time. */
async function lastAct(client: pg.Client): Promise<Date | null> {
	const { rows } = await client.query<{ at: Date | null }>(
		"select max(e.at) as at from audit_head h join audit_entry e on e.chain = h.chain and e.seq = h.seq",
	);
	return rows[0]?.at ?? null;
}

/** Rows of each table, and the steps with their hours: figures only. */
export async function figuresOf(url: string): Promise<{
	rows: Record<string, number>;
	steps: { name: string; takenAt: Date }[];
}> {
	const client = new pg.Client({ connectionString: url });
	client.on("error", () => {});
	await client.connect();
	try {
		const { rows: tables } = await client.query<{ name: string }>(
			"select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname",
		);
		const rows: Record<string, number> = {};
		for (const { name } of tables) {
			const counted = await client.query<{ count: string }>(
				`select count(*) from public."${name}"`,
			);
			rows[name] = Number(counted.rows[0]?.count);
		}
		if (!("migration" in rows)) return { rows, steps: [] };
		const steps = await client.query<{ name: string; takenAt: Date }>(
			'select name, applied_at as "takenAt" from migration order by number',
		);
		return { rows, steps: steps.rows };
	} finally {
		await client.end();
	}
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { refuse } from "../refusal.ts";
import { programFolder } from "../root.ts";
import { READING_ROLE } from "./wall.ts";

// Any number, the same in every process: only one of them migrates at a time.
const LOCK = 20260726;

type Step = { number: number; name: string; text: string; hash: string };

/** The numbered SQL files of `migrations/`, in order. */
export function steps(
	folder = path.join(programFolder(), "migrations"),
): Step[] {
	return readdirSync(folder)
		.filter((name) => /^\d{4}_.+\.sql$/.test(name))
		.sort()
		.map((name) => {
			const text = readFileSync(path.join(folder, name), "utf8").replaceAll(
				"\r\n",
				"\n",
			);
			return {
				number: Number(name.slice(0, 4)),
				name,
				text,
				hash: createHash("sha256").update(text).digest("hex"),
			};
		});
}

/**
 * Brings the database to the version of the program, or to the step `last`, forward only, each step in its own transaction under one advisory lock.
 * Refuses `database.newer` where the database was used by a newer program, `database.altered` where an applied step was changed.
 */
export async function migrate(
	url: string,
	last = Number.POSITIVE_INFINITY,
): Promise<{ applied: string[] }> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query("select pg_advisory_lock($1)", [LOCK]);
		await client.query(
			"create table if not exists migration (number int primary key, name text not null, hash text not null, applied_at timestamptz not null default now())",
		);
		const known = steps();
		const done = await client.query<Omit<Step, "text">>(
			"select number, name, hash from migration order by number",
		);
		for (const { number, name, hash } of done.rows) {
			const step = known.find((s) => s.number === number);
			if (!step) refuse("database.newer", { name });
			if (step.hash !== hash) refuse("database.altered", { name });
		}
		const pending = known.filter(
			(s) => s.number <= last && !done.rows.some((d) => d.number === s.number),
		);
		for (const step of pending) await apply(client, step);
		if (pending.length > 0) await runMigrations({ connectionString: url });
		await openToReaders(client);
		return { applied: pending.map((s) => s.name) };
	} finally {
		await client.end();
	}
}

/** The first step that waits for a database in which somebody has already done something; null where none waits, or nothing is kept yet. */
export async function pendingOn(url: string): Promise<string | null> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query<{ used: boolean }>(
			"select to_regclass('public.migration') is not null and to_regclass('public.audit_entry') is not null as used",
		);
		if (!rows[0]?.used) return null;
		const acts = await client.query("select from audit_entry limit 1");
		if (!acts.rowCount) return null;
		const done = await client.query<{ number: number }>(
			"select number from migration",
		);
		return (
			steps().find((step) => !done.rows.some((d) => d.number === step.number))
				?.name ?? null
		);
	} finally {
		await client.end();
	}
}

/**
 * The role that questions run as exists, where the server lets this account make one, and reads exactly the tables whose migration
 * says who may see which row. A table without such a policy stays closed to questions.
 */
async function openToReaders(client: pg.Client): Promise<void> {
	await client.query(`do $$ begin
		if not exists (select from pg_roles where rolname = '${READING_ROLE}') then
			create role ${READING_ROLE} nologin;
			execute format('grant ${READING_ROLE} to %I', current_user);
		end if;
	exception when insufficient_privilege or duplicate_object or unique_violation then null; end $$`);
	const { rows } = await client.query<{ name: string }>(
		`select format('%I', c.relname) as name from pg_class c, pg_roles r where r.rolname = $1 and c.relnamespace = 'public'::regnamespace
			and c.relkind = 'r' and c.relrowsecurity and not has_table_privilege(r.oid, c.oid, 'select')`,
		[READING_ROLE],
	);
	if (rows.length > 0)
		await client.query(
			`grant select on ${rows.map(({ name }) => name).join(", ")} to ${READING_ROLE}`,
		);
}

async function apply(client: pg.Client, step: Step): Promise<void> {
	await client.query("begin");
	try {
		await client.query(step.text);
		await client.query(
			"insert into migration (number, name, hash) values ($1, $2, $3)",
			[step.number, step.name, step.hash],
		);
		await client.query("commit");
	} catch (fault) {
		await client.query("rollback");
		throw new Error(`migration ${step.name} failed`, { cause: fault });
	}
}

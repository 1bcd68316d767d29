import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { ask } from "../../../test/ask.ts";
import { testDatabase } from "../../../test/database.ts";
import { migrate, steps } from "./migrate.ts";

const drops: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const drop of drops.splice(0)) await drop();
});

async function migratedDatabase(): Promise<string> {
	const { url, drop } = await testDatabase();
	drops.push(drop);
	return url;
}

async function emptyDatabase(): Promise<string> {
	const migrated = await migratedDatabase();
	const name = `empty_${randomUUID().replaceAll("-", "")}`;
	const keeper = new URL("/nep", migrated).href;
	await ask(keeper, `create database ${name}`);
	drops.push(() => ask(keeper, `drop database ${name} with (force)`));
	return new URL(`/${name}`, migrated).href;
}

async function column(url: string, text: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query({ text, rowMode: "array" });
		return rows.map(([first]) => first);
	} finally {
		await client.end();
	}
}

it("two processes that start on an empty database at once take each step once", async () => {
	const url = await emptyDatabase();
	const [one, other] = await Promise.all([migrate(url), migrate(url)]);
	const all = steps().map(({ name }) => name);
	expect([...one.applied, ...other.applied]).toEqual(all);
	expect(
		await column(url, "select name from migration order by number"),
	).toEqual(all);
});

it("a database that is up to date is left alone", async () => {
	const url = await migratedDatabase();
	expect(await migrate(url)).toEqual({ applied: [] });
});

it("a database that a newer program has used is refused", async () => {
	const url = await migratedDatabase();
	await ask(
		url,
		"insert into migration (number, name, hash) values (9001, '9001_tomorrow.sql', 'x')",
	);
	await expect(migrate(url)).rejects.toMatchObject({
		code: "database.newer",
		facts: { name: "9001_tomorrow.sql" },
	});
});

it("a step that was altered after it was applied is refused", async () => {
	const url = await migratedDatabase();
	await ask(
		url,
		"update migration set hash = 'of another text' where number = 2",
	);
	await expect(migrate(url)).rejects.toMatchObject({
		code: "database.altered",
		facts: { name: "0002_units.sql" },
	});
});

it("every table, every column and every function of ours says what it holds or does", async () => {
	const url = await migratedDatabase();
	const silent = await column(
		url,
		`select c.relname || coalesce('.' || a.attname, '')
			from pg_class c
			left join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
				and (a.attnum > 0 or a.attnum is null)
			left join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = c.oid and d.objsubid = a.attnum
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and d.description is null
		union all
		select c.relname from pg_class c
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p') and obj_description(c.oid, 'pg_class') is null
		union all
		select p.oid::regprocedure::text from pg_proc p
			left join pg_depend e on e.objid = p.oid and e.deptype = 'e'
			where p.pronamespace = 'public'::regnamespace and e.objid is null and obj_description(p.oid, 'pg_proc') is null
		order by 1`,
	);
	expect(silent).toEqual([]);
});

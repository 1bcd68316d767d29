import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "./database.ts";

const databases: Awaited<ReturnType<typeof testDatabase>>[] = [];

async function rowsOf(url: string, text: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		return (await client.query(text)).rows;
	} finally {
		await client.end();
	}
}

// Three at once: files run side by side and ask for their copies at the same moment.
beforeAll(async () => {
	const asked = Array.from({ length: 3 }, testDatabase);
	databases.push(...(await Promise.all(asked)));
}, 60_000);

afterAll(async () => {
	for (const { drop } of databases) await drop();
});

it("gives each test file a migrated database that no other one sees", async () => {
	const [mine, ...others] = databases.map(({ url }) => url);
	await rowsOf(String(mine), "create table trace (n int)");
	for (const url of others) {
		const steps = await rowsOf(url, "select number from migration");
		expect(steps.length).toBeGreaterThan(0);
		const traces = await rowsOf(url, "select to_regclass('trace') found");
		expect(traces).toEqual([{ found: null }]);
	}
});

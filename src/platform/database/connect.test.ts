import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../../test/database.ts";
import { sealWith } from "../seal.ts";
import { connect, type Database } from "./connect.ts";
import { all, one } from "./query.ts";

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
	const clone = await testDatabase();
	drop = clone.drop;
	database = connect(clone.url, sealWith("a key for tests"), 1);
});
afterAll(async () => {
	await database.close();
	await drop();
});

const prepared = () =>
	all(
		database.writer,
		sql<{
			statement: string;
		}>`select statement from pg_prepared_statements where statement like '%as told%'`,
	);

it("a statement of a write that comes again and again is prepared, one whose text varies is not", async () => {
	for (let n = 0; n < 20; n++) {
		const { told } = await one(
			database.writer,
			sql<{ told: number }>`select ${n}::int as told`,
		);
		expect(told).toBe(n);
		await one(
			database.writer,
			sql`select ${n}::int as told, ${sql.lit(n)} as varying`,
		);
	}
	expect(await prepared()).toEqual([{ statement: "select $1::int as told" }]);
});

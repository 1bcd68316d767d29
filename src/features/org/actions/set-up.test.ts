import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../../../test/database.ts";
import { NOW, TODAY } from "../../../../test/small-commune.ts";
import { perform } from "../../../platform/action.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { connect, type Database } from "../../../platform/database/connect.ts";
import { all } from "../../../platform/database/query.ts";
import { sealWith } from "../../../platform/seal.ts";
import { answer } from "../../../platform/view.ts";
import { holdersIn } from "../reads.ts";
import { state } from "../views.ts";
import { setUp } from "./set-up.ts";

let clone: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeEach(async () => {
	clone = await testDatabase();
	database = connect(clone.url, sealWith("a key for tests"), 3);
});
afterEach(async () => {
	await database.close();
	await clone.drop();
});

const PASSWORD = "đò ngang bến vắng";
const COMMUNE = {
	name: "Đảng bộ xã An Bình",
	kind: "commune",
	place: "An Bình",
	since: "2025-07-01",
	adminLogin: "quantri",
	adminPassword: PASSWORD,
};
const set = (input: object = {}) =>
	perform(database, setUp, {
		actor: NOBODY,
		input: { ...COMMUNE, ...input },
		actionId: randomUUID(),
		now: NOW,
	});
const isReady = async () =>
	(await answer(database, state, { actor: NOBODY, input: {}, now: NOW })).ready;
const count = (table: string) =>
	all(database.reader, sql`select count(*)::int as n from ${sql.table(table)}`);

describe("on an empty database", () => {
	it("the organisation comes to exist, with an administrator who also keeps the office", async () => {
		expect(await isReady()).toBe(false);
		const { unitId, login } = await set();
		expect(login).toBe("quantri");
		expect(await isReady()).toBe(true);
		const holders = await holdersIn(
			database.reader,
			[{ path: unitId.replaceAll("-", ""), span: "unit" }],
			TODAY,
		);
		expect(holders.map(({ position, fromOn }) => [position, fromOn])).toEqual([
			["office-clerk", "2025-07-01"],
			["system-admin", "2025-07-01"],
		]);
	});

	it("the password of the administrator stands nowhere as typed", async () => {
		await set();
		const rows = await all(
			database.reader,
			sql<{
				row: string;
			}>`select to_jsonb(a)::text as row from account a union all select to_jsonb(e)::text from audit_entry e union all select to_jsonb(r)::text from action_run r`,
		);
		expect(rows.length).toBeGreaterThan(2);
		for (const { row } of rows) expect(row).not.toContain(PASSWORD);
	});

	it("neither a cell stands at the top, nor an organisation that begins tomorrow, nor an easy password", async () => {
		await expect(set({ kind: "cell" })).rejects.toMatchObject({
			code: "org.root-kind",
		});
		await expect(set({ since: "2026-10-06" })).rejects.toMatchObject({
			code: "org.since-in-future",
		});
		await expect(set({ adminPassword: "quantri1" })).rejects.toMatchObject({
			code: "account.password-is-login",
		});
		expect(await count("unit")).toEqual([{ n: 0 }]);
		expect(await count("account")).toEqual([{ n: 0 }]);
	});
});

describe("it is done once", () => {
	it("and refused from then on", async () => {
		await set();
		await expect(set({ adminLogin: "khac" })).rejects.toMatchObject({
			code: "org.already-set-up",
		});
	});

	it("even when two browsers send it at the same moment", async () => {
		const done = await Promise.allSettled([
			set(),
			set({ adminLogin: "khac" }),
			set({ adminLogin: "nua" }),
		]);
		expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
		expect(await count("unit")).toEqual([{ n: 1 }]);
		expect(await count("account")).toEqual([{ n: 1 }]);
	});
});

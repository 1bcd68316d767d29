import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { smallCommune } from "../../test/small-commune.ts";
import { action } from "./action.ts";
import { run } from "./database/query.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("two acts that wait for one another are both done, each once", async () => {
	const { east, west, clerk } = commune;
	let holding = 0;
	let go = () => {};
	const meeting = new Promise<void>((resolve) => {
		go = resolve;
	});
	const bothHold = () => {
		if (++holding >= 2) go();
		return meeting;
	};
	const locking = (first: string, second: string) =>
		action(
			{ name: "test.lock", duty: "member.read", input: z.object({}) },
			async ({ tx, must }) => {
				must(east.path);
				const lock = (id: string) =>
					run(tx, sql`select 1 from unit where id = ${id} for update`);
				await lock(first);
				await bothHold();
				await lock(second);
				return "done";
			},
		);
	const results = await Promise.all([
		commune.act(locking(east.id, west.id), clerk, {}),
		commune.act(locking(west.id, east.id), clerk, {}),
	]);
	expect(results).toEqual(["done", "done"]);
	expect(
		await commune.rows(
			sql`select (select count(*) from action_run where name = 'test.lock') as runs, (select count(*) from audit_entry where action = 'test.lock') as audit`,
		),
	).toEqual([{ runs: 2, audit: 2 }]);
});

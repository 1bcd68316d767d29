import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { addMember } from "../src/features/member/actions/add-member.ts";
import { action, perform } from "../src/platform/action.ts";
import { connect, type Database } from "../src/platform/database/connect.ts";
import { type Job, startJobs } from "../src/platform/jobs.ts";
import { sealWith } from "../src/platform/seal.ts";
import { openDoor } from "./door.ts";
import { NOW, smallCommune } from "./small-commune.ts";

/** Two processes on one database: each with its connections, its server and its worker, and nothing in common besides. */
let commune: Awaited<ReturnType<typeof smallCommune>>;
let other: Database;
let doors: Awaited<ReturnType<typeof openDoor>>[];
beforeAll(async () => {
	commune = await smallCommune();
	other = connect(commune.database.url, sealWith("a key for tests"), 4);
	doors = [
		await openDoor(commune),
		await openDoor({ ...commune, database: other }),
	];
});
afterAll(async () => {
	for (const door of doors) await door.app.close();
	await other.close();
	await commune.close();
});

it("a session begun at one is good at the other, and ended there at both", async () => {
	const [here, there] = doors;
	const session = await here?.enter(commune.an.login);
	expect((await there?.get("account.me", {}, session))?.statusCode).toBe(200);
	await there?.post("account.sign-out", {}, session);
	expect((await here?.get("account.me", {}, session))?.statusCode).toBe(401);
});

it("an act that reaches both is done once, and answered alike", async () => {
	const call = {
		actor: commune.clerk,
		now: NOW,
		actionId: randomUUID(),
		input: {
			unitId: commune.east.id,
			name: "Lý Thị Một",
			sex: "female",
			birth: "1990",
			class: "official",
			admitted: "2015",
			official: "2016",
			from: "2026-09-01",
		},
	};
	const results = await Promise.all(
		[commune.database, other, commune.database, other].map((database) =>
			perform(database, addMember, call),
		),
	);
	expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
	expect(
		await commune.rows(sql`select from member where name = 'Lý Thị Một'`),
	).toHaveLength(1);
});

it("each job is done by one of two workers, once", async () => {
	const done: unknown[] = [];
	const job: Job = {
		kind: "test.count",
		work: async (_database, { n }) => {
			done.push(n);
			await pause(20);
		},
	};
	const asking = action(
		{
			name: "test.ask-for-jobs",
			duty: "member.read",
			input: z.object({}),
		},
		async ({ must, later }) => {
			must(commune.east.path);
			for (let n = 0; n < 30; n++) await later("test.count", { n });
		},
	);
	await commune.act(asking, commune.clerk, {});
	const workers = [
		await startJobs(commune.database, [job]),
		await startJobs(other, [job]),
	];
	await expect.poll(() => done.length, { timeout: 20_000 }).toBe(30);
	await pause(300);
	for (const worker of workers) await worker.stop();
	expect(done.sort((a, b) => Number(a) - Number(b))).toEqual([
		...Array(30).keys(),
	]);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { smallCommune } from "../../test/small-commune.ts";
import { action } from "./action.ts";
import { type Job, startJobs } from "./jobs.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const asking = action(
	{
		name: "test.ask-for-job",
		duty: "member.read",
		input: z.object({ n: z.number() }),
	},
	async ({ must, later }, { n }) => {
		must(commune.east.path);
		await later("test.job", { n });
	},
);

it("what an act asked for is done beside the server, with its payload", async () => {
	await commune.act(asking, commune.clerk, { n: 7 });
	const done: unknown[] = [];
	const job: Job = {
		kind: "test.job",
		work: async (_database, payload) => {
			done.push(payload);
		},
	};
	const jobs = await startJobs(commune.database, [job], () => {});
	await expect.poll(() => done, { timeout: 20_000 }).toEqual([{ n: 7 }]);
	await jobs.stop();
});

it("what failed is tried again, so a job may run twice", async () => {
	await commune.act(asking, commune.clerk, { n: 8 });
	let tries = 0;
	const failing: Job = {
		kind: "test.job",
		work: async () => {
			tries++;
			if (tries === 1) throw new Error("not yet");
		},
	};
	const noted: unknown[] = [];
	const jobs = await startJobs(commune.database, [failing], (event, facts) =>
		noted.push({ event, ...facts }),
	);
	await expect.poll(() => tries, { timeout: 20_000 }).toBe(2);
	await jobs.stop();
	expect(noted).toMatchObject([
		{ event: "job-failed", kind: "test.job", attempt: 1, isLast: false },
	]);
});

it("what a killed process had taken is done by the next one, where that is alone", async () => {
	await commune.act(asking, commune.clerk, { n: 9 });
	await commune.database.pool.query(
		"update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now() - interval '1 minute' where locked_by is null",
	);
	const done: unknown[] = [];
	const job: Job = {
		kind: "test.job",
		work: async (_database, payload) => {
			done.push(payload);
		},
	};
	const jobs = await startJobs(commune.database, [job], () => {}, {
		alone: true,
	});
	await expect.poll(() => done, { timeout: 20_000 }).toEqual([{ n: 9 }]);
	await jobs.stop();
});

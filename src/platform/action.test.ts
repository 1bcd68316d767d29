import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask } from "../../test/ask.ts";
import { smallCommune, TODAY } from "../../test/small-commune.ts";
import { type ActionContext, action, type Need } from "./action.ts";
import { NOBODY } from "./actor.ts";
import { run } from "./database/query.ts";
import { Refusal, refuse } from "./refusal.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
	await ask(commune.database.url, "create table trace (n int not null)");
});
beforeEach(async () => {
	await ask(
		commune.database.url,
		"delete from trace; delete from action_run; delete from graphile_worker._private_jobs",
	);
	await ask(
		commune.database.url,
		"alter table audit_entry disable trigger user; delete from audit_entry; delete from audit_head; alter table audit_entry enable trigger user",
	);
});
afterAll(() => commune.close());

/** An act that leaves a trace and a job, then does what the test wants. */
const act = <Output>(
	then: (
		context: ActionContext,
	) => Output | Refusal | Promise<Output | Refusal>,
	{
		duty = "member.read",
		name = "test.act",
		forgetResult,
	}: { duty?: Need; name?: string; forgetResult?: true } = {},
) =>
	action(
		{
			name,
			duty,
			input: z.object({ n: z.number().default(1) }),
			...(forgetResult && { forgetResult }),
		},
		async (context, { n }) => {
			await run(context.tx, sql`insert into trace values (${n})`);
			await context.later("test.job", { n });
			return then(context);
		},
	);
const done = (result: unknown = "done") =>
	act(({ must }) => {
		must(commune.east.path);
		return result;
	});

const count = async (table: string) =>
	(
		await commune.rows(
			sql<{ count: number }>`select count(*) as count from ${sql.raw(table)}`,
		)
	)[0]?.count;
const left = async () => ({
	traces: await count("trace"),
	runs: await count("action_run"),
	jobs: await count("graphile_worker.jobs"),
	audit: await count("audit_entry"),
});

describe("an act that is done", () => {
	it("leaves what it wrote, its job, its run and its audit row", async () => {
		const actionId = randomUUID();
		const spoken = act(({ must, about, today }) => {
			must(commune.east.path);
			about("cell", commune.east.id);
			return { today };
		});
		expect(await commune.act(spoken, commune.clerk, {}, { actionId })).toEqual({
			today: TODAY,
		});
		expect(await left()).toEqual({ traces: 1, runs: 1, jobs: 1, audit: 1 });
		const [row] = await commune.rows(
			sql`select id, chain, account_id, actor_name, action, outcome, subject_kind, subject_id, input from audit_entry`,
		);
		expect(row).toEqual({
			id: actionId,
			chain: commune.east.path.split(".").at(-1),
			accountId: commune.clerk.accountId,
			actorName: "Vũ Thị Phòng",
			action: "test.act",
			outcome: "done",
			subjectKind: "cell",
			subjectId: commune.east.id,
			input: { n: 1 },
		});
	});

	it("takes its day from Việt Nam", async () => {
		const now = new Date("2026-10-05T17:30:00Z");
		const day = act(({ must, today }) => {
			must(commune.east.path);
			return today;
		});
		expect(await commune.act(day, commune.clerk, {}, { now })).toBe(
			"2026-10-06",
		);
	});
});

describe("a repeat of the same id", () => {
	it("is answered with the first result and done once", async () => {
		const actionId = randomUUID();
		const first = await commune.act(
			done("first"),
			commune.clerk,
			{},
			{ actionId },
		);
		const second = await commune.act(
			done("second"),
			commune.clerk,
			{},
			{ actionId },
		);
		expect([first, second]).toEqual(["first", "first"]);
		expect(await left()).toEqual({ traces: 1, runs: 1, jobs: 1, audit: 1 });
	});

	it("is done once even when several run at the same time", async () => {
		const actionId = randomUUID();
		const results = await Promise.all(
			Array.from({ length: 4 }, () =>
				commune.act(done(randomUUID()), commune.clerk, {}, { actionId }),
			),
		);
		expect(new Set(results).size).toBe(1);
		expect(await left()).toEqual({ traces: 1, runs: 1, jobs: 1, audit: 1 });
	});

	it("is refused for another act and for another account", async () => {
		const actionId = randomUUID();
		await commune.act(done(), commune.clerk, {}, { actionId });
		const other = act(({ must }) => must(commune.east.path), {
			name: "test.other",
		});
		await expect(
			commune.act(other, commune.clerk, {}, { actionId }),
		).rejects.toMatchObject({ code: "action.id-reused" });
		await expect(
			commune.act(done(), commune.eastSecretary, {}, { actionId }),
		).rejects.toMatchObject({ code: "action.id-reused" });
		expect(await count("trace")).toBe(1);
	});

	it("does not read out again a result that holds a secret; it is kept nowhere", async () => {
		const actionId = randomUUID();
		const secret = act(
			({ must }) => {
				must(commune.east.path);
				return "mật khẩu một lần";
			},
			{ forgetResult: true },
		);
		expect(await commune.act(secret, commune.clerk, {}, { actionId })).toBe(
			"mật khẩu một lần",
		);
		await expect(
			commune.act(secret, commune.clerk, {}, { actionId }),
		).rejects.toMatchObject({ code: "action.already-done" });
		expect(await commune.rows(sql`select result from action_run`)).toEqual([
			{ result: null },
		]);
		expect(await count("trace")).toBe(1);
	});

	it("after a refusal is a first try: nothing was done before", async () => {
		const actionId = randomUUID();
		await expect(
			commune.act(
				act(() => refuse("test.not-yet")),
				commune.clerk,
				{},
				{ actionId },
			),
		).rejects.toThrow();
		expect(
			await commune.act(done("now"), commune.clerk, {}, { actionId }),
		).toBe("now");
	});
});

describe("an act that is refused", () => {
	it("leaves nothing but its audit row, which keeps no input", async () => {
		const no = act(({ must }) => {
			must(commune.east.path);
			return refuse("test.not-yet", { day: 3 });
		});
		await expect(commune.act(no, commune.clerk, {})).rejects.toMatchObject({
			code: "test.not-yet",
			facts: { day: 3 },
		});
		expect(await left()).toEqual({ traces: 0, runs: 0, jobs: 0, audit: 1 });
		expect(
			await commune.rows(sql`select chain, outcome, input from audit_entry`),
		).toEqual([{ chain: "refused", outcome: "test.not-yet", input: null }]);
	});

	it("keeps what it wrote where the refusal is returned, and may be tried again", async () => {
		const actionId = randomUUID();
		const counted = act(({ must }) => {
			must(commune.east.path);
			return new Refusal("test.counted");
		});
		for (let tries = 1; tries <= 2; tries++) {
			await expect(
				commune.act(counted, commune.clerk, {}, { actionId }),
			).rejects.toMatchObject({ code: "test.counted" });
			expect(await left()).toMatchObject({
				traces: tries,
				runs: 0,
				audit: tries,
			});
		}
	});

	it("names each wrong field of the input", async () => {
		await expect(
			commune.act(done(), commune.clerk, { n: "x" }),
		).rejects.toMatchObject({
			code: "input.invalid",
			facts: { problems: [expect.stringMatching(/^n: /)] },
		});
		expect(await left()).toEqual({ traces: 0, runs: 0, jobs: 0, audit: 1 });
	});

	it("leaves no audit row before sign-in, where anyone may try without end", async () => {
		const open = act(() => refuse("test.not-yet"), { duty: "anyone" });
		await expect(commune.act(open, NOBODY, {})).rejects.toThrow();
		expect(await left()).toEqual({ traces: 0, runs: 0, jobs: 0, audit: 0 });
	});

	it("by a fault of the program leaves nothing at all", async () => {
		const faulty = act(({ must }) => {
			must(commune.east.path);
			throw new TypeError("a fault");
		});
		await expect(commune.act(faulty, commune.clerk, {})).rejects.toThrow(
			TypeError,
		);
		expect(await left()).toEqual({ traces: 0, runs: 0, jobs: 0, audit: 0 });
	});
});

it("the audit keeps no secret of the input, at whatever depth it stands", async () => {
	const sealing = action(
		{
			name: "test.seal",
			duty: "member.read",
			secret: ["card", "password"],
			input: z.object({
				password: z.string(),
				rows: z.array(z.object({ name: z.string(), card: z.string() })),
			}),
		},
		async ({ must }) => must(commune.east.path),
	);
	await commune.act(sealing, commune.clerk, {
		password: "bí mật",
		rows: [{ name: "An", card: "012345678901" }],
	});
	expect(await commune.rows(sql`select input from audit_entry`)).toEqual([
		{ input: { password: "(kín)", rows: [{ name: "An", card: "(kín)" }] } },
	]);
});

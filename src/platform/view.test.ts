import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { smallCommune, TODAY } from "../../test/small-commune.ts";
import { NOBODY } from "./actor.ts";
import { run } from "./database/query.ts";
import { type ViewContext, view } from "./view.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const asking = <Output>(
	answer: (context: ViewContext) => Output | Promise<Output>,
	duty: "member.read" | "own" | "anyone" = "member.read",
) =>
	view(
		{ name: "test.ask", duty, input: z.object({ n: z.number().optional() }) },
		async (context) => answer(context),
	);

describe("a view", () => {
	it("cannot write: its connection is read-only by setting of the server", async () => {
		const writing = asking(({ db, must }) => {
			must(commune.east.path);
			return run(db, sql`delete from dirty_unit`);
		});
		await expect(commune.ask(writing, commune.clerk)).rejects.toMatchObject({
			code: "25006",
		});
	});

	it("that never asked for its duty is a fault, its answer is not given", async () => {
		await expect(
			commune.ask(
				asking(() => "all"),
				commune.clerk,
			),
		).rejects.toThrow("test.ask never asked for its duty");
		await expect(
			commune.ask(
				asking(() => "all", "own"),
				commune.clerk,
			),
		).rejects.toThrow();
		expect(
			await commune.ask(
				asking(() => "all", "anyone"),
				NOBODY,
			),
		).toBe("all");
	});

	it("is refused outside the units of one's posts", async () => {
		const over = (path: string) =>
			asking(({ must, today }) => {
				must(path);
				return today;
			});
		expect(
			await commune.ask(over(commune.east.path), commune.eastSecretary),
		).toBe(TODAY);
		for (const by of [commune.an, commune.chi, commune.admin, NOBODY])
			await expect(
				commune.ask(over(commune.east.path), by),
			).rejects.toMatchObject({ code: "rights.missing" });
	});

	it("filters a list by the reach of the same duty", async () => {
		const reach = asking(({ reach }) => reach());
		expect(await commune.ask(reach, commune.clerk)).toEqual([
			{ path: commune.commune.path, span: "subtree" },
		]);
		expect(await commune.ask(reach, commune.an)).toEqual([]);
	});

	it("of one's own answers the owner alone", async () => {
		const own = asking(
			({ mustBeOwn }) => mustBeOwn(commune.an.memberId),
			"own",
		);
		await commune.ask(own, commune.an);
		await expect(commune.ask(own, commune.chi)).rejects.toMatchObject({
			code: "rights.missing",
		});
	});

	it("names each wrong field of the question", async () => {
		await expect(
			commune.ask(
				asking(({ reach }) => reach()),
				commune.clerk,
				{ n: "x" },
			),
		).rejects.toMatchObject({ code: "input.invalid" });
	});
});

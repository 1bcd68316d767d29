import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { smallCommune } from "../../test/small-commune.ts";
import { type ActionContext, action } from "./action.ts";
import { Refusal } from "./refusal.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const act = (
	then: (context: ActionContext) => unknown,
	duty: "member.read" | "own" = "member.read",
) =>
	action({ name: "test.act", duty, input: z.object({}) }, async (context) =>
		then(context),
	);

describe("the duty of an act", () => {
	it("must be asked for: an act that never does is a fault and leaves nothing", async () => {
		const silent = [
			act(() => "done"),
			act(({ reach }) => reach()),
			act(() => new Refusal("test.no")),
		];
		for (const each of silent)
			await expect(commune.act(each, commune.clerk, {})).rejects.toThrow(
				"test.act never asked for its duty",
			);
		const left = await commune.rows(
			sql`select name from action_run union all select action from audit_entry`,
		);
		expect(left).toEqual([]);
	});

	it("is held over the units of one's posts and no others", async () => {
		const there = (path: string) => act(({ must }) => must(path));
		const { east, west, commune: above, eastSecretary } = commune;
		await commune.act(there(east.path), eastSecretary, {});
		for (const path of [west.path, above.path, ""])
			await expect(
				commune.act(there(path), eastSecretary, {}),
			).rejects.toMatchObject({ code: "rights.missing" });
	});

	it("over what is one's own is met by one's member or account, never by a thing without an owner", async () => {
		const own = (owner: string | null) =>
			act(({ mustBeOwn }) => mustBeOwn(owner), "own");
		const { an, chi, admin } = commune;
		await commune.act(own(an.memberId), an, {});
		await commune.act(own(an.accountId), an, {});
		for (const owner of [chi.memberId, chi.accountId, null])
			await expect(commune.act(own(owner), an, {})).rejects.toMatchObject({
				code: "rights.missing",
			});
		await expect(commune.act(own(null), admin, {})).rejects.toMatchObject({
			code: "rights.missing",
		});
	});

	it("over one's own gives no reach over units", async () => {
		const strange = act(({ must }) => must(commune.east.path), "own");
		await expect(commune.act(strange, commune.clerk, {})).rejects.toMatchObject(
			{ code: "rights.missing" },
		);
	});
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTask, givenTask } from "../../../test/given-task.ts";
import { refusal, westSecretary } from "../../../test/held-meeting.ts";
import { smallCommune } from "../../../test/small-commune.ts";
import type { Actor } from "../../platform/actor.ts";
import { task } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

describe("one task", () => {
	it("is shown to its owner and the cell with all it continues, not to the cell beside", async () => {
		const first = await givenTask(commune);
		await findTask(commune, first);
		const taskId = await givenTask(commune, { carriedFrom: first });
		const ask = (by: Actor) => commune.ask(task, by, { taskId });
		const own = await ask(commune.an);
		expect(own.own).toBe(true);
		expect(own.chain.map(({ id }) => id)).toEqual([first, taskId]);
		expect(await ask(commune.communeSecretary)).toMatchObject({ own: false });
		await refusal(ask(westSecretary(commune)), "thing.not-found");
	});
});

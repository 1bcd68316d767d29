import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { judgeTask } from "./judge-task.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const next = async () => {
	await meetingAt(commune, "closed");
	const held = await meetingAt(commune, "in-session");
	const [task] = (await held.look()).dossier.pastTasks;
	return { held, taskId: task?.id };
};
const partly = {
	result: "partly",
	figure: "7/12 hộ",
	cause: "Thiếu thùng phân loại.",
	handling: "carried",
};

describe("the meeting begins with the tasks of the last one", () => {
	it("they stand first by themselves, in the agenda and in the record", async () => {
		const { held } = await next();
		const { dossier, template } = await held.look();
		expect(template[0]?.kind).toBe("past-tasks");
		expect(dossier.pastTasks).toMatchObject([
			{ title: "Vận động 12 hộ phân loại rác", outcome: null },
		]);
	});

	it("and finds what became of each; said again it replaces", async () => {
		const { held, taskId } = await next();
		await held.act(judgeTask, { taskId, ...partly });
		await held.act(judgeTask, { taskId, result: "done", handling: "closed" });
		const { facts } = await held.look();
		expect(facts.pastTasks).toMatchObject({
			total: 1,
			done: 1,
			partly: 0,
			unreported: [],
			donePercent: 100,
		});
	});

	it("a task that a later meeting never ended comes back to the one after", async () => {
		const { held, taskId } = await next();
		await held.bring("closed");
		const { dossier } = await (await meetingAt(commune, "in-session")).look();
		expect(dossier.pastTasks.map(({ id }) => id)).not.toContain(taskId);
		expect(dossier.forgotten.map(({ id }) => id)).toContain(taskId);
	});
});

describe("a finding is refused", () => {
	it("without a cause where the task is not done", async () => {
		const { held, taskId } = await next();
		for (const result of ["partly", "not-done"])
			await refusal(
				held.act(judgeTask, { taskId, ...partly, result, cause: " " }),
				"task.cause-missing",
			);
	});

	it("on a task the meeting gives itself, or outside the session", async () => {
		const { held, taskId } = await next();
		await held.bring("closed");
		await refusal(held.act(judgeTask, { taskId, ...partly }), "meeting.closed");
		const later = await meetingAt(commune, "convened");
		await refusal(
			later.act(judgeTask, { taskId, ...partly }),
			"meeting.not-in-session",
		);
		const thematic = await meetingAt(commune, "in-session", {
			kind: "thematic",
		});
		await refusal(
			thematic.act(judgeTask, { taskId, ...partly }),
			"meeting.task-not-of-meeting",
		);
	});
});

it("may not be given by a member, from the cell beside, or from above", async () => {
	const { held, taskId } = await next();
	await expectOnlyTheCell(commune, (by) =>
		held.act(judgeTask, { taskId, ...partly }, { by }),
	);
});

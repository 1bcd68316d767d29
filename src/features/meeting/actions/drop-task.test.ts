import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
	taskFor,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { assignTask } from "./assign-task.ts";
import { dropTask } from "./drop-task.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("a task is not given after all, and the others close up", async () => {
	const held = await meetingAt(commune, "ready");
	await held.act(assignTask, {
		...taskFor(commune.an.memberId, held.month),
		title: "Sửa loa",
	});
	const [first] = (await held.look()).dossier.givenTasks;
	await held.act(dropTask, { meetingTaskId: first?.id });
	expect((await held.look()).dossier.givenTasks).toMatchObject([
		{ seq: 1, title: "Sửa loa" },
	]);
});

it("is refused once the meeting is closed", async () => {
	const held = await meetingAt(commune, "closed");
	const [first] = (await held.look()).dossier.givenTasks;
	await refusal(
		held.act(dropTask, { meetingTaskId: first?.id }),
		"meeting.closed",
	);
});

it("may not be dropped by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "ready");
	const [first] = (await held.look()).dossier.givenTasks;
	await expectOnlyTheCell(commune, (by) =>
		held.act(dropTask, { meetingTaskId: first?.id }, { by }),
	);
});

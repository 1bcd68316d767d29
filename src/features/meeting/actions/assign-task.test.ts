import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const task = (month: string, more: object = {}) => ({
	...taskFor(commune.an.memberId, month),
	...more,
});

it("a task is given to one member, with a date and a measure", async () => {
	const held = await meetingAt(commune, "in-session");
	await held.act(assignTask, task(held.month));
	expect((await held.look()).dossier.givenTasks).toMatchObject([
		{
			seq: 1,
			ownerName: "Nguyễn Văn An",
			dueOn: expect.stringContaining(held.month),
			measure: "12/12 hộ",
		},
	]);
});

describe("a live meeting refuses a task", () => {
	it("without owner, date or measure, and says which is lacking", async () => {
		const held = await meetingAt(commune, "in-session");
		for (const [lack, gap] of [
			[{ ownerId: null, ownerText: "Toàn thể chi bộ" }, "owner"],
			[{ dueOn: null }, "due"],
			[{ measure: " " }, "measure"],
		] as const)
			await expect(
				held.act(assignTask, task(held.month, lack)),
			).rejects.toMatchObject({
				code: "task.incomplete",
				facts: { gaps: [gap] },
			});
	});

	it("for a member of another cell", async () => {
		const held = await meetingAt(commune, "in-session");
		await refusal(
			held.act(assignTask, task(held.month, { ownerId: commune.chi.memberId })),
			"task.not-of-roll",
		);
	});

	it("outside the session", async () => {
		const convened = await meetingAt(commune, "convened");
		await refusal(
			convened.act(assignTask, task(convened.month)),
			"meeting.not-in-session",
		);
		const closed = await meetingAt(commune, "closed");
		await refusal(closed.act(assignTask, task(closed.month)), "meeting.closed");
	});
});

it("a paper record lets pass what the paper lacks", async () => {
	const paper = await meetingAt(commune, "in-session", { source: "paper" });
	await paper.act(assignTask, {
		title: "Giữ vệ sinh chung",
		ownerText: "Toàn thể chi bộ",
	});
	expect((await paper.look()).dossier.givenTasks).toMatchObject([
		{ ownerText: "Toàn thể chi bộ", dueOn: null },
	]);
});

describe("an earlier task is carried on", () => {
	const earlierAndNext = async () => {
		await meetingAt(commune, "closed");
		const held = await meetingAt(commune, "in-session");
		const [earlier] = (await held.look()).dossier.pastTasks;
		return { held, carriedFrom: earlier?.id };
	};

	it("by one task of the next meeting", async () => {
		const { held, carriedFrom } = await earlierAndNext();
		const { meetingTaskId } = await held.act(
			assignTask,
			task(held.month, { carriedFrom }),
		);
		await refusal(
			held.act(assignTask, task(held.month, { carriedFrom })),
			"meeting.task-not-to-carry",
		);
		await held.act(dropTask, { meetingTaskId });
		await held.act(assignTask, task(held.month, { carriedFrom }));
	});

	it("never by a meeting that does not begin with it", async () => {
		const { carriedFrom } = await earlierAndNext();
		const thematic = await meetingAt(commune, "in-session", {
			kind: "thematic",
		});
		await refusal(
			thematic.act(assignTask, task(thematic.month, { carriedFrom })),
			"meeting.task-not-to-carry",
		);
	});
});

it("may not be given by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	await expectOnlyTheCell(commune, (by) =>
		held.act(assignTask, task(held.month), { by }),
	);
});

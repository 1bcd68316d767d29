import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { chooseProblem } from "./choose-problem.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const problem = "Rác thải dọc kênh N2, đoạn qua xóm 3";

it("a meeting has one problem at its centre: another takes its place", async () => {
	const held = await meetingAt(commune, "planned");
	await held.act(chooseProblem, { problem: "Đường xóm 1" });
	await held.act(chooseProblem, { problem });
	expect((await held.look()).dossier.meeting.problem).toBe(problem);
});

it("it is the committee's own until the notice is out", async () => {
	const held = await meetingAt(commune, "drafted");
	await held.act(chooseProblem, { problem });
	const seen = async () =>
		(await held.look(commune.an)).dossier.meeting.problem;
	expect(await seen()).toBe(null);
	await held.bring("convened");
	expect(await seen()).toBe(problem);
});

describe("a problem is refused", () => {
	it("for a thematic meeting, whose theme it is", async () => {
		const held = await meetingAt(commune, "planned", { kind: "thematic" });
		await refusal(
			held.act(chooseProblem, { problem }),
			"meeting.problem-of-theme",
		);
	});

	it("once the meeting is open", async () => {
		const held = await meetingAt(commune, "in-session");
		await refusal(held.act(chooseProblem, { problem }), "meeting.wrong-state");
	});
});

it("may not be chosen by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	await expectOnlyTheCell(commune, (by) =>
		held.act(chooseProblem, { problem }, { by }),
	);
});

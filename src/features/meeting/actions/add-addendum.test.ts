import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { minutes } from "../views/cell.ts";
import { addAddendum } from "./add-addendum.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const words = "Đính chính: đồng chí Bình vắng có lý do.";

it("a dated correction stands beside the minutes, which stay as they were", async () => {
	const held = await meetingAt(commune, "closed");
	const before = await commune.ask(minutes, commune.an, held);
	const day = `${held.month}-11`;
	await held.act(addAddendum, { words }, { day });
	const after = await commune.ask(minutes, commune.an, held);
	expect(after.snapshot).toEqual(before.snapshot);
	expect(after.addenda).toMatchObject([
		{ addedOn: day, words, actorName: "Đặng Văn Thư" },
	]);
});

it("is refused while the meeting can still be corrected itself, and without words", async () => {
	await refusal(
		(await meetingAt(commune, "ready")).act(addAddendum, { words }),
		"meeting.not-closed",
	);
	await refusal(
		(await meetingAt(commune, "closed")).act(addAddendum, { words: " . " }),
		"input.invalid",
	);
});

it("may not be added by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "closed");
	await expectOnlyTheCell(commune, (by) =>
		held.act(addAddendum, { words }, { by }),
	);
});

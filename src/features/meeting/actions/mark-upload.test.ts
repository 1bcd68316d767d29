import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune, TODAY } from "../../../../test/small-commune.ts";
import { scoreOf } from "../../quality/reads.ts";
import { markUpload } from "./mark-upload.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Held = Awaited<ReturnType<typeof meetingAt>>;
const upload = (held: Held, stage: "before" | "after", day: string) =>
	held.act(
		markUpload,
		{ stage, on: `${held.month}-${day}` },
		{ day: `${held.month}-${day}` },
	);
const score = ({ meetingId }: Held) =>
	scoreOf(commune.database.reader, meetingId, TODAY);

describe("papers were put on the handbook", () => {
	it("before the meeting, so many days ahead", async () => {
		const held = await meetingAt(commune, "prepared");
		await upload(held, "before", "04");
		expect((await held.look()).facts.preparation).toMatchObject({
			papersUploadedOn: `${held.month}-04`,
			papersDaysBefore: 1,
		});
	});

	it("after it in time: the line that waited stands as voted", async () => {
		const held = await meetingAt(commune, "closed");
		expect((await score(held)).uploadDueOn).toBe(`${held.month}-07`);
		expect(await upload(held, "after", "07")).toEqual({ lowered: [] });
		expect(await score(held)).toMatchObject({
			uploadDueOn: null,
			settledOn: `${held.month}-07`,
			score: 100,
		});
	});

	it("too late: the line that waited is lowered, what was voted stays", async () => {
		const held = await meetingAt(commune, "closed");
		const { lowered } = await upload(held, "after", "08");
		expect(lowered).toHaveLength(1);
		const settled = await score(held);
		expect(settled.votedScore).toBe(100);
		expect(settled.score).toBeLessThan(100);
		expect(settled.settledChanges).toEqual(lowered);
	});
});

describe("a mark is refused", () => {
	it("for a day to come", async () => {
		const held = await meetingAt(commune, "closed");
		const tomorrow = { stage: "after", on: `${held.month}-06` };
		await refusal(held.act(markUpload, tomorrow), "meeting.day-to-come");
	});

	it("for finished papers from before the meeting", async () => {
		const held = await meetingAt(commune, "closed");
		await refusal(upload(held, "after", "04"), "meeting.finished-before-held");
		await refusal(
			upload(await meetingAt(commune, "convened"), "after", "05"),
			"meeting.not-in-session",
		);
	});

	it("for papers sent ahead, once the meeting is closed", async () => {
		await refusal(
			upload(await meetingAt(commune, "closed"), "before", "05"),
			"meeting.closed",
		);
	});
});

it("may not be noted by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "closed");
	await expectOnlyTheCell(commune, (by) =>
		held.act(markUpload, { stage: "after", on: held.on }, { by }),
	);
});

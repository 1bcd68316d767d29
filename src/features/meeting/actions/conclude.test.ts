import { afterAll, beforeAll, expect, it } from "vitest";
import {
	CONCLUSION,
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { conclude } from "./conclude.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("the chair's words, answers, fee and the adoption of the minutes are recorded", async () => {
	const held = await meetingAt(commune, "in-session");
	const words = {
		...CONCLUSION,
		outcome: "conclusion",
		feeNote: "Đã thu đủ.",
		praise: 2,
	};
	await held.act(conclude, words);
	const { dossier, facts } = await held.look();
	expect(dossier.meeting).toMatchObject(words);
	expect(facts.steps).toMatchObject({
		concluded: true,
		feeReported: true,
		criticised: true,
		minutesAdopted: true,
	});
});

it("is refused before the meeting is open, and after it is closed", async () => {
	await refusal(
		(await meetingAt(commune, "convened")).act(conclude, CONCLUSION),
		"meeting.not-in-session",
	);
	await refusal(
		(await meetingAt(commune, "closed")).act(conclude, CONCLUSION),
		"meeting.closed",
	);
});

it("may not be said by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	await expectOnlyTheCell(commune, (by) =>
		held.act(conclude, CONCLUSION, { by }),
	);
});

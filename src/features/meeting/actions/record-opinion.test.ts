import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	presence,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { markAttendance } from "./mark-attendance.ts";
import { recordOpinion } from "./record-opinion.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const inSession = async () => {
	const held = await meetingAt(commune, "in-session");
	await held.act(markAttendance, {
		marks: presence(commune, { [commune.binhId]: "excused" }),
	});
	return held;
};
const by = (memberId: string | null, more: object = {}) => ({
	memberId,
	words: "Đề nghị sửa loa.",
	...more,
});

it("who spoke, on what, in a line; dissent is kept", async () => {
	const held = await inSession();
	const [item] = (await held.look()).dossier.agenda;
	await held.act(
		recordOpinion,
		by(commune.an.memberId, { kind: "proposal", itemId: item?.id }),
	);
	await held.act(recordOpinion, by(commune.an.memberId, { kind: "dissent" }));
	await held.act(recordOpinion, by(commune.eastSecretary.memberId));
	const { dossier, discussion } = await held.look();
	expect(dossier.opinions).toMatchObject([
		{ seq: 1, name: "Nguyễn Văn An", kind: "proposal", itemId: item?.id },
		{ seq: 2, kind: "dissent" },
		{ seq: 3, name: "Đặng Văn Thư" },
	]);
	expect(discussion).toMatchObject({ opinions: 3, speakers: 1, dissent: 1 });
});

describe("an opinion is refused", () => {
	it("of a member who is absent, not marked yet, or of another cell", async () => {
		const held = await inSession();
		await refusal(
			held.act(recordOpinion, by(commune.binhId)),
			"meeting.nobody-spoke",
		);
		await refusal(
			held.act(recordOpinion, by(commune.chi.memberId)),
			"thing.not-found",
		);
		const silent = await meetingAt(commune, "in-session");
		await refusal(
			silent.act(recordOpinion, by(commune.an.memberId)),
			"meeting.nobody-spoke",
		);
	});

	it("on an item of another meeting", async () => {
		const held = await inSession();
		const [item] = (await (await meetingAt(commune, "convened")).look()).dossier
			.agenda;
		await refusal(
			held.act(recordOpinion, by(commune.an.memberId, { itemId: item?.id })),
			"meeting.item-unknown",
		);
	});

	it("before the meeting is open, and after it is closed", async () => {
		await refusal(
			(await meetingAt(commune, "convened")).act(
				recordOpinion,
				by(commune.an.memberId),
			),
			"meeting.not-in-session",
		);
		await refusal(
			(await meetingAt(commune, "closed")).act(
				recordOpinion,
				by(commune.an.memberId),
			),
			"meeting.closed",
		);
	});
});

it("may not be noted by a member, from the cell beside, or from above", async () => {
	const held = await inSession();
	await expectOnlyTheCell(commune, (who) =>
		held.act(recordOpinion, by(commune.an.memberId), { by: who }),
	);
});

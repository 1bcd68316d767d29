import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { addGuest } from "./add-guest.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const superior = {
	role: "superior",
	name: "Ngô Bá Khá",
	post: "Ủy viên Ban Thường vụ",
};

it("who attends without standing on the roll changes no figure", async () => {
	const held = await meetingAt(commune, "in-session");
	const before = await held.look();
	await held.act(addGuest, superior);
	await held.act(addGuest, {
		role: "temporary-here",
		name: "Lê Thị Chi",
	});
	const { dossier, attendance, voting } = await held.look();
	expect(dossier.guests.map(({ role, name }) => [role, name])).toEqual([
		["superior", "Ngô Bá Khá"],
		["temporary-here", "Lê Thị Chi"],
	]);
	expect({ attendance, voting }).toEqual({
		attendance: before.attendance,
		voting: before.voting,
	});
});

it("is refused before the meeting is open, and after it is closed", async () => {
	await refusal(
		(await meetingAt(commune, "convened")).act(addGuest, superior),
		"meeting.not-in-session",
	);
	await refusal(
		(await meetingAt(commune, "closed")).act(addGuest, superior),
		"meeting.closed",
	);
});

it("is linked to a member only where that one stands on the roll or holds a post of the cell: nobody learns who has an id", async () => {
	const held = await meetingAt(commune, "in-session");
	const { communeSecretary, chi } = commune;
	const guest = (memberId: string | null) =>
		held.act(addGuest, { ...superior, memberId });
	await guest(communeSecretary.memberId);
	for (const stranger of [chi.memberId, randomUUID()])
		await refusal(guest(stranger), "meeting.stranger");
});

it("may not be noted by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	await expectOnlyTheCell(commune, (by) =>
		held.act(addGuest, superior, { by }),
	);
});

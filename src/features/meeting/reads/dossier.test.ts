import { afterAll, beforeAll, expect, it } from "vitest";
import {
	enrol,
	meetingAt,
	presence,
	RESOLUTION,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { markAttendance } from "../actions/mark-attendance.ts";
import { recordVote } from "../actions/record-vote.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const heldWithBinh = async (month: string, presenceOfBinh: string) => {
	const held = await meetingAt(commune, "ready", { month });
	const marks = presence(commune, { [commune.binhId]: presenceOfBinh });
	await held.act(markAttendance, { marks });
	await held.act(recordVote, { ...RESOLUTION, inFavour: 3 });
	await held.bring("closed");
};
const runningBefore = async (month: string) => {
	const { dossier } = await (
		await meetingAt(commune, "planned", { month })
	).look();
	return dossier.runningAbsences[commune.binhId] ?? 0;
};

it("absences with reason run on from meeting to meeting; a presence, an unexcused absence and the new year end them (ATT-03)", async () => {
	await heldWithBinh("2026-03", "excused");
	expect(await runningBefore("2026-04")).toBe(1);
	await heldWithBinh("2026-05", "present");
	expect(await runningBefore("2026-06")).toBe(0);
	await heldWithBinh("2026-07", "excused");
	await heldWithBinh("2026-08", "excused");
	expect(await runningBefore("2026-09")).toBe(2);
	await heldWithBinh("2026-10", "unexcused");
	await heldWithBinh("2026-11", "excused");
	expect(await runningBefore("2026-12")).toBe(1);
	expect(await runningBefore("2027-01")).toBe(0);
});

it("the roll of a meeting to come is the one of its day", async () => {
	const held = await meetingAt(commune, "planned", { month: "2027-02" });
	await enrol(commune, "Hoàng Văn Tới", { from: held.on });
	await enrol(commune, "Hoàng Văn Sau", { from: "2027-02-06" });
	const names = (await held.look()).dossier.roll.map(({ name }) => name);
	expect(names).toContain("Hoàng Văn Tới");
	expect(names).not.toContain("Hoàng Văn Sau");
});

it("the frozen roll stays as it was, whoever comes later", async () => {
	const held = await meetingAt(commune, "in-session", { month: "2027-03" });
	const before = (await held.look()).dossier.roll;
	await enrol(commune, "Hoàng Văn Mới", { from: "2027-01-01" });
	expect((await held.look()).dossier.roll).toEqual(before);
});

it("the agenda of the month before stands beside, to be compared", async () => {
	await meetingAt(commune, "drafted", { month: "2027-04" });
	const { dossier } = await (
		await meetingAt(commune, "planned", { month: "2027-05" })
	).look();
	expect(dossier.lastAgenda[0]).toBe(
		"Kết quả thực hiện nhiệm vụ tháng 03/2027, nguyên nhân",
	);
});

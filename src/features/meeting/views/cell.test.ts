import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	instant,
	meetingAt,
	refusal,
	westSecretary,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { attachFile } from "../actions/attach-file.ts";
import * as views from "./cell.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const on = (day: string) => instant(day, "10:00");
const month = (by: Actor, of: string, day = `${of}-05`) =>
	commune.ask(views.month, by, { unitId: commune.east.id, month: of }, on(day));
const overseer = (): Actor => ({
	...commune.chi,
	grants: [
		{ position: "overseer", unitId: commune.east.id, path: commune.east.path },
	],
});

describe("before the notice", () => {
	it("agenda, draft, papers and committee note are the committee's own", async () => {
		const held = await meetingAt(commune, "prepared");
		await held.act(attachFile, {
			name: "a.pdf",
			base64: Buffer.from("%PDF-1.7").toString("base64"),
		});
		for (const by of [commune.an, commune.communeSecretary, overseer()])
			for (const { dossier } of [
				await held.look(by),
				(await month(by, held.month)).meeting ?? (await held.look()),
			]) {
				expect(dossier).toMatchObject({ agenda: [], files: [] });
				expect(dossier.meeting).toMatchObject({
					draft: null,
					committeeNote: null,
					plannedOn: held.on,
				});
			}
		const own = await held.look();
		expect(own.dossier.agenda.length).toBeGreaterThan(0);
		expect(own.dossier.files).toHaveLength(1);
	});

	it("and after it everybody in the cell sees them", async () => {
		const held = await meetingAt(commune, "convened");
		const { dossier } = await held.look(commune.an);
		expect(dossier.agenda.length).toBeGreaterThan(0);
		expect(dossier.meeting.draft).toBe("Nghị quyết tháng.");
	});
});

describe("the month of a cell", () => {
	it("shows its meeting with what it gave, and the year beside it", async () => {
		const held = await meetingAt(commune, "closed");
		const seen = await month(commune.an, held.month);
		expect(seen.meeting?.dossier.meeting.id).toBe(held.meetingId);
		expect(seen.tasks).toMatchObject([{ ownerName: "Nguyễn Văn An" }]);
		expect(seen.score).toMatchObject({ score: 100, decidedOn: null });
		expect(seen.minutes?.snapshot.paperNumber).toBe("01-NQ/CB");
		expect(seen.squares.find((s) => s.month === held.month)).toMatchObject({
			state: "held",
			score: 100,
		});
		expect(seen.may).toEqual({
			follow: false,
			prepare: false,
			record: false,
			rate: false,
			guide: false,
			oversee: false,
		});
		expect((await month(commune.eastSecretary, held.month)).may).toEqual({
			follow: true,
			prepare: true,
			record: true,
			rate: false,
			guide: false,
			oversee: false,
		});
		expect((await month(commune.communeSecretary, held.month)).may).toEqual({
			follow: false,
			prepare: false,
			record: false,
			rate: true,
			guide: true,
			oversee: true,
		});
	});

	it("missing in a new year is missing, where the record began the year before", async () => {
		const { squares } = await month(commune.an, "2027-03", "2027-03-10");
		expect(squares.slice(0, 3).map(({ state }) => state)).toEqual([
			"missing",
			"missing",
			"none",
		]);
	});

	it("is not for the cell beside", async () => {
		for (const by of [commune.chi, westSecretary(commune)])
			await refusal(month(by, "2026-10"), "rights.missing");
	});

	it("reckons the length of a live meeting with this moment", async () => {
		const held = await meetingAt(commune, "ready");
		const lengthAt = async (time: string) =>
			(await held.look(commune.eastSecretary, time)).checks.close.find(
				(c) => c.code === "long-enough",
			);
		expect(await lengthAt("09:00")).toMatchObject({
			met: false,
			facts: { minutes: 60, required: 90 },
		});
		expect(await lengthAt("09:30")).toMatchObject({ met: true });
	});
});

it("minutes are for the cell and those above, once the meeting is closed", async () => {
	const open = await meetingAt(commune, "in-session");
	await refusal(
		commune.ask(views.minutes, commune.an, open),
		"meeting.not-closed",
	);
	const held = await meetingAt(commune, "closed");
	for (const by of [
		commune.an,
		commune.communeSecretary,
		commune.clerk,
		overseer(),
	])
		expect(
			(await commune.ask(views.minutes, by, held, on(held.on))).snapshot
				.meetingId,
		).toBe(held.meetingId);
	for (const by of [westSecretary(commune), commune.admin])
		await refusal(
			commune.ask(views.minutes, by, held, on(held.on)),
			"thing.not-found",
		);
});

it("whose turn it is to present is proposed to who prepares, and told to nobody else", async () => {
	// The secretary presented everything in the meeting that was held before.
	await (await meetingAt(commune, "planned")).bring("in-session");
	const next = await meetingAt(commune, "drafted");
	const turns = async (by: Actor) =>
		(await month(by, next.month)).meeting?.turns;
	const proposed = await turns(commune.eastSecretary);
	expect(proposed?.map(({ role }) => role)).toEqual([
		"ho-chi-minh",
		"criticism",
	]);
	for (const turn of proposed ?? []) {
		expect(turn.memberId).not.toBe(commune.eastSecretary.memberId);
		expect(turn.lastOn).toBeNull();
	}
	for (const by of [commune.an, commune.communeSecretary, overseer()])
		expect(await turns(by)).toEqual([]);
});

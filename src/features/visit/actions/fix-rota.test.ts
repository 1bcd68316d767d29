import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { visitorChi } from "../../../../test/visited.ts";
import type { Actor } from "../../../platform/actor.ts";
import { rota } from "../views.ts";
import { cancelVisit } from "./cancel-visit.ts";
import { fixRota } from "./fix-rota.ts";
import { planVisit } from "./plan-visit.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let chi: Actor;
beforeAll(async () => {
	commune = await smallCommune();
	chi = await visitorChi(commune);
}, 60_000);
afterAll(() => commune.close());
beforeEach(() => fix([]));

const meant = (month: string) => ({
	unitId: commune.east.id,
	month,
	memberId: chi.memberId ?? "",
});
const fix = (visits: object[], by: Actor = commune.communeSecretary) =>
	commune.act(fixRota, by, {
		unitId: commune.commune.id,
		year: "2026",
		visits,
	});
const seen = (by: Actor = commune.communeSecretary) =>
	commune.ask(rota, by, { unitId: commune.commune.id });
const planned = async () =>
	(await seen()).visits.map(({ unitId, month, memberId }) => ({
		unitId,
		month,
		memberId,
	}));

describe("the rota of a year", () => {
	it("is as the committee's secretary fixes it; what is left out falls", async () => {
		await fix([meant("2026-10"), meant("2026-12")]);
		expect(await planned()).toEqual([meant("2026-10"), meant("2026-12")]);
		await fix([meant("2026-11")]);
		expect(await planned()).toEqual([meant("2026-11")]);
	});

	it("is proposed to who may fix it: everybody to another cell than their own", async () => {
		const { proposal, mayFix } = await seen();
		expect(mayFix).toBe(true);
		expect(proposal).toContainEqual(
			expect.objectContaining({
				unitId: commune.east.id,
				memberId: chi.memberId,
			}),
		);
		expect(proposal).toContainEqual(
			expect.objectContaining({
				unitId: commune.west.id,
				memberId: commune.communeSecretary.memberId,
			}),
		);
		expect(await seen(chi)).toMatchObject({ mayFix: false, proposal: [] });
	});

	it("holds what a member plans alone, until they cancel it", async () => {
		await commune.act(planVisit, chi, {
			unitId: commune.east.id,
			month: "2026-11",
		});
		const [visit] = (await seen()).visits;
		expect(visit).toMatchObject(meant("2026-11"));
		await refusal(
			commune.act(cancelVisit, commune.communeSecretary, {
				visitId: visit?.id,
			}),
			"rights.missing",
		);
		await commune.act(cancelVisit, chi, { visitId: visit?.id });
		expect(await planned()).toEqual([]);
	});
});

describe("it is refused", () => {
	it("for a month that is over or of another year", async () => {
		for (const month of ["2026-09", "2027-01"])
			await refusal(fix([meant(month)]), "visit.month-passed");
	});

	it("with somebody who sits in no committee, or a cell that is not below it", async () => {
		const an = commune.an.memberId;
		await refusal(
			fix([{ ...meant("2026-11"), memberId: an }]),
			"visit.not-of-committee",
		);
		await refusal(
			fix([{ ...meant("2026-11"), unitId: commune.commune.id }]),
			"visit.not-below",
		);
	});

	it("from whoever does not guide the committee's cells", async () => {
		for (const by of [chi, commune.clerk, commune.eastSecretary])
			await refusal(fix([], by), "rights.missing");
	});

	it("as one's own visit to the own cell, or without a post above", async () => {
		const plan = (by: Actor, unitId: string) =>
			commune.act(planVisit, by, { unitId, month: "2026-11" });
		await refusal(plan(chi, commune.west.id), "visit.own-cell");
		await refusal(plan(chi, commune.commune.id), "visit.not-a-cell");
		await refusal(plan(commune.an, commune.east.id), "rights.missing");
		await refusal(plan(commune.clerk, commune.west.id), "visit.own-cell");
	});
});

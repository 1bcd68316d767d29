import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	agendaItems,
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { draftAgenda } from "./draft-agenda.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

describe("the agenda is drafted", () => {
	it("in its order, each item with presenter and minutes; drafting again replaces it", async () => {
		const held = await meetingAt(commune, "planned");
		await held.act(draftAgenda, { items: agendaItems(held, null) });
		const [first, second] = agendaItems(held, commune.an.memberId);
		await held.act(draftAgenda, { items: [second, first] });
		const { dossier, budget } = await held.look();
		expect(dossier.agenda).toMatchObject([
			{ seq: 1, kind: "information", presenterName: "Nguyễn Văn An" },
			{ seq: 2, kind: "past-tasks", plannedMinutes: 15 },
		]);
		expect(budget).toEqual({ total: 25, discussion: 0, reading: 10 });
	});

	it("still after the notice, until the meeting opens", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(draftAgenda, { items: agendaItems(held, null) });
	});
});

describe("an agenda is refused", () => {
	it("without items, or with an item of no minutes", async () => {
		const held = await meetingAt(commune, "planned");
		await refusal(held.act(draftAgenda, { items: [] }), "input.invalid");
		const items = agendaItems(held, null).map((i) => ({
			...i,
			plannedMinutes: 0,
		}));
		await refusal(held.act(draftAgenda, { items }), "input.invalid");
	});

	it("with a presenter who is nobody", async () => {
		const held = await meetingAt(commune, "planned");
		const items = agendaItems(held, "00000000-0000-7000-8000-000000000000");
		await refusal(held.act(draftAgenda, { items }), "meeting.stranger");
	});

	it("once the meeting is open, or closed", async () => {
		const open = await meetingAt(commune, "in-session");
		const items = agendaItems(open, null);
		await refusal(open.act(draftAgenda, { items }), "meeting.wrong-state");
		const closed = await meetingAt(commune, "closed");
		await refusal(closed.act(draftAgenda, { items }), "meeting.closed");
	});
});

it("may not be drafted by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	const items = agendaItems(held, null);
	await expectOnlyTheCell(commune, (by) =>
		held.act(draftAgenda, { items }, { by }),
	);
});

import { afterAll, beforeAll, expect, it } from "vitest";
import { meetingAt } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("who attended three meetings and was heard in none is named to those who prepare and record, to nobody else (W4)", async () => {
	const { binhId, an, eastSecretary, communeSecretary } = commune;
	const unheardBefore = async (by = eastSecretary) =>
		(await (await meetingAt(commune, "planned")).look(by)).dossier.unheard;
	await meetingAt(commune, "closed", { month: "2026-10" });
	await meetingAt(commune, "closed", { month: "2026-11" });
	expect(await unheardBefore()).toEqual([]);
	await meetingAt(commune, "closed", { month: "2027-01" });
	const named = await unheardBefore();
	expect(named).toContain(binhId);
	// An speaks in every meeting of the fixture.
	expect(named).not.toContain(an.memberId);
	for (const by of [an, communeSecretary])
		expect(await unheardBefore(by)).toEqual([]);
});

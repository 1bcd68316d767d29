import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt, refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { askAhead } from "./ask-ahead.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const words = "Bao giờ làm xong mương số 2?";
type Held = Awaited<ReturnType<typeof meetingAt>>;
const seenBy = async (held: Held, by = commune.eastSecretary) =>
	(await held.look(by)).dossier.questions;

describe("what a member sends ahead", () => {
	it("waits for the meeting with its sender's name", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(askAhead, { words }, { by: commune.an });
		for (const by of [commune.eastSecretary, commune.communeSecretary])
			expect(await seenBy(held, by)).toMatchObject([
				{ words, name: commune.an.name, forChair: false },
			]);
	});

	it("names its sender only to those who prepare the meeting, where wished", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(askAhead, { words, forChair: true }, { by: commune.an });
		expect(await seenBy(held)).toMatchObject([{ name: commune.an.name }]);
		expect(await seenBy(held, commune.an)).toMatchObject([
			{ memberId: commune.an.memberId },
		]);
		expect(await seenBy(held, commune.communeSecretary)).toMatchObject([
			{ words, name: null, memberId: null },
		]);
	});

	it("is the committee's and the sender's own until the notice is out", async () => {
		const held = await meetingAt(commune, "planned");
		await held.act(askAhead, { words }, { by: commune.an });
		expect(await seenBy(held)).toHaveLength(1);
		expect(await seenBy(held, commune.an)).toHaveLength(1);
		expect(await seenBy(held, commune.communeSecretary)).toEqual([]);
	});

	it("may be withdrawn by the sender alone, until the meeting opens", async () => {
		const held = await meetingAt(commune, "convened");
		const { questionId } = await held.act(
			askAhead,
			{ words },
			{ by: commune.an },
		);
		const withdraw = (by = commune.an) =>
			commune.act(withdrawQuestion, by, { questionId });
		await refusal(withdraw(commune.eastSecretary), "rights.missing");
		await withdraw();
		expect(await seenBy(held)).toEqual([]);
		const later = await held.act(askAhead, { words }, { by: commune.an });
		await held.bring("in-session");
		await refusal(
			commune.act(withdrawQuestion, commune.an, later),
			"meeting.wrong-state",
		);
		await refusal(
			held.act(askAhead, { words }, { by: commune.an }),
			"meeting.wrong-state",
		);
	});

	it("is not taken from somebody who does not stand on the roll", async () => {
		const held = await meetingAt(commune, "convened");
		await refusal(
			held.act(askAhead, { words }, { by: commune.chi }),
			"rights.missing",
		);
	});
});

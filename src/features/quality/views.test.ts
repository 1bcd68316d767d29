import { afterAll, beforeAll, expect, it } from "vitest";
import { recorded } from "../../../test/fixtures/meeting-facts.ts";
import { scoredMeeting } from "../../../test/scored-meeting.ts";
import { smallCommune } from "../../../test/small-commune.ts";
import { explainMark } from "./actions/explain-mark.ts";
import { rateMeeting } from "./actions/rate-meeting.ts";
import { sheet } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let meetingId: string;
beforeAll(async () => {
	commune = await smallCommune();
	meetingId = await scoredMeeting(commune, "02");
}, 60_000);
afterAll(() => commune.close());

const ask = (actor = commune.eastSecretary) =>
	commune.ask(sheet, actor, { meetingId });

it("sets evidence, marks and contradictions side by side", async () => {
	const answer = await ask();
	expect(answer).toMatchObject({
		sheet: "A",
		unitName: "Chi bộ thôn Đông",
		self: { score: 88, band: "fair" },
		claim: { stated: { total: 92 }, summed: { total: 88 } },
		openObjections: 4,
		decided: null,
	});
	expect(
		answer.lines.filter((l) => l.objection).map(({ line }) => line.no),
	).toEqual(["1", "2", "3.2", "6"]);
	expect(
		answer.lines.filter((l) => l.lacksReason).map(({ line }) => line.no),
	).toEqual(["4.2", "4.3", "6", "7"]);
	expect(answer.lines[2]?.part).toEqual({
		no: "3",
		title: "Công tác chuẩn bị",
		max: 10,
	});
});

it("shows the answers of the cell and the decision above, with what it replaced", async () => {
	const { eastSecretary, communeSecretary } = commune;
	await commune.act(explainMark, eastSecretary, {
		meetingId,
		line: "1",
		words: "Nghỉ lễ 2/9 nên rút gọn.",
	});
	const marks = {
		...recorded("02").marks,
		"1": { mark: 3, reason: "họp ngắn 15 phút" },
	};
	const rate = { meetingId, marks, body: "Ban Thường vụ Đảng ủy xã" };
	await commune.act(rateMeeting, communeSecretary, rate);
	await commune.act(rateMeeting, communeSecretary, {
		...rate,
		marks: { ...marks, "2": { mark: 2, reason: "vắng không lý do" } },
	});
	const answer = await ask();
	expect(answer.lines[0]).toMatchObject({
		answer: { words: "Nghỉ lễ 2/9 nên rút gọn.", on: "2026-10-05" },
		objection: { explanation: "Nghỉ lễ 2/9 nên rút gọn." },
		decided: { mark: 3 },
		gap: -2,
	});
	expect(answer.decided).toMatchObject({ score: 83, band: "fair" });
	expect(answer.earlier).toMatchObject([{ score: 86 }]);
	expect(answer.body).toBe("Ban Thường vụ Đảng ủy xã");
});

it("tells each reader what they may do", async () => {
	const may = async (actor = commune.eastSecretary) => (await ask(actor)).may;
	expect(await may()).toEqual({ explain: true, rate: false });
	expect(await may(commune.an)).toEqual({ explain: false, rate: false });
	expect(await may(commune.communeSecretary)).toEqual({
		explain: false,
		rate: true,
	});
});

it("may not be read by a member of another cell", async () => {
	await expect(ask(commune.chi)).rejects.toMatchObject({
		code: "thing.not-found",
	});
});

it("tells what makes one look twice to the cell's committee and those above, and not to every member", async () => {
	const { signs, pulse, came } = await ask();
	expect({ pulse, came }).toEqual({ pulse: null, came: [] });
	expect(signs).toContainEqual({ code: "far-above", self: 88, decided: 83 });
	expect((await ask(commune.communeSecretary)).signs).toEqual(signs);
	expect((await ask(commune.an)).signs).toEqual([]);
});

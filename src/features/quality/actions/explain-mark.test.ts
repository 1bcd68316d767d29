import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import { scoredMeeting } from "../../../../test/scored-meeting.ts";
import { later, smallCommune, TODAY } from "../../../../test/small-commune.ts";
import { answersOf, scoreOf } from "../reads.ts";
import { explainMark } from "./explain-mark.ts";
import { rateMeeting } from "./rate-meeting.ts";

const DAY = 24 * 60 * 60;
const words = "Đồng chí Bùi Quang Thọ báo ốm sau giờ họp.";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const explain = (
	meetingId: string,
	input: object,
	{ by = commune.eastSecretary, now = later(0) } = {},
) => commune.act(explainMark, by, { meetingId, line: "2", ...input }, { now });
const score = (meetingId: string) =>
	scoreOf(commune.database.reader, meetingId, TODAY);

describe("the cell", () => {
	it("answers a contradiction in one sentence, and its mark stands", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		expect((await score(meetingId)).openObjections).toBe(4);
		await explain(meetingId, { words });
		const now = await score(meetingId);
		expect(now).toMatchObject({ score: 88, openObjections: 3 });
		expect(now.marks["2"]).toEqual({
			mark: 5,
			reason: null,
			explanation: words,
		});
		expect(await answersOf(commune.database.reader, meetingId)).toMatchObject([
			{ line: "2", words, mark: null, memberName: "Đặng Văn Thư" },
		]);
	});

	it("takes the lower mark instead, while what was voted stays as voted", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		await explain(meetingId, { mark: 2 });
		const now = await score(meetingId);
		expect(now).toMatchObject({
			score: 85,
			votedScore: 88,
			openObjections: 3,
		});
		expect([now.marks["2"]?.mark, now.votedMarks["2"]?.mark]).toEqual([2, 5]);
	});
});

describe("an answer is refused", () => {
	it("on a line that the record does not contradict", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		await expect(
			explain(meetingId, { line: "5", words }),
		).rejects.toMatchObject({ code: "score.not-contradicted" });
	});

	it("when it raises the mark, or takes one the sheet does not know", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		await expect(explain(meetingId, { mark: 5 })).rejects.toMatchObject({
			code: "score.not-lower",
		});
		await expect(explain(meetingId, { mark: 2.3 })).rejects.toMatchObject({
			code: "score.unknown-mark",
		});
	});

	it("when it says nothing", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		await expect(explain(meetingId, {})).rejects.toMatchObject({
			code: "input.invalid",
		});
	});

	it("once the rating above can no longer be revised", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		await commune.act(rateMeeting, commune.communeSecretary, {
			meetingId,
			marks: recorded("02").marks,
			body: "Ban Thường vụ Đảng ủy xã",
		});
		await explain(meetingId, { words }, { now: later(30 * DAY) });
		await expect(
			explain(meetingId, { line: "1", words }, { now: later(31 * DAY) }),
		).rejects.toMatchObject({ code: "score.final" });
	});
});

it("may not be given by a member without a post in the cell, nor from above", async () => {
	const meetingId = await scoredMeeting(commune, "02");
	for (const by of [commune.an, commune.chi, commune.communeSecretary])
		await expect(explain(meetingId, { words }, { by })).rejects.toMatchObject({
			code: "rights.missing",
		});
});

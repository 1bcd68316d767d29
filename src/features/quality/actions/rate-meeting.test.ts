import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import { scoredMeeting } from "../../../../test/scored-meeting.ts";
import { later, smallCommune } from "../../../../test/small-commune.ts";
import { ratingsOf } from "../reads.ts";
import type { Marks } from "../schema.ts";
import { rateMeeting } from "./rate-meeting.ts";

const DAY = 24 * 60 * 60;
const body = "Ban Thường vụ Đảng ủy xã";
const { marks, facts } = recorded("01");
const lowered: Marks = {
	...marks,
	"4.3": { mark: 8, reason: "điều hành còn chậm", explanation: null },
	"6": { mark: 23, reason: "loa truyền thanh chưa xong", explanation: null },
};

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const rate = (
	meetingId: string,
	input: object,
	{ by = commune.communeSecretary, now = later(0) } = {},
) =>
	commune.act(
		rateMeeting,
		by,
		{ meetingId, marks: lowered, body, ...input },
		{ now },
	);

describe("the committee above", () => {
	it("decides the official rating by marks, never by a total", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		expect(await rate(meetingId, { total: 100 })).toEqual({
			score: 85,
			band: "fair",
		});
		const [rating] = await ratingsOf(commune.database.reader, meetingId);
		expect(rating).toMatchObject({
			seq: 1,
			raw: 85,
			score: 85,
			band: "fair",
			body,
			decidedBy: commune.communeSecretary.memberId,
			decidedByName: "Phạm Quang Lãnh",
			decidedOn: "2026-10-05",
		});
	});

	it("revises a rating by a further one, and the first stays readable", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		await rate(meetingId, {});
		await rate(meetingId, { marks }, { now: later(30 * DAY) });
		const ratings = await ratingsOf(commune.database.reader, meetingId);
		expect(ratings.map(({ seq, score }) => [seq, score])).toEqual([
			[2, 87],
			[1, 85],
		]);
	});

	it("may enter a decision taken earlier on paper, with its true day", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		await rate(meetingId, { decidedOn: facts.heldOn });
		const [rating] = await ratingsOf(commune.database.reader, meetingId);
		expect(rating?.decidedOn).toBe(facts.heldOn);
	});
});

describe("a rating is refused", () => {
	it("where a line differs from the cell's and no reason is given", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		const silent = {
			...marks,
			"4.3": { mark: 8, reason: null, explanation: null },
			"7": { mark: 5, reason: null, explanation: null },
		};
		await expect(rate(meetingId, { marks: silent })).rejects.toMatchObject({
			code: "rating.reason-missing",
			facts: { lines: ["4.3", "7"] },
		});
	});

	it("while a line has no mark, or one that the sheet does not know", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		const { "5": _, ...partial } = lowered;
		await expect(rate(meetingId, { marks: partial })).rejects.toMatchObject({
			code: "rating.marks-missing",
			facts: { lines: ["5"] },
		});
		const beyond = { ...lowered, "1": { mark: 6, reason: "tốt" } };
		await expect(rate(meetingId, { marks: beyond })).rejects.toMatchObject({
			code: "rating.marks-wrong",
			facts: { lines: ["1"] },
		});
	});

	it("once the days of revision are over", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		await rate(meetingId, {});
		await expect(
			rate(meetingId, { marks }, { now: later(31 * DAY) }),
		).rejects.toMatchObject({ code: "score.final" });
	});

	it("for a day before the meeting or still to come", async () => {
		const meetingId = await scoredMeeting(commune, "01");
		for (const decidedOn of ["2026-08-02", "2026-10-06"])
			await expect(rate(meetingId, { decidedOn })).rejects.toMatchObject({
				code: "rating.wrong-day",
			});
	});

	it("where no self-score was recorded", async () => {
		await expect(
			rate("00000000-0000-7000-8000-000000000000", {}),
		).rejects.toMatchObject({ code: "thing.not-found" });
	});
});

it("may not be given by the cell to itself, by a member, or by the office", async () => {
	const meetingId = await scoredMeeting(commune, "01");
	for (const by of [commune.eastSecretary, commune.an, commune.clerk])
		await expect(rate(meetingId, {}, { by })).rejects.toMatchObject({
			code: "rights.missing",
		});
});

import { describe, expect, it } from "vitest";
import { type ScoredMeeting, signsOf } from "./inflation.ts";

const meeting = (changes: Partial<ScoredMeeting> = {}): ScoredMeeting => ({
	meetingId: "m",
	votedScore: 88,
	decidedScore: null,
	votes: 2,
	opposed: 1,
	conclusion: null,
	...changes,
});
const three = (changes: Partial<ScoredMeeting>) =>
	[1, 2, 3].map(() => meeting(changes));
const codes = (record: ScoredMeeting[]) =>
	signsOf(record, null).map(({ code }) => code);

describe("what makes a committee look twice", () => {
	it("is a self-score of 100 three meetings running, and not two", () => {
		const full = { votedScore: 100 };
		expect(signsOf(three(full), null)).toEqual([
			{ code: "always-full", meetings: 3 },
		]);
		expect(codes(three(full).slice(1))).toEqual([]);
		expect(codes([meeting(), ...three(full)])).toEqual([]);
	});

	it("is that three meetings running nobody was against anything; a meeting without a vote does not break the run", () => {
		const record = three({ opposed: 0 });
		expect(
			codes([...record.slice(1), meeting({ votes: 0 }), ...record]),
		).toEqual(["always-unanimous"]);
		expect(codes([...record.slice(1), meeting(), ...record])).toEqual([]);
	});

	it("is a conclusion that stands nearly word for word in the one before", () => {
		const words =
			"Chi bộ thống nhất vận động nhân dân dọn vệ sinh đường làng vào ngày chủ nhật.";
		const record = [
			meeting({ conclusion: words }),
			meeting({ conclusion: words }),
		];
		expect(signsOf(record, null)).toEqual([
			{ code: "like-last", percent: 100 },
		]);
		expect(
			codes([
				meeting({ conclusion: "Sửa 300 m kênh số 2, xong trước ngày 20/11." }),
				meeting({ conclusion: words }),
			]),
		).toEqual([]);
	});

	it("is a self-score five points or more above the committee's", () => {
		const gap = (decidedScore: number) =>
			codes([meeting({ votedScore: 95, decidedScore })]);
		expect(gap(90)).toEqual(["far-above"]);
		expect(gap(91)).toEqual([]);
	});

	it("is a question to which fewer than half said yes", () => {
		const counts = (yes: number) => ({ yes, partly: 0, no: 10 - yes });
		const pulse = {
			answered: 10,
			counts: {
				foreknown: counts(4),
				weighty: counts(5),
				"own-part": counts(9),
			},
		};
		expect(signsOf([meeting()], pulse)).toEqual([
			{
				code: "not-felt",
				self: 88,
				question: "foreknown",
				yes: 4,
				answered: 10,
			},
		]);
	});
});

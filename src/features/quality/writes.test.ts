import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recorded } from "../../../test/fixtures/meeting-facts.ts";
import { scoredMeeting } from "../../../test/scored-meeting.ts";
import { smallCommune, TODAY } from "../../../test/small-commune.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { scoreOf, scoresIn } from "./reads.ts";
import { settleOverdue, settleUpload } from "./writes.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const score = (meetingId: string) =>
	scoreOf(commune.database.reader, meetingId, TODAY);
const within = <T>(work: (tx: Tx) => Promise<T>) =>
	commune.database.writer.transaction().execute(work);

const { facts, marks } = recorded("03");
const waiting = {
	facts: {
		...facts,
		closing: {
			...facts.closing,
			finishedUploadedOn: null,
			finishedDaysAfter: null,
		},
	},
	marks,
};

describe("a self-score", () => {
	it("is kept as voted with its sum, its rating and what the paper claims", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		expect(await score(meetingId)).toMatchObject({
			raw: 88,
			outOf: 100,
			score: 88,
			band: "fair",
			votedScore: 88,
			votedBand: "fair",
			inFavour: 20,
			against: 1,
			statedTotal: 92,
			statedBand: "good",
			openObjections: 4,
			uploadDueOn: null,
			ratingDueOn: "2026-09-18",
			path: commune.east.path,
			unitName: "Chi bộ thôn Đông",
		});
	});

	it("cannot be changed or removed in the database itself", async () => {
		const meetingId = await scoredMeeting(commune, "02");
		for (const tamper of [
			sql`update meeting_score set voted_score = 92 where meeting_id = ${meetingId}`,
			sql`update meeting_score set voted_marks = '{}' where meeting_id = ${meetingId}`,
			sql`delete from meeting_score where meeting_id = ${meetingId}`,
		])
			await expect(within((tx) => run(tx, tamper))).rejects.toThrow("as voted");
	});

	it("is seen in lists beside the decision on it", async () => {
		const meetingId = await scoredMeeting(commune, "04");
		const seen = await scoresIn(
			commune.database.reader,
			[{ path: commune.commune.path, span: "below" }],
			{ from: "2026-09-07", to: "2026-09-07" },
			TODAY,
		);
		expect(seen).toEqual([
			{
				meetingId,
				unitId: commune.east.id,
				heldOn: "2026-09-07",
				score: 93,
				band: "good",
				openObjections: 0,
				ratingDueOn: "2026-09-21",
				decidedScore: null,
				decidedBand: null,
				decidedOn: null,
			},
		]);
		const elsewhere = await scoresIn(
			commune.database.reader,
			[{ path: commune.west.path, span: "subtree" }],
			{ from: "2026-01-01", to: "2026-12-31" },
			TODAY,
		);
		expect(elsewhere).toEqual([]);
	});
});

describe("the line that waits for the finished papers", () => {
	it("stands when they come in time", async () => {
		const meetingId = await scoredMeeting(commune, "03", waiting);
		expect((await score(meetingId)).uploadDueOn).toBe("2026-10-05");
		const changes = await within((tx) =>
			settleUpload(tx, meetingId, {
				uploadedOn: "2026-10-04",
				today: "2026-10-04",
			}),
		);
		expect(changes).toEqual([]);
		expect(await score(meetingId)).toMatchObject({
			score: 90,
			band: "good",
			uploadDueOn: null,
			settledOn: "2026-10-04",
			settledChanges: [],
		});
	});

	it("loses its point, and with it the rating, when they come late; the vote stays", async () => {
		const meetingId = await scoredMeeting(commune, "03", waiting);
		await within((tx) =>
			settleUpload(tx, meetingId, {
				uploadedOn: "2026-10-06",
				today: "2026-10-06",
			}),
		);
		expect(await score(meetingId)).toMatchObject({
			score: 89,
			band: "fair",
			votedScore: 90,
			votedBand: "good",
			settledChanges: [{ line: "7", from: 5, to: 4 }],
		});
	});

	it("is settled by the night after the deadline, once", async () => {
		const meetingId = await scoredMeeting(commune, "03", waiting);
		const settled = (today: string) => within((tx) => settleOverdue(tx, today));
		expect(await settled("2026-10-05")).toBe(0);
		expect(await settled("2026-10-06")).toBe(1);
		expect(await settled("2026-10-07")).toBe(0);
		expect(await score(meetingId)).toMatchObject({
			score: 89,
			settledOn: "2026-10-06",
		});
	});

	it("does not wait where the vote fixes it", async () => {
		const meetingId = await scoredMeeting(commune, "03", {
			...waiting,
			edges: {
				voidLine: "rescale",
				notApplicable: "full",
				lateLine: "fixed",
			},
		});
		expect((await score(meetingId)).uploadDueOn).toBeNull();
		const changes = await within((tx) =>
			settleUpload(tx, meetingId, {
				uploadedOn: "2026-10-20",
				today: "2026-10-20",
			}),
		);
		expect(changes).toEqual([]);
		expect((await score(meetingId)).score).toBe(90);
	});
});

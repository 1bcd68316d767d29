import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	presence,
	REASONS,
	RESOLUTION,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { scoreOf } from "../../quality/reads.ts";
import { tasksOfMeeting } from "../../task/reads.ts";
import { minutes } from "../views/cell.ts";
import { assignTask } from "./assign-task.ts";
import { closeMeeting } from "./close-meeting.ts";
import { conclude } from "./conclude.ts";
import { markAttendance } from "./mark-attendance.ts";
import { recordVote } from "./record-vote.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Held = Awaited<ReturnType<typeof meetingAt>>;
const close = ({ act }: Held, input: object = {}, doing: object = {}) =>
	act(
		closeMeeting,
		{ reasons: REASONS, ...input },
		{ time: "09:35", ...doing },
	);

describe("the secretary closes a meeting", () => {
	it("and the minutes hold it as it was, for every member to read", async () => {
		const held = await meetingAt(commune, "ready");
		const { paperNumber } = await close(held);
		expect(paperNumber).toBe("01-NQ/CB");
		const { snapshot } = await commune.ask(minutes, commune.an, held);
		expect(snapshot).toMatchObject({
			unit: { name: "Chi bộ thôn Đông", superior: "Đảng bộ xã An Bình" },
			chair: { name: "Đặng Văn Thư", post: "Bí thư chi bộ" },
			startedAt: "08:00",
			endedAt: "09:35",
			minutes: 95,
			attendance: { roll: 4, present: 4, ratePercent: 100 },
			votes: [{ base: 4, inFavour: 4, percent: 100, passed: true }],
			score: { total: 100, band: "good" },
			passedWarnings: [
				{ step: "convene", code: "overseer-named", reason: expect.any(String) },
			],
		});
	});

	it("and the tasks exist for their owners, the self-score for the committee above", async () => {
		const held = await meetingAt(commune, "closed");
		const [task] = await tasksOfMeeting(
			commune.database.reader,
			held.meetingId,
		);
		expect(task).toMatchObject({
			ownerName: "Nguyễn Văn An",
			resolvedOn: held.on,
			source: "Nghị quyết số 02-NQ/CB",
		});
		const score = await scoreOf(
			commune.database.reader,
			held.meetingId,
			held.on,
		);
		expect(score.facts.closing.paperNumber).toBe("02-NQ/CB");
		expect(score.facts.preparation.noticeToOverseer).toBe(true);
	});

	it("once, however often the same action is sent", async () => {
		const held = await meetingAt(commune, "ready");
		const actionId = randomUUID();
		const first = await close(held, {}, { actionId });
		expect(await close(held, {}, { actionId })).toEqual(first);
		const tasks = await tasksOfMeeting(commune.database.reader, held.meetingId);
		expect(tasks).toHaveLength(1);
	});

	it("once, where two close it at the same moment: the other is told that it is over", async () => {
		const held = await meetingAt(commune, "ready");
		const both = await Promise.allSettled([close(held), close(held)]);
		expect(both.map(({ status }) => status).sort()).toEqual([
			"fulfilled",
			"rejected",
		]);
		await refusal(close(held), "meeting.wrong-state");
	});
});

describe("closing is refused", () => {
	it("while somebody is not marked at the roll-call", async () => {
		const held = await meetingAt(commune, "ready");
		const marks = [{ memberId: commune.binhId, presence: null }];
		await held.act(markAttendance, { marks });
		await refusal(close(held), "meeting.roll-called");
	});

	it("until the resolution has more than half; a second, amended one may carry it", async () => {
		const held = await meetingAt(commune, "ready");
		await held.act(recordVote, { ...RESOLUTION, inFavour: 2, against: 2 });
		await refusal(close(held), "meeting.paper-adopted");
		const title = "Thông qua nghị quyết đã sửa";
		await held.act(recordVote, { ...RESOLUTION, title, inFavour: 3 });
		await close(held);
	});

	it("where the roll-call was corrected after the hands were counted", async () => {
		const held = await meetingAt(commune, "ready");
		const marks = presence(commune, { [commune.binhId]: "unexcused" });
		await held.act(markAttendance, { marks });
		await expect(close(held)).rejects.toMatchObject({
			code: "meeting.votes-match-roll",
			facts: { titles: ["Thông qua nghị quyết"] },
		});
		await held.act(recordVote, { ...RESOLUTION, inFavour: 3 });
		await close(held);
	});

	it("without the chair's conclusion, or before the minutes are adopted", async () => {
		const held = await meetingAt(commune, "ready");
		const words = { conclusion: "", outcome: "resolution" };
		await held.act(conclude, { ...words, minutesAdopted: true });
		await refusal(close(held), "meeting.conclusion-written");
		const open = { ...words, conclusion: "Nhất trí.", minutesAdopted: false };
		await held.act(conclude, open);
		await refusal(close(held), "meeting.minutes-adopted");
	});

	it("where it was short and nobody says why", async () => {
		const held = await meetingAt(commune, "ready");
		const { "long-enough": _, ...reasons } = REASONS;
		const early = close(held, { reasons }, { time: "09:10" });
		await expect(early).rejects.toMatchObject({
			code: "meeting.warning-unanswered",
			facts: {
				warnings: [
					{ code: "long-enough", facts: { minutes: 70, required: 90 } },
				],
			},
		});
		await close(held, {}, { time: "09:10" });
	});

	it("before it was opened", async () => {
		await refusal(
			close(await meetingAt(commune, "convened")),
			"meeting.wrong-state",
		);
	});

	it("with a typed hour or number where it is live, without an hour where it is copied from paper", async () => {
		const live = await meetingAt(commune, "ready");
		await refusal(close(live, { at: "10:00" }), "meeting.not-live-date");
		await refusal(close(live, { number: "7-NQ/CB" }), "meeting.not-live-date");
		const paper = await meetingAt(commune, "ready", { source: "paper" });
		await refusal(close(paper), "meeting.end-missing");
	});
});

describe("a record copied from paper", () => {
	it("keeps tasks without owner, date or measure, shown as lacking them", async () => {
		const paper = await meetingAt(commune, "ready", { source: "paper" });
		await paper.act(assignTask, {
			title: "Giữ vệ sinh",
			ownerText: "Toàn thể chi bộ",
		});
		await close(paper, { at: "09:40", number: "40-NQ/CB" });
		const { snapshot } = await commune.ask(minutes, commune.an, paper);
		expect(snapshot.tasks[1]).toMatchObject({
			owner: "Toàn thể chi bộ",
			dueOn: null,
		});
		expect(snapshot).toMatchObject({ endedAt: "09:40", minutes: 100 });
	});
});

it("may not be closed by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "ready");
	await expectOnlyTheCell(commune, (by) => close(held, {}, { by }));
	const { dossier } = await held.look();
	expect(dossier.meeting.state).toBe("in-session");
});

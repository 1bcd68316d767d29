import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	CONCLUSION,
	expectOnlyTheCell,
	FULL_MARKS,
	meetingAt,
	REASONS,
	RESOLUTION,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { closeMeeting } from "./close-meeting.ts";
import { conclude } from "./conclude.ts";
import { correctOpinion } from "./correct-opinion.ts";
import { markAttendance } from "./mark-attendance.ts";
import { openMeeting } from "./open-meeting.ts";
import { recordOpinion } from "./record-opinion.ts";
import { recordVote } from "./record-vote.ts";
import { scoreMeeting } from "./score-meeting.ts";
import { settleConflict } from "./settle-conflict.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Held = Awaited<ReturnType<typeof meetingAt>>;
const there = { presence: "present", reason: null, specialDuty: false };
const mark = (held: Held, presence: string, was: object = there) =>
	held.act(markAttendance, {
		marks: [{ memberId: commune.binhId, presence, was }],
	});
/** Two devices saw Bình present; one says late, the other absent. */
const disputed = async () => {
	const held = await meetingAt(commune, "ready");
	await mark(held, "late");
	await mark(held, "unexcused");
	const [conflict] = (await held.look()).conflicts;
	return { held, conflictId: conflict?.id };
};
const presenceOf = async (held: Held) =>
	(await held.look()).dossier.roll.find(
		({ memberId }) => memberId === commune.binhId,
	)?.presence;

describe("two devices that said different things of one fact", () => {
	it("of a presence: the first stands, both versions are shown, the chair chooses", async () => {
		const { held, conflictId } = await disputed();
		expect(await presenceOf(held)).toBe("late");
		expect((await held.look()).conflicts).toMatchObject([
			{
				fact: "attendance",
				about: commune.binhId,
				stands: { presence: "late" },
				said: { presence: "unexcused" },
			},
		]);
		await held.act(settleConflict, { conflictId, choice: "said" });
		expect(await presenceOf(held)).toBe("unexcused");
		expect((await held.look()).conflicts).toEqual([]);
		expect(
			await commune.rows(
				sql`select choice, said->>'presence' as said from meeting_conflict where id = ${conflictId ?? null}`,
			),
		).toEqual([{ choice: "said", said: "unexcused" }]);
	});

	it("said again by the same account it replaces what that account said", async () => {
		const { held, conflictId } = await disputed();
		await mark(held, "excused");
		expect((await held.look()).conflicts).toMatchObject([
			{ id: conflictId, said: { presence: "excused" } },
		]);
	});

	it("of the conclusion: field by field", async () => {
		const held = await meetingAt(commune, "ready");
		const was = { ...CONCLUSION, answers: null, feeNote: null };
		await held.act(conclude, { ...was, was, conclusion: "Bản một." });
		await held.act(conclude, {
			...was,
			was,
			conclusion: "Bản hai.",
			feeNote: "Đã thu đủ.",
		});
		const { dossier, conflicts } = await held.look();
		expect(dossier.meeting).toMatchObject({
			conclusion: "Bản một.",
			feeNote: "Đã thu đủ.",
		});
		await held.act(settleConflict, {
			conflictId: conflicts[0]?.id,
			choice: "said",
		});
		expect((await held.look()).dossier.meeting.conclusion).toBe("Bản hai.");
	});

	it("of a count of hands, an opinion and the self-score", async () => {
		const held = await meetingAt(commune, "ready");
		const { dossier } = await held.look();
		const [opinion] = dossier.opinions;
		const [line = ""] = Object.keys(FULL_MARKS);
		const was = { inFavour: 4, against: 0, abstained: 0 };
		const noted = { kind: "opinion", words: opinion?.words };
		const correct = (words: string) =>
			held.act(correctOpinion, {
				opinionId: opinion?.id,
				kind: "opinion",
				words,
				was: noted,
			});
		for (const inFavour of [3, 2]) {
			await held.act(recordVote, { ...RESOLUTION, inFavour, was });
			await correct(`Đề nghị ${inFavour}.`);
			await held.act(scoreMeeting, {
				marks: {
					...FULL_MARKS,
					[line]: { ...FULL_MARKS[line], explanation: `Bản ${inFavour}.` },
				},
				was: dossier.meeting.score?.marks,
			});
		}
		const before = await held.look();
		expect(before.conflicts.map(({ fact }) => fact).sort()).toEqual([
			"opinion",
			"score",
			"vote",
		]);
		for (const { id } of before.conflicts)
			await held.act(settleConflict, { conflictId: id, choice: "said" });
		const after = (await held.look()).dossier;
		expect(after.votes).toMatchObject([{ inFavour: 2 }]);
		expect(after.opinions[0]?.words).toBe("Đề nghị 2.");
		expect(after.meeting.score?.marks[line]?.explanation).toBe("Bản 2.");
	});

	it("stand in the way of closing until the chair has chosen", async () => {
		const { held, conflictId } = await disputed();
		const close = () =>
			held.act(closeMeeting, { reasons: REASONS }, { time: "09:35" });
		await refusal(close(), "meeting.conflicts-open");
		await held.act(settleConflict, { conflictId, choice: "stands" });
		await refusal(
			held.act(settleConflict, { conflictId, choice: "said" }),
			"meeting.conflict-settled",
		);
		expect(await presenceOf(held)).toBe("late");
		await held.act(recordVote, RESOLUTION);
		await close();
		await refusal(
			held.act(settleConflict, { conflictId, choice: "said" }),
			"meeting.closed",
		);
	});

	it("may not be settled by a member, from the cell beside, or from above", async () => {
		const { held, conflictId } = await disputed();
		await expectOnlyTheCell(commune, (by) =>
			held.act(settleConflict, { conflictId, choice: "said" }, { by }),
		);
	});
});

describe("what a device entered before the server heard of it", () => {
	it("a meeting opened without network was opened when it was; opened on both devices it is open once", async () => {
		const held = await meetingAt(commune, "convened");
		const people = {
			chairId: commune.eastSecretary.memberId,
			noteTakerId: commune.an.memberId,
			reasons: REASONS,
		};
		const happenedAt = new Date(`${held.on}T08:05:00+07:00`).toISOString();
		await held.act(openMeeting, { ...people, happenedAt }, { time: "10:00" });
		await held.act(openMeeting, people, { time: "10:01" });
		const { meeting } = (await held.look()).dossier;
		expect(meeting).toMatchObject({ heldOn: held.on, startedAt: "08:05" });
		await refusal(
			held.act(openMeeting, { ...people, chairId: commune.binhId }),
			"meeting.wrong-state",
		);
	});

	it("what an act adds has the id of the act; an id that is taken is refused", async () => {
		const held = await meetingAt(commune, "ready");
		const [opinion] = (await held.look()).dossier.opinions;
		const actionId = randomUUID();
		await held.act(
			recordOpinion,
			{ memberId: commune.an.memberId },
			{ actionId },
		);
		expect((await held.look()).dossier.opinions[1]?.id).toBe(actionId);
		expect(opinion?.id).not.toBe(actionId);
	});
});

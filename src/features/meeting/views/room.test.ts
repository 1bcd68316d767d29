import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import {
	CONCLUSION,
	FULL_MARKS,
	meetingAt,
	presence,
	REASONS,
	RESOLUTION,
	taskFor,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Action } from "../../../platform/action.ts";
import { addGuest } from "../actions/add-guest.ts";
import { assignTask } from "../actions/assign-task.ts";
import { conclude } from "../actions/conclude.ts";
import { correctOpinion } from "../actions/correct-opinion.ts";
import { dropTask } from "../actions/drop-task.ts";
import { judgeTask } from "../actions/judge-task.ts";
import { markAttendance } from "../actions/mark-attendance.ts";
import { openMeeting } from "../actions/open-meeting.ts";
import { recordOpinion } from "../actions/record-opinion.ts";
import { recordVote } from "../actions/record-vote.ts";
import { scoreMeeting } from "../actions/score-meeting.ts";
import { startItem } from "../actions/start-item.ts";
import { type Entered, foretold } from "../rules/foretelling.ts";
import type { Dossier } from "../schema/record.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Act = [Action<string, z.ZodType, unknown>, object];

/** A whole meeting as one device enters it, on the record as it was taken along. */
async function entries({ agenda, pastTasks }: Dossier, month: string) {
	const { eastSecretary, an, binhId } = commune;
	const [opinionId, taskId, dropped] = [1, 2, 3].map(() => randomUUID());
	const [first, second] = agenda;
	const acts: (Act | [...Act, typeof opinionId])[] = [
		[
			openMeeting,
			{
				chairId: eastSecretary.memberId,
				noteTakerId: an.memberId,
				reasons: REASONS,
			},
		],
		[
			markAttendance,
			{ marks: presence(commune, { [binhId]: "excused" }).map(whole) },
		],
		[
			markAttendance,
			{
				marks: [
					{
						memberId: binhId,
						presence: "excused",
						reason: "Đi công tác",
						specialDuty: true,
					},
				],
			},
		],
		[
			addGuest,
			{ role: "superior", name: "Phạm Quang Lãnh", post: null, memberId: null },
		],
		[startItem, { itemId: first?.id }],
		[
			judgeTask,
			{
				taskId: pastTasks[0]?.id,
				result: "partly",
				figure: "7/12 hộ",
				cause: "Thiếu thùng.",
				handling: "carried",
				handlingWords: null,
				newDueOn: `${month}-28`,
			},
		],
		[startItem, { itemId: second?.id }],
		[recordOpinion, { memberId: an.memberId, itemId: second?.id }, opinionId],
		[correctOpinion, { opinionId, kind: "proposal", words: "Sửa loa." }],
		[
			assignTask,
			{ ...taskFor(an.memberId, month), ownerText: null, carriedFrom: null },
			taskId,
		],
		[
			assignTask,
			{ ...taskFor(binhId, month), ownerText: null, carriedFrom: null },
			dropped,
		],
		[dropTask, { meetingTaskId: dropped }],
		[recordVote, { ...RESOLUTION, inFavour: 3 }],
		[recordVote, { ...RESOLUTION, inFavour: 2, against: 1 }],
		[
			conclude,
			{
				answers: null,
				superiorRemark: null,
				feeNote: "Đã thu đủ.",
				praise: 1,
				reminders: 0,
				...CONCLUSION,
			},
		],
		[
			scoreMeeting,
			{
				marks: Object.fromEntries(
					Object.entries(FULL_MARKS).map(([line, { mark }]) => [
						line,
						{ mark, reason: null, explanation: null },
					]),
				),
				stated: null,
			},
		],
	];
	return acts;
}

const whole = (mark: { memberId: string | null; presence: string }) => ({
	...mark,
	reason: null,
	specialDuty: false,
});

it("a device shows what the server will have: act by act, and again when it has it", async () => {
	await meetingAt(commune, "closed");
	const held = await meetingAt(commune, "convened");
	const before = (await held.look()).dossier;
	const entered: Entered[] = [];
	let minute = 0;
	for (const [act, input, id = randomUUID()] of await entries(
		before,
		held.month,
	)) {
		const time = `08:${String(minute++).padStart(2, "0")}`;
		const at = new Date(`${held.on}T${time}:00+07:00`).toISOString();
		await held.act(act, input, { time, actionId: id });
		entered.push({
			id,
			name: act.name,
			input: { meetingId: held.meetingId, ...input },
			at,
		});
		const now = (await held.look()).dossier;
		expect(known(foretold(before, entered)), act.name).toEqual(known(now));
		expect(known(foretold(now, entered)), `${act.name} twice`).toEqual(
			known(foretold(before, entered)),
		);
	}
});

/** A device does not know the server's id of a vote; how an instant is written does not matter. */
const known = (dossier: Dossier) => ({
	...dossier,
	votes: dossier.votes.map(({ id: _id, ...vote }) => vote),
	guests: dossier.guests,
	opinions: dossier.opinions.map((opinion) => ({
		...opinion,
		spokenAt: Date.parse(opinion.spokenAt),
	})),
	agenda: dossier.agenda.map((item) => ({
		...item,
		startedAt: item.startedAt && Date.parse(item.startedAt),
		endedAt: item.endedAt && Date.parse(item.endedAt),
	})),
});

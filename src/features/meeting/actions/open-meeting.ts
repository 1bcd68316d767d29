import { dayOf, timeOf } from "../../../charter/calendar.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import {
	obstacleTo,
	obstacleToChairing,
	passedBy,
} from "../rules/checklist.ts";
import { obstacleToDating } from "../rules/clocks.ts";
import { momentOf, obstacleToMoment } from "../rules/moments.ts";
import { Open } from "../schema/inputs.ts";
import type { Meeting } from "../schema/record.ts";
import { savePassed, setMeeting } from "../writes/plan.ts";
import { freezeRoll } from "../writes/session.ts";

/** The meeting is in session: chair and note-taker are named, the roll with class and standing of each member is frozen. */
export const openMeeting = action(
	{ name: "meeting.open", duty: "meeting.record", input: Open },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, chairId, noteTakerId, reasons, on, at, happenedAt },
	) => {
		const before = await meetingForUpdate(tx, meetingId, today);
		must(before.path);
		about("meeting", meetingId);
		if (isOpenedSo(before, chairId, noteTakerId)) return {};
		const opened = momentOf(happenedAt, now, before);
		const heldOn = on ?? dayOf(opened);
		const dossier = await dossierForUpdate(tx, meetingId, today, heldOn);
		if (dossier.meeting.source === "live" && (on || at))
			refuse("meeting.not-live-date");
		const obstacle =
			obstacleToDating(on, today) ??
			(on ? null : obstacleToMoment(opened, now, before)) ??
			obstacleTo("open", dossier, reasons) ??
			obstacleToChairing(chairId, noteTakerId, dossier.roll);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await savePassed(
			tx,
			meetingId,
			"open",
			passedBy("open", dossier, reasons),
			{ accountId: actor.accountId, now },
		);
		await setMeeting(tx, meetingId, {
			state: "in-session",
			heldOn,
			startedAt: at ?? timeOf(opened),
			chairId,
			noteTakerId,
		});
		await freezeRoll(tx, meetingId, dossier.roll, opened);
		return {};
	},
);

/** Both devices opened it with the same people: the second one finds it open. */
const isOpenedSo = (
	meeting: Meeting,
	chairId: string,
	noteTakerId: string,
): boolean =>
	meeting.state === "in-session" &&
	meeting.chairId === chairId &&
	meeting.noteTakerId === noteTakerId;

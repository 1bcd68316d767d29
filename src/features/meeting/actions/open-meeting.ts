import { timeOf } from "../../../charter/calendar.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import {
	obstacleTo,
	obstacleToChairing,
	passedBy,
} from "../rules/checklist.ts";
import { obstacleToDating } from "../rules/clocks.ts";
import { Open } from "../schema/inputs.ts";
import { savePassed, setMeeting } from "../writes/plan.ts";
import { freezeRoll } from "../writes/session.ts";

/** The meeting is in session: chair and note-taker are named, the roll with class and standing of each member is frozen. */
export const openMeeting = action(
	{ name: "meeting.open", duty: "meeting.record", input: Open },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, chairId, noteTakerId, reasons, on, at },
	) => {
		const dossier = await dossierForUpdate(tx, meetingId, today, on ?? today);
		must(dossier.meeting.path);
		if (dossier.meeting.source === "live" && (on || at))
			refuse("meeting.not-live-date");
		const obstacle =
			obstacleToDating(on, today) ??
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
			heldOn: on ?? today,
			startedAt: at ?? timeOf(now),
			chairId,
			noteTakerId,
		});
		await freezeRoll(tx, meetingId, dossier.roll, now);
		about("meeting", meetingId);
		return {};
	},
);

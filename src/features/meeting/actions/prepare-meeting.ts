import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { obstacleTo, passedBy } from "../rules/checklist.ts";
import { Prepare } from "../schema/inputs.ts";
import { savePassed, setState } from "../writes/plan.ts";

/** Preparation is finished: what the checklist demands is there, what it warns of is answered with a reason that is kept. */
export const prepareMeeting = action(
	{ name: "meeting.prepare", duty: "meeting.prepare", input: Prepare },
	async ({ tx, actor, now, today, must, about }, { meetingId, reasons }) => {
		const dossier = await dossierForUpdate(tx, meetingId, today);
		must(dossier.meeting.path);
		const obstacle = obstacleTo("prepare", dossier, reasons);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await savePassed(
			tx,
			meetingId,
			"prepare",
			passedBy("prepare", dossier, reasons),
			{ accountId: actor.accountId, now },
		);
		await setState(tx, meetingId, "prepared");
		about("meeting", meetingId);
		return {};
	},
);

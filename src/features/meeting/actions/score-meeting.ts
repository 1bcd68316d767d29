import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { faultsIn } from "../../quality/rules/objections.ts";
import { sheetFor } from "../../quality/rules/sheets.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { factsOf } from "../rules/facts.ts";
import { Score } from "../schema/inputs.ts";
import { setMeeting } from "../writes/plan.ts";

/** The cell's marks, line by line; a total cannot be given. What the lines add up to, and what contradicts them, stands beside. */
export const scoreMeeting = action(
	{ name: "meeting.score", duty: "meeting.record", input: Score },
	async ({ tx, today, must, about }, { meetingId, marks, stated }) => {
		const dossier = await dossierForUpdate(tx, meetingId, today);
		must(dossier.meeting.path);
		const obstacle = obstacleInSession(dossier.meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (stated && dossier.meeting.source === "live")
			refuse("meeting.not-live-date");
		const faults = faultsIn(
			sheetFor(dossier.rules.score.sheet),
			factsOf(dossier),
			marks,
		);
		if (faults.length > 0)
			refuse("meeting.unscorable", { lines: faults.map((f) => f.line) });
		await setMeeting(tx, meetingId, { score: { marks, stated } });
		about("meeting", meetingId);
		return {};
	},
);

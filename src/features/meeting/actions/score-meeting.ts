import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { faultsIn } from "../../quality/rules/objections.ts";
import { sheetFor } from "../../quality/rules/sheets.ts";
import type { Marks } from "../../quality/schema.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { factsOf } from "../rules/facts.ts";
import { Score } from "../schema/inputs.ts";
import { addConflict } from "../writes/conflicts.ts";
import { setMeeting } from "../writes/plan.ts";

/** The cell's marks, line by line; a total cannot be given. What the lines add up to, and what contradicts them, stands beside. */
export const scoreMeeting = action(
	{ name: "meeting.score", duty: "meeting.record", input: Score },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, marks, stated, was },
	) => {
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
		const stands = dossier.meeting.score;
		const said = { marks, stated };
		const outcome = weigh<Marks | null>(was, stands?.marks ?? null, marks);
		if (stands && outcome === "conflict")
			await addConflict(
				tx,
				meetingId,
				{ fact: "score", about: "score", stands, said },
				{ accountId: actor.accountId, now },
			);
		if (outcome === "take") await setMeeting(tx, meetingId, { score: said });
		about("meeting", meetingId);
		return {};
	},
);

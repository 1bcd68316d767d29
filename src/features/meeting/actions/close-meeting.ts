import { timeOf } from "../../../charter/calendar.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { termOf } from "../../org/reads.ts";
import { openPulse } from "../../pulse/writes.ts";
import { recordSelfScore } from "../../quality/writes.ts";
import { addTasks } from "../../task/writes.ts";
import { citation, paperSymbol, postOf } from "../labels/words.ts";
import { conflictsOf } from "../reads/conflicts.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { issuedForUpdate } from "../reads/meetings.ts";
import { attendeesIn } from "../rules/attendance.ts";
import { obstacleTo, passedBy } from "../rules/checklist.ts";
import { closing, selfScoreOf } from "../rules/closing.ts";
import { isTaken, nextNumber } from "../rules/numbers.ts";
import { Close } from "../schema/inputs.ts";
import { saveMinutes } from "../writes/close.ts";
import { issuePaper, savePassed } from "../writes/plan.ts";
import { stopItems } from "../writes/session.ts";

/**
 * The secretary closes the meeting: minutes and resolution are fixed with a snapshot, tasks exist for their owners, the self-score is
 * recorded, and those who attended are asked three questions. The database refuses later changes; corrections are dated addenda.
 */
export const closeMeeting = action(
	{ name: "meeting.close", duty: "meeting.record", input: Close },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, reasons, at, number },
	) => {
		const before = await dossierForUpdate(tx, meetingId, today);
		must(before.meeting.path);
		if (before.meeting.source === "live" && (at || number))
			refuse("meeting.not-live-date");
		const endedAt =
			at ??
			(before.meeting.source === "live"
				? timeOf(now)
				: refuse("meeting.end-missing"));
		const obstacle = obstacleTo("close", before, reasons, endedAt);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const open = await conflictsOf(tx, meetingId);
		if (open.length > 0)
			refuse("meeting.conflicts-open", { open: open.length });
		const by = { accountId: actor.accountId, now };
		await stopItems(tx, meetingId, now);
		await savePassed(
			tx,
			meetingId,
			"close",
			passedBy("close", before, reasons, endedAt),
			by,
		);
		const dossier = await dossierForUpdate(tx, meetingId, today);
		const { unitId, outcome } = dossier.meeting;
		const type = outcome ?? "resolution";
		const heldOn = dossier.meeting.heldOn ?? today;
		const termFrom = await termOf(tx, unitId, heldOn);
		const issued = await issuedForUpdate(tx, unitId, type, termFrom);
		const symbol = number ?? paperSymbol(type, nextNumber(issued));
		if (isTaken(symbol, issued))
			refuse("meeting.number-taken", { number: symbol });
		const { snapshot, tasks } = closing(dossier, endedAt, symbol, {
			post: postOf,
			source: citation,
		});
		await issuePaper(
			tx,
			{ unitId, type, termFrom, symbol, on: heldOn, meetingId },
			now,
		);
		await addTasks(tx, tasks, now);
		if (dossier.meeting.score)
			await recordSelfScore(tx, selfScoreOf(dossier, endedAt, symbol), by);
		await saveMinutes(tx, snapshot, now);
		if (dossier.meeting.source === "live")
			await openPulse(tx, meetingId, attendeesIn(dossier.roll), today);
		about("meeting", meetingId);
		return { paperNumber: symbol };
	},
);

import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { termOf } from "../../org/reads.ts";
import { paperSymbol } from "../labels/words.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { issuedForUpdate } from "../reads/meetings.ts";
import { obstacleTo, passedBy } from "../rules/checklist.ts";
import { obstacleToDating } from "../rules/clocks.ts";
import { isTaken, nextNumber } from "../rules/numbers.ts";
import { Convene } from "../schema/inputs.ts";
import { issuePaper, savePassed, setMeeting } from "../writes/plan.ts";

/** The notice goes out to every member and the overseer, numbered per type and term; from here on members see the agenda. */
export const conveneMeeting = action(
	{ name: "meeting.convene", duty: "meeting.prepare", input: Convene },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, reasons, on, number },
	) => {
		const dossier = await dossierForUpdate(tx, meetingId, today);
		must(dossier.meeting.path);
		const { meeting } = dossier;
		const obstacle =
			obstacleTo("convene", dossier, reasons) ?? obstacleToDating(on, today);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (meeting.source === "live" && (on || number))
			refuse("meeting.not-live-date");
		const noticeOn = on ?? today;
		const termFrom = await termOf(tx, meeting.unitId, noticeOn);
		const issued = await issuedForUpdate(
			tx,
			meeting.unitId,
			"notice",
			termFrom,
		);
		const symbol = number ?? paperSymbol("notice", nextNumber(issued));
		if (isTaken(symbol, issued))
			refuse("meeting.number-taken", { number: symbol });
		await issuePaper(
			tx,
			{
				unitId: meeting.unitId,
				type: "notice",
				termFrom,
				symbol,
				on: noticeOn,
				meetingId,
			},
			now,
		);
		await savePassed(
			tx,
			meetingId,
			"convene",
			passedBy("convene", dossier, reasons),
			{ accountId: actor.accountId, now },
		);
		await setMeeting(tx, meetingId, {
			state: "convened",
			noticeOn,
			noticeNumber: symbol,
		});
		about("meeting", meetingId);
		return { number: symbol };
	},
);

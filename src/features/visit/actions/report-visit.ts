import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { adviceForUpdate, attendedOf, visitedMeeting } from "../reads.ts";
import { isSame } from "../rules.ts";
import { ReportVisit } from "../schema.ts";
import { saveReport } from "../writes.ts";

/** Who attended from above, as the minutes say, remarks on the meeting and gives one piece of advice; both may be rewritten until the cell has answered. */
export const reportVisit = action(
	{ name: "visit.report", duty: "meeting.oversee", input: ReportVisit },
	async ({ tx, actor, today, must, about }, report) => {
		const meeting = await visitedMeeting(tx, report.meetingId, today);
		must(meeting.path);
		const { memberId, name, token } = actor;
		if (token) refuse("token.not-for-account");
		const attended = await attendedOf(tx, report.meetingId);
		if (
			memberId === null ||
			!attended.some((came) => isSame({ memberId, memberName: name }, came))
		)
			refuse("visit.not-attended", { name });
		const standing = await adviceForUpdate(tx, report.meetingId, memberId);
		if (standing?.answered) refuse("visit.already-answered");
		await saveReport(tx, { ...report, memberId, memberName: name }, today);
		about("meeting", report.meetingId);
		return {};
	},
);

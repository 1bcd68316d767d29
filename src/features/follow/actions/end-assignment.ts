import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { assignmentForUpdate } from "../reads/assignments.ts";
import { EndAssignment } from "../schema.ts";
import { endAssignmentOn } from "../writes.ts";

/** A member follows something no longer from a day on; its first day where it was recorded by mistake. The assignment stays in the history. */
export const endAssignment = action(
	{
		name: "follow.end-assignment",
		duty: "meeting.guide",
		input: EndAssignment,
	},
	async ({ tx, today, must, about }, { assignmentId, to }) => {
		const assignment = await assignmentForUpdate(tx, assignmentId);
		must(await placeOf(tx, assignment.committeeId, today));
		const { fromOn: from, toOn } = assignment;
		if (toOn !== null) refuse("follow.ended", { to: toOn });
		if (to < from) refuse("period.ends-before-start", { from, to });
		await endAssignmentOn(tx, assignmentId, to);
		about("unit", assignment.committeeId);
		return {};
	},
);

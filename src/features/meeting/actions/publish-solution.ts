import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { PublishSolution } from "../schema/beside.ts";
import { replaceSolution } from "../writes/solutions.ts";

/** A cell tells cells like it of a problem that it worked on in a closed meeting: what it tried, what came of it (W18). What it told before is replaced. */
export const publishSolution = action(
	{
		name: "meeting.publish-solution",
		duty: "meeting.prepare",
		input: PublishSolution,
	},
	async ({ tx, now, today, must, about }, { meetingId, ...told }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		if (meeting.state !== "closed") refuse("meeting.not-closed");
		const { type } = await unitOn(tx, meeting.unitId, today);
		about("meeting", meetingId);
		return {
			solutionId: await replaceSolution(
				tx,
				{ unitId: meeting.unitId, unitType: type, meetingId, ...told },
				now,
			),
		};
	},
);

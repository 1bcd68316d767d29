import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { hasScore } from "../../quality/reads.ts";
import { settleUpload } from "../../quality/writes.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToUpload } from "../rules/clocks.ts";
import { MarkUpload } from "../schema/inputs.ts";
import { saveUploadMark } from "../writes/plan.ts";

/**
 * Papers were put on the national handbook on this day: before the meeting (HD42: at least 01 day) or, finished, after it (within
 * 02 days). After closing, the score lines that waited for the finished papers are settled.
 */
export const markUpload = action(
	{ name: "meeting.mark-upload", duty: "meeting.record", input: MarkUpload },
	async ({ tx, actor, now, today, must, about }, { meetingId, stage, on }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleToUpload({ stage, on }, meeting, today);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await saveUploadMark(
			tx,
			{ meetingId, stage, on },
			{ accountId: actor.accountId, now },
		);
		const settles =
			stage === "after" &&
			meeting.state === "closed" &&
			(await hasScore(tx, meetingId));
		about("meeting", meetingId);
		return {
			lowered: settles
				? await settleUpload(tx, meetingId, { uploadedOn: on, today })
				: [],
		};
	},
);

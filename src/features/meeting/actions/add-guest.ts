import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { areOfTheCell, meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { AddGuest } from "../schema/inputs.ts";
import { addGuest as saveGuest } from "../writes/session.ts";

/** Somebody attends who is not on the roll: a superior, a member here on temporary activity (attends without a vote, MTG-05), a guest. Noted on two devices, the same person in the same part stands once. */
export const addGuest = action(
	{ name: "meeting.add-guest", duty: "meeting.record", input: AddGuest },
	async ({ tx, id, today, must, about }, { meetingId, ...guest }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (guest.memberId && !(await areOfTheCell(tx, meeting, [guest.memberId])))
			refuse("meeting.stranger");
		if ((await saveGuest(tx, meetingId, { id, ...guest })) === 0)
			refuse("action.id-reused");
		about("meeting", meetingId);
		return { guestId: id };
	},
);

import { showPercent } from "../../../charter/calendar.ts";
import type { Bullet } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

type Vote = MeetingSnapshot["votes"][number];

/** `tán thành 22/24 đồng chí, đạt 91,67%; không tán thành 0; không có ý kiến 0`: the base is that of the rule, not the room. */
export const countInWords = (vote: Vote): string =>
	[
		`tán thành ${vote.inFavour}/${vote.base} đồng chí, đạt ${showPercent(vote.percent)}`,
		`không tán thành ${vote.against}`,
		`không có ý kiến ${vote.abstained}`,
	].join("; ");

/** One vote as the minutes record it. */
export const voteBullet = (vote: Vote): Bullet => ({
	kind: "bullet",
	text: [
		`${vote.title}: ${countInWords(vote)}`,
		vote.note ? ` (${vote.note})` : "",
		vote.passed ? ". Được thông qua." : ". Không được thông qua.",
	],
});

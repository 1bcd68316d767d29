import { ageOn } from "../../member/rules.ts";
import type { Dossier } from "../schema/record.ts";
import type { DiscussionFigures } from "../schema/snapshot.ts";
import { isThere, percent } from "./attendance.ts";

/** Age below which a speaker counts as young (S2, S4 ask for young members to speak). */
export const YOUNG = 35;

/** Speakers are members of the roll who spoke, each once; the chair and exempt visitors are not counted, guests cannot be. */
export function discussionFigures({
	opinions,
	roll,
	meeting,
}: Pick<Dossier, "opinions" | "roll" | "meeting">): DiscussionFigures {
	const spoke = roll.filter(
		(a) =>
			a.memberId !== meeting.chairId &&
			opinions.some((o) => o.memberId === a.memberId),
	);
	const counted = spoke.filter((a) => a.standing === "counted");
	const kind = (kind: string) => opinions.filter((o) => o.kind === kind).length;
	const present = roll.filter(
		(a) => a.standing === "counted" && isThere(a),
	).length;
	return {
		opinions: opinions.length,
		speakersFromRoll: spoke.length,
		speakers: counted.length,
		sharePercent: percent(counted.length, present),
		questions: kind("question"),
		criticism: kind("criticism"),
		dissent: kind("dissent"),
		under35: spoke
			.filter(
				(a) =>
					meeting.heldOn !== null && ageOn(a.birth, meeting.heldOn) < YOUNG,
			)
			.map((a) => a.name),
	};
}

import type { Dossier } from "../schema/record.ts";
import { isAnnounced } from "./agenda.ts";

/**
 * A record as this person may read it. Before the notice, agenda, draft and papers are the cell committee's own; reasons for leave,
 * and who sent what for the chair alone, stay with those who prepare the meeting.
 */
export function shownTo(
	dossier: Dossier,
	{
		prepares,
		records,
		memberId,
	}: { prepares: boolean; records: boolean; memberId: string | null },
): Dossier {
	if (prepares) return dossier;
	const announced = isAnnounced(dossier.meeting);
	const own = (one: { memberId: string | null }) => one.memberId === memberId;
	const read: Dossier = {
		...dossier,
		unheard: records ? dossier.unheard : [],
		replies: dossier.replies.filter(own),
		questions: dossier.questions
			.filter((q) => announced || own(q))
			.map((q) =>
				q.forChair && !own(q) ? { ...q, memberId: null, name: null } : q,
			),
	};
	if (announced) return read;
	return {
		...read,
		agenda: [],
		files: [],
		meeting: {
			...dossier.meeting,
			draft: null,
			committeeNote: null,
			problem: null,
		},
	};
}

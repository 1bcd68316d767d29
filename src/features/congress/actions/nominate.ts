import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { sessionForUpdate } from "../reads.ts";
import { electionState, mayStand } from "../rules/elections.ts";
import { isListed } from "../rules/lists.ts";
import { attendanceOf } from "../rules/quorum.ts";
import { Nominate } from "../schema.ts";
import { saveNominee } from "../writes.ts";

/** A person is proposed for an election; one from the floor comes onto the list with the agreement of more than 30 % of those attending (CON-09). */
export const nominate = action(
	{ name: "congress.nominate", duty: "meeting.record", input: Nominate },
	async (
		{ tx, today, must, about },
		{ congressId, election, memberId, source, supporters },
	) => {
		const session = await sessionForUpdate(tx, congressId, today);
		must(session.path);
		if (session.congress.state !== "in-session")
			refuse("congress.not-in-session");
		if (electionState(session, election).open) refuse("congress.round-open");
		if (!mayStand(session, election, memberId))
			refuse("congress.may-not-stand");
		const attending = attendanceOf(session.roll).present;
		if (source === "floor" && supporters === null)
			refuse("congress.supporters-missing");
		if ((supporters ?? 0) > attending)
			refuse("congress.supporters-too-many", { supporters, attending });
		const listed = isListed(source, supporters, attending, session.rules.floor);
		await saveNominee(tx, congressId, {
			election,
			memberId,
			source,
			supporters: source === "floor" ? supporters : null,
			listed,
		});
		about("congress", congressId);
		return { listed };
	},
);

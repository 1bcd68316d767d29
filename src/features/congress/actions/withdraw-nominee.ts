import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { sessionForUpdate } from "../reads.ts";
import { electionState } from "../rules/elections.ts";
import { Withdraw } from "../schema.ts";
import { removeNominee } from "../writes.ts";

/** A person stands no longer; not while a round is being voted on. */
export const withdrawNominee = action(
	{
		name: "congress.withdraw-nominee",
		duty: "meeting.record",
		input: Withdraw,
	},
	async ({ tx, today, must, about }, { congressId, election, memberId }) => {
		const session = await sessionForUpdate(tx, congressId, today);
		must(session.path);
		if (session.congress.state !== "in-session")
			refuse("congress.not-in-session");
		if (electionState(session, election).open) refuse("congress.round-open");
		if ((await removeNominee(tx, congressId, election, memberId)) === 0)
			refuse("thing.not-found");
		about("congress", congressId);
		return {};
	},
);

import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { sessionForUpdate } from "../reads.ts";
import { MarkPresence } from "../schema.ts";
import { markDelegates } from "../writes.ts";

/** The convened are marked present, absent, or absent for the whole congress with an accepted reason (CON-10). */
export const markPresence = action(
	{
		name: "congress.mark-presence",
		duty: "meeting.record",
		input: MarkPresence,
	},
	async ({ tx, today, must, about }, input) => {
		const { path, congress } = await sessionForUpdate(
			tx,
			input.congressId,
			today,
		);
		must(path);
		if (congress.state !== "in-session") refuse("congress.not-in-session");
		const asked = new Set(input.marks.map(({ memberId }) => memberId)).size;
		if ((await markDelegates(tx, input)) < asked)
			refuse("congress.not-on-roll");
		about("congress", input.congressId);
		return {};
	},
);

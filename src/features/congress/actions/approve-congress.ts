import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { sessionForUpdate } from "../reads.ts";
import { ApproveCongress } from "../schema.ts";
import { saveApproved } from "../writes.ts";

/** The committee above approves the result (chuẩn y): the day and number of its decision stand with the congress. */
export const approveCongress = action(
	{
		name: "congress.approve",
		duty: "position.change",
		input: ApproveCongress,
	},
	async ({ tx, today, must, about }, { congressId, on, decision }) => {
		const { path, congress } = await sessionForUpdate(tx, congressId, today);
		must(path);
		if (congress.state !== "closed") refuse("congress.not-closed");
		if (on > today || on < (congress.heldOn ?? on))
			refuse("congress.approved-before-held");
		await saveApproved(tx, congressId, on, decision);
		about("congress", congressId);
		return {};
	},
);

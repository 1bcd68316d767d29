import { action } from "../../../platform/action.ts";
import { visitForUpdate } from "../reads.ts";
import { CancelVisit } from "../schema.ts";
import { removeVisits } from "../writes.ts";

/** Who meant to attend a meeting no longer does. */
export const cancelVisit = action(
	{ name: "visit.cancel", duty: "own", input: CancelVisit },
	async ({ tx, mustBeOwn, about }, { visitId }) => {
		const visit = await visitForUpdate(tx, visitId);
		mustBeOwn(visit.memberId);
		await removeVisits(tx, [visitId]);
		about("unit", visit.unitId);
		return {};
	},
);

import { action } from "../../../platform/action.ts";
import { unitOn } from "../../org/reads.ts";
import { SetFocus } from "../schema/inputs.ts";
import { saveFocus } from "../writes/plan.ts";

/** A committee tells the cells below what to concentrate on in a month (OVR-04); it appears in their preparation. */
export const setFocus = action(
	{ name: "meeting.set-focus", duty: "meeting.guide", input: SetFocus },
	async ({ tx, actor, now, today, must, about }, focus) => {
		must((await unitOn(tx, focus.unitId, today)).path);
		await saveFocus(tx, focus, { accountId: actor.accountId, now });
		about("unit", focus.unitId);
		return {};
	},
);

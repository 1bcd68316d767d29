import { z } from "zod";
import { reaches } from "../../charter/positions.ts";
import { placeOf } from "../../platform/areas.ts";
import { refuse } from "../../platform/refusal.ts";
import { view } from "../../platform/view.ts";
import { chainOf, taskOf } from "./reads.ts";

/** One task with everything it continues, for its owner and for those who read the tasks of the cell. */
export const task = view(
	{
		name: "task.one",
		duty: "task.read",
		input: z.object({ taskId: z.uuid() }),
	},
	async ({ db, actor, today, reach }, { taskId }) => {
		const found = await taskOf(db, taskId);
		const place = await placeOf(db, found.unitId, today);
		if (!reaches(reach(), place) && found.ownerId !== actor.memberId)
			refuse("rights.missing");
		return {
			today,
			own: found.ownerId !== null && found.ownerId === actor.memberId,
			task: found,
			chain: await chainOf(db, taskId),
		};
	},
);

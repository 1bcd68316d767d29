import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { solutionOf } from "../reads/solutions.ts";
import { WithdrawSolution } from "../schema/beside.ts";
import { takeBackSolution } from "../writes/solutions.ts";

/** The cell no longer tells of its solution. */
export const withdrawSolution = action(
	{
		name: "meeting.withdraw-solution",
		duty: "meeting.prepare",
		input: WithdrawSolution,
	},
	async ({ tx, now, today, must, about }, { solutionId }) => {
		const { unitId } = await solutionOf(tx, solutionId);
		must(await placeOf(tx, unitId, today));
		await takeBackSolution(tx, solutionId, now);
		about("unit", unitId);
		return {};
	},
);

import type { IsoDate } from "../../../charter/calendar.ts";
import { isDue, isOwnDue } from "../../pledge/rules.ts";
import type { Pledge } from "../../pledge/schema.ts";
import { stateOf } from "../../task/rules.ts";
import type { Waiting } from "../schema/asked.ts";

/** What those who lead the cell look at again, from its day on; never what it is about. */
export const pledgesWaiting = (
	pledges: readonly Pledge[],
	today: IsoDate,
): Waiting[] =>
	pledges
		.filter((one) => isDue(one, today))
		.map((one) => waiting("pledge", one, today, { name: one.memberName }));

/** What the member says of their own, from the day of looking again on. */
export const ownPledgesWaiting = (
	pledges: readonly Pledge[],
	today: IsoDate,
): Waiting[] =>
	pledges
		.filter((one) => isOwnDue(one, today))
		.map((one) => waiting("own-pledge", one, today));

const waiting = (
	code: "pledge" | "own-pledge",
	{ id, unitId, unitName, lookOn }: Pledge,
	today: IsoDate,
	facts: Waiting["facts"] = {},
): Waiting => ({
	code,
	dueOn: lookOn,
	state: stateOf({ outcome: null, successorId: null, dueOn: lookOn }, today),
	unitId,
	unitName,
	meetingId: null,
	taskId: null,
	facts: { ...facts, pledgeId: id },
});

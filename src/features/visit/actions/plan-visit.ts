import { monthOf } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { committeeFor } from "../rules.ts";
import { PlanVisit } from "../schema.ts";
import { addVisit } from "../writes.ts";

/** A member of a committee means to attend a cell's meeting of a month (OVR-01); never the cell on whose roll they stand. */
export const planVisit = action(
	{ name: "visit.plan", duty: "meeting.oversee", input: PlanVisit },
	async ({ tx, actor, now, today, must, about }, { unitId, month }) => {
		const cell = await unitOn(tx, unitId, today);
		must(cell.path);
		if (!isCell(cell.kind)) refuse("visit.not-a-cell", { name: cell.name });
		if (month < monthOf(today)) refuse("visit.month-passed", { month });
		const { memberId, token } = actor;
		if (token) refuse("token.not-for-account");
		if (memberId === null) refuse("visit.no-member");
		if (isOwnCell(actor.grants, unitId))
			refuse("visit.own-cell", { name: cell.name });
		await addVisit(
			tx,
			{
				unitId,
				month,
				memberId,
				memberName: actor.name,
				committeeId: committeeFor(actor.grants, cell),
			},
			{ accountId: actor.accountId, now },
		);
		about("unit", unitId);
		return {};
	},
);

const isOwnCell = (
	grants: readonly { position: string; unitId: string }[],
	unitId: string,
): boolean =>
	grants.some(
		(g) =>
			g.unitId === unitId &&
			(g.position === "member" || g.position === "probationary"),
	);

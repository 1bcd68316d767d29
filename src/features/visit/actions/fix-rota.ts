import { monthOf } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { holdersIn, unitsBelow } from "../../org/reads.ts";
import { rotaForUpdate } from "../reads.ts";
import { isVisitors } from "../rules.ts";
import { FixRota, type Meant } from "../schema.ts";
import { addVisit, removeVisits } from "../writes.ts";

const keyOf = ({ unitId, month, memberId }: Meant) =>
	[unitId, month, memberId].join(" ");

/** The rota of a committee for what is left of a year is the one that is given: what is not in it falls, past months stay as they were. */
export const fixRota = action(
	{ name: "visit.fix-rota", duty: "meeting.guide", input: FixRota },
	async ({ tx, actor, now, today, must, about }, { unitId, year, visits }) => {
		const path = await placeOf(tx, unitId, today);
		must(path);
		const from = [`${year}-01`, monthOf(today)].sort().at(-1) ?? "";
		const to = `${year}-12`;
		const outside = visits.find(({ month }) => month < from || month > to);
		if (outside) refuse("visit.month-passed", { month: outside.month });
		const cells = (await unitsBelow(tx, path, today)).filter(({ kind }) =>
			isCell(kind),
		);
		if (visits.some((v) => cells.every(({ id }) => id !== v.unitId)))
			refuse("visit.not-below");
		const holders = (
			await holdersIn(tx, [{ path, span: "subtree" }], today)
		).filter(({ position }) => isVisitors(position));
		const meant = visits.map((v) => ({
			...v,
			committeeId: unitId,
			memberName:
				holders.find(({ memberId }) => memberId === v.memberId)?.name ??
				refuse("visit.not-of-committee"),
		}));
		const standing = await rotaForUpdate(tx, unitId, { from, to });
		const wanted = new Set(meant.map(keyOf));
		await removeVisits(
			tx,
			standing.filter((v) => !wanted.has(keyOf(v))).map(({ id }) => id),
		);
		for (const visit of meant)
			await addVisit(tx, visit, { accountId: actor.accountId, now });
		about("unit", unitId);
		return { visits: wanted.size };
	},
);

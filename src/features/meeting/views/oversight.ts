import { z } from "zod";
import { monthOf, YEAR } from "../../../charter/calendar.ts";
import { reaches } from "../../../charter/positions.ts";
import { isCell } from "../../../charter/units.ts";
import { refuse } from "../../../platform/refusal.ts";
import { view } from "../../../platform/view.ts";
import { holdersIn, unitOn, unitsBelow, unitsIn } from "../../org/reads.ts";
import { scoresIn } from "../../quality/reads.ts";
import { longRunning } from "../../task/reads.ts";
import { firstMonthIn, focusesOf, meetingsIn } from "../reads/meetings.ts";
import {
	needsOf,
	squaresOf,
	TOLD_CARRIED,
	thematicSquares,
} from "../rules/oversight.ts";
import { Id, Month } from "../schema/inputs.ts";

/** Cells down, months across, as seen from a committee: one square per meeting, and who needs help now with the reason. */
export const oversee = view(
	{
		name: "meeting.oversee",
		duty: "meeting.oversee",
		input: z.object({
			year: z.string().regex(YEAR).optional(),
			unitId: Id.optional(),
		}),
	},
	async ({ db, today, reach }, input) => {
		const areas = reach();
		const year = input.year ?? today.slice(0, 4);
		const on = year < today.slice(0, 4) ? `${year}-12-31` : today;
		const top = input.unitId ? await unitOn(db, input.unitId, on) : null;
		if (top && !reaches(areas, top.path)) refuse("rights.missing");
		const units = top
			? await unitsBelow(db, top.path, on)
			: await unitsIn(db, areas, on);
		const inside = top ? [{ path: top.path, span: "subtree" as const }] : areas;
		const meetings = await meetingsIn(
			db,
			inside,
			on,
			`${year}-01`,
			`${year}-12`,
		);
		const scores = await scoresIn(db, inside, {
			from: `${year}-01-01`,
			to: `${year}-12-31`,
		});
		const holders = await holdersIn(db, inside, on);
		const since = (await firstMonthIn(db, inside, on)) ?? monthOf(today);
		const carried = await longRunning(db, inside, on, TOLD_CARRIED);
		const cells = units
			.filter((u) => isCell(u.kind))
			.map((unit) => {
				const own = meetings.filter((m) => m.unitId === unit.id);
				const ownScores = scores.filter((s) => s.unitId === unit.id);
				const squares = squaresOf(year, own, ownScores, today, since);
				return {
					unit: { id: unit.id, name: unit.name, type: unit.type },
					secretary:
						holders.find(
							(h) => h.unitId === unit.id && h.position === "cell-secretary",
						)?.name ?? null,
					overseers: holders
						.filter((h) => h.unitId === unit.id && h.position === "overseer")
						.map((h) => h.name),
					squares,
					thematic: thematicSquares(year, own, today, since),
					needs:
						year === today.slice(0, 4)
							? needsOf(
									squares,
									ownScores,
									carried.filter((c) => c.unitId === unit.id),
									today,
								)
							: [],
				};
			});
		const committees = units
			.filter((u) => !isCell(u.kind))
			.map(({ id, name }) => ({ id, name }));
		return {
			year,
			asOf: on,
			today,
			committees,
			cells,
			focuses: await focusesOf(
				db,
				committees.map((c) => c.id),
				year,
			),
		};
	},
);

/** The published calendar: when and where which cell meets in a month; for members and for those who attend. */
export const calendar = view(
	{
		name: "meeting.calendar",
		duty: "calendar.read",
		input: z.object({ month: Month.optional() }),
	},
	async ({ db, today, reach }, input) => {
		const areas = reach();
		const month = input.month ?? monthOf(today);
		const units = await unitsIn(db, areas, today);
		const meetings = await meetingsIn(db, areas, today, month, month);
		const named = (unitId: string) =>
			units.find((u) => u.id === unitId)?.name ?? "";
		return {
			month,
			today,
			entries: meetings.map((m) => ({
				meetingId: m.id,
				unitId: m.unitId,
				unitName: named(m.unitId),
				kind: m.kind,
				month: m.month,
				state: m.state,
				on: m.heldOn ?? m.plannedOn,
				time: m.plannedTime,
				place: m.place,
				topic: m.topic,
			})),
			unregistered: units
				.filter(
					(u) =>
						isCell(u.kind) &&
						!meetings.some((m) => m.unitId === u.id && m.kind !== "thematic"),
				)
				.map(({ id, name }) => ({ id, name })),
		};
	},
);

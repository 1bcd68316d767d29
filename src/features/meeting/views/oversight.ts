import { z } from "zod";
import { monthOf, YEAR } from "../../../charter/calendar.ts";
import { partOf } from "../../../charter/positions.ts";
import { isCell } from "../../../charter/units.ts";
import { placeOf } from "../../../platform/areas.ts";
import { view } from "../../../platform/view.ts";
import { followersOf } from "../../follow/reads/assignments.ts";
import { holdersIn, unitsIn } from "../../org/reads.ts";
import { Id, Month } from "../../org/schema.ts";
import { scoresIn } from "../../quality/reads.ts";
import { longRunning, themeTasksIn } from "../../task/reads.ts";
import { incompleteNotices } from "../reads/ahead.ts";
import { firstMonthIn, focusesOf, meetingsIn } from "../reads/meetings.ts";
import { plansIn } from "../reads/theme-plans.ts";
import { themesOf } from "../reads/themes.ts";
import { needsOf, squaresOf, TOLD_CARRIED } from "../rules/oversight.ts";
import { thematicSquares, themeNeeds, themeRule } from "../rules/theme-year.ts";

/** Cells down, months across, as seen from a committee: one square per meeting, and who needs help now with the reason. */
export const oversee = view(
	{
		name: "meeting.oversee",
		duty: "meeting.oversee",
		mayLag: true,
		input: z.object({
			year: z.string().regex(YEAR).optional(),
			unitId: Id.optional(),
		}),
	},
	async ({ db, today, reach, must }, input) => {
		const areas = reach();
		const year = input.year ?? today.slice(0, 4);
		const on = year < today.slice(0, 4) ? `${year}-12-31` : today;
		const top = input.unitId && (await placeOf(db, input.unitId, today));
		if (top) must(top);
		const inside = top ? partOf(areas, top) : areas;
		const days = { on, today };
		const units = await unitsIn(db, inside, on, today);
		const meetings = await meetingsIn(
			db,
			inside,
			days,
			`${year}-01`,
			`${year}-12`,
		);
		const scores = await scoresIn(
			db,
			inside,
			{ from: `${year}-01-01`, to: `${year}-12-31` },
			today,
		);
		const holders = await holdersIn(db, inside, on, today);
		const since = (await firstMonthIn(db, inside, days)) ?? monthOf(today);
		const carried = await longRunning(db, inside, days, TOLD_CARRIED);
		const incomplete = await incompleteNotices(db, inside, days);
		const followers = await followersOf(
			db,
			units.filter(({ kind }) => isCell(kind)).map(({ id }) => id),
			on,
		);
		const plans = await plansIn(db, inside, days, year);
		const changes = await themeTasksIn(db, inside, days, year);
		const cells = units
			.filter((u) => isCell(u.kind))
			.map((unit) => {
				const own = meetings.filter((m) => m.unitId === unit.id);
				const ownScores = scores.filter((s) => s.unitId === unit.id);
				const squares = squaresOf(year, own, ownScores, today, since);
				const thematic = thematicSquares(year, own, today, since, {
					plans: plans.filter((p) => p.unitId === unit.id),
					changes,
				});
				return {
					unit: { id: unit.id, name: unit.name, type: unit.type },
					secretary:
						holders.find(
							(h) => h.unitId === unit.id && h.position === "cell-secretary",
						)?.name ?? null,
					overseers: followers
						.filter(({ unitId }) => unitId === unit.id)
						.map(({ name }) => name),
					squares,
					thematic,
					needs:
						year === today.slice(0, 4)
							? [
									...needsOf(
										squares,
										ownScores,
										carried.filter((c) => c.unitId === unit.id),
										incomplete.filter((n) => n.unitId === unit.id),
										today,
									),
									...themeNeeds(thematic, today),
								]
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
			themeRule: themeRule(on, []),
			committees,
			cells,
			themes: await themesOf(
				db,
				committees.map((c) => c.id),
				year,
				today,
			),
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
		mayLag: true,
		input: z.object({ month: Month.optional() }),
	},
	async ({ db, today, reach }, input) => {
		const areas = reach();
		const month = input.month ?? monthOf(today);
		const units = await unitsIn(db, areas, today);
		const meetings = await meetingsIn(
			db,
			areas,
			{ on: today, today },
			month,
			month,
		);
		const named = (unitId: string) =>
			units.find((u) => u.id === unitId)?.name ?? "";
		return {
			month,
			today,
			cells: units
				.filter((u) => isCell(u.kind))
				.map(({ id, name }) => ({ unitId: id, name })),
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

import { z } from "zod";
import {
	addMonths,
	type IsoDate,
	MONTH,
	type Month,
	monthOf,
} from "../../charter/calendar.ts";
import { partOf, reaches, reachOf } from "../../charter/positions.ts";
import { isCell } from "../../charter/units.ts";
import { placeOf } from "../../platform/areas.ts";
import type { Reader } from "../../platform/database/connect.ts";
import { view } from "../../platform/view.ts";
import { followersOf } from "../follow/reads/assignments.ts";
import { type Holder, holdersIn, unitOn, unitsIn } from "../org/reads.ts";
import { Year } from "../org/schema.ts";
import {
	attendedIn,
	cellsOf,
	meetingDaysIn,
	reportsIn,
	visitsIn,
} from "./reads.ts";
import {
	isSame,
	isVisitors,
	proposedRota,
	rotaSquare,
	USUAL_EVERY,
} from "./rules.ts";
import type { Visitor } from "./schema.ts";

const MOST_APART = 12;

const monthsOf = (year: string): Month[] =>
	Array.from({ length: 12 }, (_, n) => addMonths(`${year}-01`, n));

/** The rota of a year: cells down, months across, who is to come and who came; what visitors said and what cells answered; for who may fix it, a proposal. */
export const rota = view(
	{
		name: "visit.rota",
		duty: "meeting.oversee",
		mayLag: true,
		input: z.object({
			unitId: z.uuid().optional(),
			year: Year.optional(),
			/** Months in which the proposal visits each cell once. */
			every: z.number().int().min(1).max(MOST_APART).default(USUAL_EVERY),
		}),
	},
	async ({ db, actor, today, reach, must }, input) => {
		const areas = reach();
		const top = input.unitId && (await placeOf(db, input.unitId, today));
		if (top) must(top);
		const all = await unitsIn(db, areas, today);
		const committees = all.filter(({ kind }) => !isCell(kind));
		const chosen = all.find(({ id }) => id === input.unitId) ?? committees[0];
		const inside = chosen ? partOf(areas, chosen.path) : areas;
		const year = input.year ?? today.slice(0, 4);
		const months = { from: `${year}-01`, to: `${year}-12` };
		const days = { on: today, today };
		const cells = (await unitsIn(db, inside, today)).filter(({ kind }) =>
			isCell(kind),
		);
		const visits = await visitsIn(db, inside, days, months);
		const attended = await attendedIn(db, inside, days, months);
		const meetings = await meetingDaysIn(db, inside, days, months);
		const holders = await holdersIn(db, inside, today);
		const following = await followersOf(
			db,
			cells.map(({ id }) => id),
			today,
		);
		const followersFor = (unitId: string) =>
			following.filter((f) => f.unitId === unitId);
		const visitors = await visitorsAmong(db, holders, today);
		const mayFix =
			chosen !== undefined &&
			!isCell(chosen.kind) &&
			reaches(reachOf(actor.grants, "meeting.guide"), chosen.path);
		const ahead = monthsOf(year).filter((month) => month >= monthOf(today));
		return {
			year,
			today,
			every: input.every,
			committees: committees.map(({ id, name }) => ({ id, name })),
			committee: chosen ? { id: chosen.id, name: chosen.name } : null,
			mayFix,
			visitors,
			visits: visits.filter((v) => v.committeeId === chosen?.id),
			cells: cells.map(({ id, name }) => ({
				unit: { id, name },
				followers: followersFor(id).map((f) => f.name),
				squares: monthsOf(year).map((month) =>
					rotaSquare(
						month,
						visits.filter((v) => v.unitId === id),
						attended.filter((a) => a.unitId === id),
						{
							heldIn: meetings
								.filter((m) => m.unitId === id && m.held)
								.map((m) => m.month),
							today,
						},
					),
				),
			})),
			reports: await reportsIn(db, inside, days, months),
			proposal: mayFix
				? proposedRota({
						cells: cells.map(({ id }) => ({
							id,
							followers: followersFor(id).flatMap((f) => f.memberId ?? []),
							heldIn: meetings
								.filter((m) => m.unitId === id && m.held)
								.map((m) => m.month),
							visitedIn: attended
								.filter((a) => a.unitId === id)
								.map((a) => a.month),
							days: Object.fromEntries(
								meetings
									.filter((m) => m.unitId === id)
									.map((m) => [m.month, m.on]),
							),
						})),
						visitors,
						months: ahead,
						every: input.every,
						standing: visits
							.filter(({ month }) => month >= monthOf(today))
							.map(({ unitId, month, memberId }) => ({
								unitId,
								month,
								memberId,
							})),
					})
				: [],
		};
	},
);

/** Who may be sent: each member once, with the cell on whose roll they stand. */
async function visitorsAmong(
	db: Reader,
	holders: readonly Holder[],
	on: IsoDate,
): Promise<Visitor[]> {
	const named = new Map(
		holders.flatMap(({ position, memberId, name }) =>
			memberId && isVisitors(position) ? [[memberId, name] as const] : [],
		),
	);
	const rolls = await cellsOf(db, [...named.keys()], on);
	return [...named].map(([memberId, name]) => ({
		memberId,
		name,
		cellId: rolls.find((r) => r.memberId === memberId)?.unitId ?? null,
	}));
}

/** How many months back the words of visitors are shown beside a month. */
const SHOWN_BACK = 2;

/** Who is to come to a cell's meeting of a month and who came, what visitors said of it and shortly before, what the cell answered. */
export const ofCell = view(
	{
		name: "visit.of-cell",
		duty: "meeting.read",
		input: z.object({ unitId: z.uuid(), month: z.string().regex(MONTH) }),
	},
	async ({ db, actor, today, must }, { unitId, month }) => {
		const cell = await unitOn(db, unitId, today);
		must(cell.path);
		const here = [{ path: cell.path, span: "unit" as const }];
		const days = { on: today, today };
		const span = { from: addMonths(month, -SHOWN_BACK), to: month };
		const { memberId, name } = actor;
		const visits = (await visitsIn(db, here, days, span)).filter(
			(v) => v.month === month,
		);
		const attended = await attendedIn(db, here, days, span);
		const may = (duty: "meeting.oversee" | "meeting.prepare") =>
			reaches(reachOf(actor.grants, duty), cell.path);
		const isGuest =
			memberId !== null &&
			!actor.grants.some((g) => g.unitId === unitId && g.position === "member");
		return {
			month,
			ownId: memberId,
			visits,
			came: attended.filter((a) => a.month === month),
			reports: await reportsIn(db, here, days, span),
			/** The meeting of the month that the reader attended from above and may speak of. */
			reportable:
				memberId !== null && may("meeting.oversee")
					? (attended.find(
							(a) =>
								a.month === month && isSame({ memberId, memberName: name }, a),
						)?.meetingId ?? null)
					: null,
			may: {
				plan: isGuest && may("meeting.oversee") && month >= monthOf(today),
				answer: may("meeting.prepare"),
			},
		};
	},
);

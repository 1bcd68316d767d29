import {
	addMonths,
	type IsoDate,
	lastDayOf,
	type Month,
} from "../../charter/calendar.ts";
import {
	COMMITTEE_POSITIONS,
	type Grant,
	type PositionKind,
} from "../../charter/positions.ts";
import type { Attended, Meant, Report, Visit, Visitor } from "./schema.ts";

/** Every so many months a cell is visited unless the committee chooses otherwise: so that none goes three meetings without (no rule known, OVR-06: value of the product). */
export const USUAL_EVERY = 3;

type CellToVisit = {
	id: string;
	/** Who follows it (OVR-01). */
	followers: readonly string[];
	/** The day of its meeting by month, where it is registered. */
	days: Readonly<Record<Month, IsoDate>>;
	/** Months whose meeting was held, and those in which somebody from above was there. */
	heldIn?: readonly Month[];
	visitedIn?: readonly Month[];
};

/**
 * A rota that a committee may begin with: each cell once in every `every` months, by one who follows it where somebody does. Nobody is
 * sent to their own cell or to two cells on one day as far as days are known; of those who may, who has the fewest visits goes, in the
 * month with the fewest. What stands already is kept and counted; where somebody was there, nobody is sent again. A cell to which nobody may go is left out.
 */
export function proposedRota(asked: {
	cells: readonly CellToVisit[];
	visitors: readonly Visitor[];
	months: readonly Month[];
	every: number;
	standing?: readonly Meant[];
}): Meant[] {
	const { cells, visitors, months, every, standing = [] } = asked;
	const rota = [...standing];
	const visitsIn = (month: Month) =>
		rota.filter((v) => v.month === month).length;
	const visitsOf = (memberId: string) =>
		rota.filter((v) => v.memberId === memberId).length;
	const dayOf = (unitId: string, month: Month) =>
		cells.find((c) => c.id === unitId)?.days[month];

	const mayGo = (cell: CellToVisit, month: Month): Visitor[] => {
		const day = cell.days[month];
		const free = visitors.filter(
			({ memberId, cellId }) =>
				cellId !== cell.id &&
				!rota.some(
					(v) =>
						v.memberId === memberId &&
						v.month === month &&
						day !== undefined &&
						dayOf(v.unitId, month) === day,
				),
		);
		const following = free.filter(({ memberId }) =>
			cell.followers.includes(memberId),
		);
		return following.length > 0 ? following : free;
	};

	for (let from = 0; from < months.length; from += every) {
		const span = months.slice(from, from + every);
		for (const cell of cells) {
			const { heldIn = [], visitedIn = [] } = cell;
			const isVisited =
				visitedIn.some((month) => span.includes(month)) ||
				rota.some((v) => v.unitId === cell.id && span.includes(v.month));
			if (isVisited) continue;
			const [best] = span
				.filter((month) => !heldIn.includes(month))
				.flatMap((month) =>
					mayGo(cell, month).map(({ memberId }) => ({ month, memberId })),
				)
				.sort(
					(a, b) =>
						visitsOf(a.memberId) - visitsOf(b.memberId) ||
						visitsIn(a.month) - visitsIn(b.month) ||
						a.month.localeCompare(b.month),
				);
			if (best) rota.push({ unitId: cell.id, ...best });
		}
	}
	return rota;
}

const sendsMembers: readonly string[] = [
	"committee-secretary",
	"committee-deputy",
	"standing-member",
	"committee-member",
	"overseer",
] satisfies PositionKind[];

/** Whether a post makes its holder one who is sent to meetings: members of the committee, and who follows a cell. */
export const isVisitors = (position: string): boolean =>
	sendsMembers.includes(position);

/** Which committee's rota somebody's own visit to a cell belongs to: the nearest in which they hold a post, otherwise the one above the cell. */
export function committeeFor(
	grants: readonly Grant[],
	cell: { path: string; parentId: string | null; id: string },
): string {
	const [nearest] = grants
		.filter(
			({ position, path }) =>
				COMMITTEE_POSITIONS.some((kind) => kind === position) &&
				cell.path.startsWith(`${path}.`),
		)
		.sort((a, b) => b.path.length - a.path.length);
	return nearest?.unitId ?? cell.parentId ?? cell.id;
}

/** How one month of a cell stands in the rota. */
export type RotaState = "planned" | "done" | "missed" | "other" | "none";
export type RotaSquare = {
	month: Month;
	state: RotaState;
	/** Who is to come. */
	planned: { memberId: string; name: string }[];
	/** Who came, as the minutes name them. */
	came: string[];
	meetingId: string | null;
};

/**
 * One cell's month in the rota. `done`: who was to come stands in the minutes; `other`: somebody else came, planned or not; `missed`:
 * the month is over, or its meeting held, and nobody came.
 */
export function rotaSquare(
	month: Month,
	visits: readonly Visit[],
	attended: readonly Attended[],
	{ heldIn, today }: { heldIn: readonly Month[]; today: IsoDate },
): RotaSquare {
	const planned = visits.filter((v) => v.month === month);
	const came = attended.filter((a) => a.month === month);
	const over = heldIn.includes(month) || lastDayOf(month) < today;
	const state = (): RotaState => {
		if (planned.some((v) => came.some((a) => isSame(v, a)))) return "done";
		if (came.length > 0) return "other";
		if (planned.length === 0) return "none";
		return over ? "missed" : "planned";
	};
	return {
		month,
		state: state(),
		planned: planned.map(({ memberId, memberName }) => ({
			memberId,
			name: memberName,
		})),
		came: came.map(({ name }) => name),
		meetingId: came[0]?.meetingId ?? null,
	};
}

/** Whether the one who came is the one who was to come; minutes that name no member are read by the name. */
export const isSame = (
	{ memberId, memberName }: Pick<Visit, "memberId" | "memberName">,
	came: Pick<Attended, "memberId" | "name">,
): boolean =>
	came.memberId === null
		? came.name === memberName
		: came.memberId === memberId;

/** The day by which the cell answers a piece of advice: its next meeting, the end of the next month while that has no day. */
export const answerDue = (
	{ month }: Pick<Report, "month">,
	next: IsoDate | null,
): IsoDate => next ?? lastDayOf(addMonths(month, 1));

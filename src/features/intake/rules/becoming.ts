import { firstDayOf, type IsoDate } from "../../../charter/calendar.ts";
import type { PositionKind } from "../../../charter/positions.ts";
import type { MemberFile, Participation } from "../../member/schema.ts";
import type { Imported } from "../schema/batch.ts";
import type { MemberValues } from "../schema/list.ts";

type Joining = {
	file: MemberFile;
	unitId: string;
	from: IsoDate | null;
	participations: Omit<Participation, "id" | "basis">[];
};

/** The file, roll and participation of a row without errors; null where an obligatory value is missing after all. */
export function joining(values: MemberValues): Joining | null {
	const { name, bornOn, admittedOn, sex, unitId } = values;
	if (!name || !bornOn || !admittedOn || !sex || !unitId) return null;
	return {
		unitId,
		from: null,
		participations: participationsOf(values),
		file: {
			name,
			sex,
			birth: bornOn,
			class: values.status,
			admitted: admittedOn,
			official: values.officialOn,
			card: values.cardNumber,
			ethnicity: values.ethnicity,
			religion: values.religion,
			hometown: values.homeTown,
			residence: values.address,
			occupation: values.occupation,
			education: values.education,
			profession: values.expertise,
			politicalTheory: values.politics,
			publicPost: values.governmentPost,
			residenceCell: values.residence213,
			note:
				[values.remark, values.assignment].filter(Boolean).join("; ") || null,
		},
	};
}

function participationsOf(values: MemberValues): Joining["participations"] {
	const since = values.exemptSince;
	const kinds: Joining["participations"] = [];
	if (values.exempt)
		kinds.push({
			kind: "exempt",
			fromOn: since && since.length >= 7 ? dayIn(since) : null,
			toOn: null,
			note: values.remark,
		});
	if (values.temporaryElsewhere)
		kinds.push({
			kind: "temporary-elsewhere",
			fromOn: null,
			toOn: null,
			note: values.temporaryPlace,
		});
	if (values.away)
		kinds.push({
			kind: "away",
			fromOn: null,
			toOn: null,
			note: values.awayPlace,
		});
	return kinds;
}

const dayIn = (date: string): IsoDate =>
	date.length === 10 ? date : firstDayOf(date);

export type PostHolder = { unitId: string; position: string };
export type Appointee = { memberId: string; values: MemberValues };
type Appointment = {
	unitId: string;
	kind: PositionKind;
	memberId: string;
	from: IsoDate;
};

const OF_COMMITTEE: ReadonlySet<PositionKind> = new Set([
	"committee-secretary",
	"committee-deputy",
	"standing-member",
	"committee-member",
]);
const HEADS: ReadonlySet<PositionKind> = new Set([
	"cell-secretary",
	"committee-secretary",
]);

/**
 * Posts of the list as positions: those of the cell at the cell, those of the committee at the committee above it. A unit keeps the
 * head it has, and of two heads in a list the first is taken; what is not given is told.
 */
export function appointmentsOf(
	members: readonly Appointee[],
	facts: {
		from: IsoDate;
		holders: readonly PostHolder[];
		/** The committee above each cell, where it belongs to the organisation of the list. */
		committeeOf: (cellId: string) => string | null;
		nameOf: (unitId: string) => string | null;
	},
): { appointments: Appointment[]; notGiven: Imported["postsNotGiven"] } {
	const taken = new Set(
		facts.holders.map(({ unitId, position }) => `${unitId} ${position}`),
	);
	const appointments: Appointment[] = [];
	const notGiven: Imported["postsNotGiven"] = [];
	for (const { memberId, values } of members)
		for (const kind of values.posts) {
			const cellId = values.unitId ?? "";
			const unitId = OF_COMMITTEE.has(kind)
				? facts.committeeOf(cellId)
				: cellId;
			const seat = `${unitId} ${kind}`;
			if (unitId === null || (HEADS.has(kind) && taken.has(seat))) {
				const unitName = unitId && facts.nameOf(unitId);
				notGiven.push({ name: values.name ?? "", position: kind, unitName });
				continue;
			}
			taken.add(seat);
			appointments.push({ unitId, kind, memberId, from: facts.from });
		}
	return { appointments, notGiven };
}

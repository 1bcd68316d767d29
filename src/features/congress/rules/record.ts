import type { IsoDate } from "../../../charter/calendar.ts";
import type { Share } from "../../../charter/rulebook/parameter.ts";
import {
	type Candidate,
	ELECTIONS,
	type Election,
	type Fixed,
	type Nominee,
	type Round,
} from "../schema.ts";
import type { Session } from "./elections.ts";
import { resultOf } from "./elections.ts";
import { seatsOf } from "./rounds.ts";

/** One who is elected, with the base of the round that did it. */
type Elected = Candidate & { base: number };

/** A congress as its papers tell it. */
export type CongressRecord = Fixed & {
	title: string;
	place: string;
	heldOn: IsoDate;
	startedAt: string;
	resolution: string;
	closed: boolean;
	convened: number;
	present: number;
	base: number;
	/** `2/3`. */
	quorum: string;
	share: Share;
	elections: Election[];
	seats: Record<Election, number>;
	rounds: Record<Election, Round[]>;
	elected: Record<Election, Elected[]>;
};

/** Names as they are at the close, which the papers of the congress keep. */
export const fixedOf = (
	{ congress, roll, nominees }: Session,
	unit: Fixed["unit"],
	said: Pick<Fixed, "endedAt" | "guests" | "number"> & {
		tellerIds: readonly string[];
	},
): Fixed => {
	const nameOf = (id: string | null) =>
		roll.find((d) => d.memberId === id)?.name ?? "";
	return {
		unit,
		chair: nameOf(congress.chairId),
		noteTaker: nameOf(congress.noteTakerId),
		tellers: said.tellerIds.map(nameOf),
		endedAt: said.endedAt,
		guests: said.guests,
		number: said.number,
		roll: roll.map(({ name, class: rank, standing, presence }) => ({
			name,
			class: rank,
			standing,
			presence,
		})),
		nominees: nominees.map((n): Nominee => ({ ...n })),
	};
};

/** The record of a congress: of a closed one with the names that were fixed, of one in session as it stands. */
export function recordOf(
	session: Session,
	unit: Fixed["unit"],
): CongressRecord {
	const { congress, rules } = session;
	const result = congress.result ?? resultOf(session);
	const fixed =
		result.fixed ??
		fixedOf(session, unit, {
			endedAt: null,
			guests: null,
			number: null,
			tellerIds: [],
		});
	const each = <T>(take: (election: Election) => T): Record<Election, T> => ({
		committee: take("committee"),
		secretary: take("secretary"),
		deputy: take("deputy"),
	});
	const { numerator, denominator } = rules.quorum;
	const seats = each((election) => seatsOf(election, congress));
	return {
		...fixed,
		title: congress.title,
		place: congress.place,
		heldOn: congress.heldOn ?? congress.plannedOn,
		startedAt: congress.plannedTime,
		resolution: congress.resolution ?? "",
		closed: congress.result !== null,
		convened: result.convened,
		present: result.present,
		base: result.base,
		quorum: `${numerator}/${denominator}`,
		share: rules.elected,
		elections: ELECTIONS.filter((election) => seats[election] > 0),
		seats,
		rounds: result.rounds,
		elected: each((election) =>
			result.rounds[election].flatMap((round) =>
				round.candidates
					.filter(({ memberId }) => round.elected.includes(memberId))
					.sort((a, b) => b.votes - a.votes)
					.map((candidate) => ({ ...candidate, base: round.base })),
			),
		),
	};
}

/** Everybody elected, each election in its order, with the year of birth from its list. */
export const electedOf = ({
	elections,
	elected,
	nominees,
}: CongressRecord): (Elected & { election: Election; birth: string })[] =>
	elections.flatMap((election) =>
		elected[election].map((candidate) => ({
			...candidate,
			election,
			birth:
				nominees.find(({ memberId }) => memberId === candidate.memberId)
					?.birth ?? "",
		})),
	);

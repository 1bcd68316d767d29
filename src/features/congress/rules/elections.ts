import type { Share } from "../../../charter/rulebook/parameter.ts";
import { meets } from "../../../charter/rulebook/share.ts";
import type { Ballot } from "../../ballot/schema.ts";
import type {
	Candidate,
	Congress,
	CongressResult,
	Delegate,
	Election,
	Nominee,
	Round,
} from "../schema.ts";
import { attendanceOf, electionBase } from "./quorum.ts";
import { electedIn, roundOf, seatsOf } from "./rounds.ts";

export type CongressRules = {
	quorum: Share;
	elected: Share;
	floor: Share;
	surplusMost: number;
	rounds: number;
	fewBelow: number;
};

/** Everything known of a congress. */
export type Session = {
	congress: Congress;
	roll: readonly Delegate[];
	nominees: readonly Nominee[];
	ballots: readonly Ballot[];
	rules: CongressRules;
};

export type ElectionState = {
	election: Election;
	seats: number;
	rounds: Round[];
	elected: Candidate[];
	/** Seats that are still empty. */
	left: number;
	/** Who stands on the list of the next round. */
	list: Nominee[];
	/** A round that is being voted on. */
	open: Ballot | null;
};

type Obstacle = { code: string; facts: Record<string, unknown> };

/** Where an election stands: its counted rounds, who is elected, who stands for what is left. */
export function electionState(s: Session, election: Election): ElectionState {
	const ballots = s.ballots.filter((b) => b.matter === election);
	const rounds = ballots.flatMap((b) =>
		b.result ? [roundOf(b, b.result)] : [],
	);
	const elected = electedIn(rounds);
	const seats = seatsOf(election, s.congress);
	const taken = elected.map(({ memberId }) => memberId);
	return {
		election,
		seats,
		rounds,
		elected,
		left: Math.max(0, seats - elected.length),
		list: s.nominees.filter(
			(n) => n.election === election && n.listed && !taken.includes(n.memberId),
		),
		open: ballots.find((b) => b.state === "open") ?? null,
	};
}

export const hasQuorum = ({ roll, rules }: Session): boolean => {
	const { convened, present } = attendanceOf(roll);
	return meets(rules.quorum, present, convened);
};

const ORDER: readonly Election[] = ["committee", "secretary", "deputy"];

const isOver = (state: ElectionState, rules: CongressRules): boolean =>
	state.left === 0 || state.rounds.length >= rules.rounds;

/** Why a round of an election cannot be voted on now: no quorum, out of order (committee, secretary, deputy), nobody listed, one running. */
export function obstacleToRound(
	s: Session,
	election: Election,
): Obstacle | null {
	const no = (code: string, facts: Record<string, unknown> = {}) => ({
		code,
		facts,
	});
	if (s.congress.state !== "in-session") return no("congress.not-in-session");
	const { convened, present } = attendanceOf(s.roll);
	if (!hasQuorum(s)) return no("congress.no-quorum", { convened, present });
	const before = ORDER.slice(0, ORDER.indexOf(election)).map((each) =>
		electionState(s, each),
	);
	if (!before.every((state) => isOver(state, s.rules)))
		return no("congress.election-out-of-order");
	const state = electionState(s, election);
	if (state.open) return no("congress.round-open");
	if (isOver(state, s.rules)) return no("congress.election-over");
	if (state.list.length === 0) return no("congress.nobody-listed");
	return null;
}

/** Who may stand (CON-04): official members; secretary and deputy among the elected committee, where there is one; the secretary is no deputy. */
export function mayStand(
	s: Session,
	election: Election,
	memberId: string,
): boolean {
	const delegate = s.roll.find((d) => d.memberId === memberId);
	if (delegate?.class !== "official" || delegate.standing === "suspended")
		return false;
	if (election === "committee") return s.congress.seats > 0;
	const isIn = (of: Election) =>
		electionState(s, of).elected.some((c) => c.memberId === memberId);
	if (election === "deputy" && isIn("secretary")) return false;
	return s.congress.seats === 0 || isIn("committee");
}

/** Why the congress cannot be closed, or null. */
export function obstacleToClosing(s: Session): Obstacle | null {
	if (s.congress.state !== "in-session")
		return { code: "congress.not-in-session", facts: {} };
	const { convened, present } = attendanceOf(s.roll);
	if (!hasQuorum(s))
		return { code: "congress.no-quorum", facts: { convened, present } };
	const states = ORDER.map((election) => electionState(s, election));
	if (states.some(({ open }) => open))
		return { code: "congress.round-open", facts: {} };
	const unfinished = states.find((state) => !isOver(state, s.rules));
	return unfinished
		? {
				code: "congress.election-unfinished",
				facts: { election: unfinished.election, left: unfinished.left },
			}
		: null;
}

/** The congress as it is fixed at its close. */
export function resultOf(s: Session): CongressResult {
	const of = (election: Election) => electionState(s, election);
	const each = <T>(take: (state: ElectionState) => T) => ({
		committee: take(of("committee")),
		secretary: take(of("secretary")),
		deputy: take(of("deputy")),
	});
	return {
		...attendanceOf(s.roll),
		base: electionBase(s.roll).base,
		rounds: each(({ rounds }) => rounds),
		elected: each(({ elected }) => elected),
	};
}

export type Post = {
	kind: "cell-secretary" | "cell-deputy" | "cell-committee-member";
	memberId: string;
};

/** The posts that a result fills (CON-06: the new committee works from the moment it is elected). */
export function postsFrom({ elected }: CongressResult): Post[] {
	const led = [...elected.secretary, ...elected.deputy].map((c) => c.memberId);
	const post = (kind: Post["kind"], of: readonly Candidate[]) =>
		of.map(({ memberId }) => ({ kind, memberId }));
	return [
		...post("cell-secretary", elected.secretary),
		...post("cell-deputy", elected.deputy),
		...post(
			"cell-committee-member",
			elected.committee.filter(({ memberId }) => !led.includes(memberId)),
		),
	];
}

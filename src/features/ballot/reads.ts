import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type { Ballot, Elector } from "./schema.ts";

// The box is not among them: nobody reads it but the count.
const SELECT = sql`select b.id, b.unit_id, b.subject_kind, b.subject_id, b.matter, b.title, b.choices, b.fewest, b.most, b.base, b.recipe, b.share, b.rule, b.few_below,
	b.recipient, b.state, to_json(b.opened_at)#>>'{}' as opened_at, to_json(b.ended_at)#>>'{}' as ended_at, b.result, b.receipts, b.reason,
	(select count(*) from ballot_voter v where v.ballot_id = b.id and v.why_not is null) as entitled,
	(select count(*) from ballot_voter v where v.ballot_id = b.id and v.voted) as cast`;

/** A ballot and where its organisation stands today. */
export type PlacedBallot = Ballot & { path: string };

export const ballotOf = (
	db: Reader,
	ballotId: string,
	today: IsoDate,
): Promise<PlacedBallot> =>
	one(
		db,
		sql<PlacedBallot>`${SELECT}, unit_place(b.unit_id, ${today})::text as path from ballot b where b.id = ${ballotId}`,
	);

/** The same, and it cannot be counted or cancelled before the commit; others cast beside. */
export async function ballotForCasting(
	tx: Tx,
	ballotId: string,
	today: IsoDate,
): Promise<PlacedBallot> {
	// Locked by a statement of its own: what is read in the one that waits is as old as its beginning.
	await one(tx, sql`select id from ballot where id = ${ballotId} for share`);
	return ballotOf(tx, ballotId, today);
}

/** The same, and nobody casts before the commit. */
export async function ballotForUpdate(
	tx: Tx,
	ballotId: string,
	today: IsoDate,
): Promise<PlacedBallot> {
	await one(tx, sql`select id from ballot where id = ${ballotId} for update`);
	return ballotOf(tx, ballotId, today);
}

/** The ballots of a meeting or congress in the order in which they were opened. */
export const ballotsOf = (
	db: Reader,
	subjectKind: Ballot["subjectKind"],
	subjectId: string,
): Promise<Ballot[]> =>
	all(
		db,
		sql<Ballot>`${SELECT} from ballot b where b.subject_kind = ${subjectKind} and b.subject_id = ${subjectId} order by b.seq`,
	);

/** The list of voters, without who has voted. */
export const electorsOf = (db: Reader, ballotId: string): Promise<Elector[]> =>
	all(
		db,
		sql<Elector>`select member_id, seq, name, why_not from ballot_voter where ballot_id = ${ballotId} order by seq`,
	);

export type Voter = Pick<Elector, "whyNot"> & { voted: boolean };

const voter = (ballotId: string, memberId: string | null) =>
	sql`select why_not, voted from ballot_voter where ballot_id = ${ballotId} and member_id = ${memberId}`;

/** One's own line of the list, or null. */
export const voterOf = (
	db: Reader,
	ballotId: string,
	memberId: string | null,
): Promise<Voter | null> => maybe(db, sql<Voter>`${voter(ballotId, memberId)}`);

/** The same, locked until commit: a second device waits here. */
export const voterForUpdate = (
	tx: Tx,
	ballotId: string,
	memberId: string | null,
): Promise<Voter | null> =>
	maybe(tx, sql<Voter>`${voter(ballotId, memberId)} for update`);

/** The sealed papers of a locked ballot. */
export async function papersIn(tx: Tx, ballotId: string): Promise<Buffer[]> {
	const { papers } = await one(
		tx,
		sql<{
			papers: Buffer[];
		}>`select papers from ballot_box where ballot_id = ${ballotId}`,
	);
	return papers;
}

/** Ballots in which a member may still vote. */
export const ballotsWaitingFor = (
	db: Reader,
	memberId: string,
): Promise<Pick<Ballot, "id" | "unitId" | "title" | "subjectId">[]> =>
	all(
		db,
		sql<
			Pick<Ballot, "id" | "unitId" | "title" | "subjectId">
		>`select b.id, b.unit_id, b.title, b.subject_id from ballot b join ballot_voter v on v.ballot_id = b.id
			where v.member_id = ${memberId} and b.state = 'open' and v.why_not is null and not v.voted order by b.opened_at`,
	);

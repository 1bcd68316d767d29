import { sql } from "kysely";
import type { IsoDate, Month } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import { type Days, inAreasOn } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, one } from "../../platform/database/query.ts";
import type { Proposal, Sendable } from "./schema.ts";

/** An opinion with the meeting and the cell in which it was said, that cell's place today. */
export const opinionToSend = (
	db: Reader,
	opinionId: string,
	today: IsoDate,
): Promise<{
	kind: string;
	meetingId: string;
	month: Month;
	unitId: string;
	path: string;
	heldOn: IsoDate | null;
}> =>
	one(
		db,
		sql<{
			kind: string;
			meetingId: string;
			month: Month;
			unitId: string;
			path: string;
			heldOn: IsoDate | null;
		}>`select o.kind, mt.id as meeting_id, mt.month, mt.unit_id, unit_place(mt.unit_id, ${today})::text as path, mt.held_on
			from opinion o join meeting mt on mt.id = o.meeting_id where o.id = ${opinionId}`,
	);

/** The committee with which a proposal lies, and whether it is answered; its row locked until commit. */
export const proposalForUpdate = (
	tx: Tx,
	proposalId: string,
	today: IsoDate,
): Promise<{
	committeeId: string;
	committeePath: string;
	answeredOn: IsoDate | null;
}> =>
	one(
		tx,
		sql<{
			committeeId: string;
			committeePath: string;
			answeredOn: IsoDate | null;
		}>`select committee_id, unit_place(committee_id, ${today})::text as committee_path, answered_on from proposal where id = ${proposalId} for update`,
	);

/** What the cell proposed in its meetings of a month and has not sent. */
export const sendableIn = (
	db: Reader,
	unitId: string,
	month: Month,
): Promise<Sendable[]> =>
	all(
		db,
		sql<Sendable>`select o.id as opinion_id, o.words from opinion o join meeting mt on mt.id = o.meeting_id
			where mt.unit_id = ${unitId} and mt.month = ${month} and o.kind = 'proposal' and not exists (select from proposal p where p.opinion_id = o.id)
			order by mt.held_on, o.seq`,
	);

const nameOf = (unitId: string) =>
	sql`(select n.name from unit_version n where n.unit_id = ${sql.ref(unitId)} order by n.valid_from desc limit 1)`;

const proposals = (today: IsoDate) =>
	sql`select p.id, p.unit_id, ${nameOf("p.unit_id")} as unit_name, p.meeting_id, p.month, p.held_on, p.words, p.sent_on, p.sender_name as sent_by,
			p.committee_id, ${nameOf("p.committee_id")} as committee_name, unit_place(p.committee_id, ${today})::text as committee_path, exists (select from unit_on(${today}) s where s.unit_id = p.committee_id) as committee_stands, p.since, p.answered_on,
			coalesce((select jsonb_agg(jsonb_build_object('kind', w.kind, 'committee', ${nameOf("w.committee_id")}, 'words', w.words, 'by', w.speaker_name, 'on', w.said_on) order by w.seq)
				from proposal_word w where w.proposal_id = p.id), '[]') as said
		from proposal p`;

/** What a cell sent from its meetings since a month, and what of before is still open; the newest first. */
export const proposalsOf = (
	db: Reader,
	unitId: string,
	{ from, to }: { from: Month; to: Month },
	today: IsoDate,
): Promise<Proposal[]> =>
	all(
		db,
		sql<Proposal>`${proposals(today)} where p.unit_id = ${unitId} and p.month <= ${to} and (p.month >= ${from} or p.answered_on is null) order by p.sent_on desc, p.id desc`,
	);

/** What the cells of the areas sent: everything open, also where the committee is no more, and what was answered since a day; the longest wait first. */
export const proposalsIn = (
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
	answeredSince: IsoDate,
): Promise<Proposal[]> =>
	all(
		db,
		sql<Proposal>`${proposals(today)} cross join lateral (select p.committee_id as unit_id, unit_place(p.committee_id, ${today}) as path) u
			where (p.answered_on is null or p.answered_on >= ${answeredSince})
				and (${inAreasOn(areas, "u", { on, today })} or exists (select from unit_on(${on}) c where c.unit_id = p.unit_id and ${inAreasOn(areas, "c", { on, today })}))
			order by p.answered_on desc nulls first, p.sent_on, p.id`,
	);

/** What waits for a word of these committees. */
export const openAt = (
	db: Reader,
	committeeIds: readonly string[],
	today: IsoDate,
): Promise<Proposal[]> =>
	all(
		db,
		sql<Proposal>`${proposals(today)} where p.committee_id = any(${[...committeeIds]}::uuid[]) and p.answered_on is null order by p.since, p.id`,
	);

/** What was answered to these cells by a day and no monthly meeting of theirs before that day has heard yet. */
export const unheardAnswersOf = (
	db: Reader,
	unitIds: readonly string[],
	by: IsoDate,
): Promise<Proposal[]> =>
	all(
		db,
		sql<Proposal>`${proposals(by)} where p.unit_id = any(${[...unitIds]}::uuid[]) and p.answered_on <= ${by}
			and not exists (select from meeting told where told.unit_id = p.unit_id and told.kind <> 'thematic' and told.state = 'closed' and told.held_on > p.answered_on and told.held_on < ${by})
			order by p.answered_on, p.id`,
	);

import { sql } from "kysely";
import type { IsoDate, Month } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import type { Word } from "./schema.ts";

/** A proposal lies with a committee. 0 where the opinion was sent before. */
export const addProposal = (
	tx: Tx,
	proposal: {
		id: string;
		unitId: string;
		meetingId: string;
		month: Month;
		heldOn: IsoDate;
		opinionId: string;
		words: string;
		by: string;
		accountId: string;
		committeeId: string;
	},
	on: IsoDate,
): Promise<number> =>
	run(
		tx,
		sql`insert into proposal (id, unit_id, meeting_id, month, held_on, opinion_id, words, sender_name, sent_on, account_id, committee_id, since)
			values (${proposal.id}, ${proposal.unitId}, ${proposal.meetingId}, ${proposal.month}, ${proposal.heldOn}, ${proposal.opinionId}, ${proposal.words}, ${proposal.by}, ${on}, ${proposal.accountId}, ${proposal.committeeId}, ${on})
			on conflict (opinion_id) do nothing`,
	);

/** A committee's word stands; it stays as given. */
export async function addWord(
	tx: Tx,
	proposalId: string,
	word: Pick<Word, "kind" | "words" | "by"> & {
		committeeId: string;
		accountId: string;
	},
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`insert into proposal_word (proposal_id, seq, kind, committee_id, words, speaker_name, said_on, account_id)
			select ${proposalId}, count(*) + 1, ${word.kind}, ${word.committeeId}, ${word.words}, ${word.by}, ${on}, ${word.accountId} from proposal_word where proposal_id = ${proposalId}`,
	);
}

/** The proposal is answered. */
export async function endProposal(
	tx: Tx,
	proposalId: string,
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update proposal set answered_on = ${on} where id = ${proposalId}`,
	);
}

/** The proposal lies with another committee from a day on. */
export async function passOn(
	tx: Tx,
	proposalId: string,
	committeeId: string,
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update proposal set committee_id = ${committeeId}, since = ${on} where id = ${proposalId}`,
	);
}

import { sql } from "kysely";
import type { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type {
	CongressResult,
	ConveneCongress,
	Delegate,
	Election,
	MarkPresence,
	Nominee,
	OpenCongress,
} from "./schema.ts";

/** A congress is convened; its id. */
export async function addCongress(
	tx: Tx,
	c: z.output<typeof ConveneCongress>,
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into congress (id, unit_id, title, state, planned_on, planned_time, place, seats, deputies)
			values (${id}, ${c.unitId}, ${c.title}, 'convened', ${c.on}, ${c.time}, ${c.place}, ${c.seats}, ${c.deputies})`,
	);
	return id;
}

/** The congress is in session, and its roll is frozen. */
export async function saveOpened(
	tx: Tx,
	{ congressId, chairId, noteTakerId }: z.output<typeof OpenCongress>,
	roll: readonly Delegate[],
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update congress set state = 'in-session', held_on = ${on}, chair_id = ${chairId}, note_taker_id = ${noteTakerId} where id = ${congressId}`,
	);
	await run(
		tx,
		sql`insert into congress_member (congress_id, member_id, seq, class, standing)
			select ${congressId}, d."memberId", d.seq, d.class, d.standing from jsonb_to_recordset(${JSON.stringify(roll)}::jsonb) d ("memberId" uuid, seq int, class text, standing text)`,
	);
}

/** The convened are marked as said; how many lines that was. */
export const markDelegates = (
	tx: Tx,
	{ congressId, marks }: z.output<typeof MarkPresence>,
): Promise<number> =>
	run(
		tx,
		sql`update congress_member d set presence = m.presence from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) m ("memberId" uuid, presence text)
			where d.congress_id = ${congressId} and d.member_id = m."memberId"`,
	);

/** A person is proposed; again replaces. */
export async function saveNominee(
	tx: Tx,
	congressId: string,
	n: Omit<Nominee, "name" | "birth">,
): Promise<void> {
	await run(
		tx,
		sql`insert into congress_nominee (congress_id, election, member_id, source, supporters, listed)
			values (${congressId}, ${n.election}, ${n.memberId}, ${n.source}, ${n.supporters}, ${n.listed})
			on conflict (congress_id, election, member_id) do update set source = excluded.source, supporters = excluded.supporters, listed = excluded.listed`,
	);
}

/** The person stands no longer; how many lines that was. */
export const removeNominee = (
	tx: Tx,
	congressId: string,
	election: Election,
	memberId: string,
): Promise<number> =>
	run(
		tx,
		sql`delete from congress_nominee where congress_id = ${congressId} and election = ${election} and member_id = ${memberId}`,
	);

/** The congress is closed; its result is fixed. */
export async function saveClosed(
	tx: Tx,
	congressId: string,
	resolution: string,
	result: CongressResult,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update congress set state = 'closed', resolution = ${resolution}, result = ${JSON.stringify(result)}::jsonb, closed_at = ${now} where id = ${congressId}`,
	);
}

/** The superior approved the result. */
export async function saveApproved(
	tx: Tx,
	congressId: string,
	on: IsoDate,
	decision: string,
): Promise<void> {
	await run(
		tx,
		sql`update congress set state = 'approved', approved_on = ${on}, approval = ${decision} where id = ${congressId}`,
	);
}

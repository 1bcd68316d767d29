import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import type { Seal } from "../../platform/seal.ts";
import { boxOf, pulsesOver } from "./reads.ts";
import { pulseFor, tally, written } from "./rules.ts";
import type { Answers } from "./schema.ts";

/** Those who attended a meeting that was closed today may answer three questions about it; nothing where they are too few. */
export async function openPulse(
	tx: Tx,
	meetingId: string,
	attended: number,
	today: IsoDate,
): Promise<void> {
	const pulse = pulseFor(attended, today);
	if (!pulse) return;
	await run(
		tx,
		sql`insert into pulse (meeting_id, closes_on, invited) values (${meetingId}, ${pulse.closesOn}, ${pulse.invited})`,
	);
	await run(
		tx,
		sql`insert into pulse_box (meeting_id, sealed) values (${meetingId}, '{}')`,
	);
}

/**
 * A member has answered; what lies closed in the box, among the others in the order of their ciphertexts, which is none. How many lie
 * there now.
 */
export async function putAnswer(
	tx: Tx,
	seal: Seal,
	{
		meetingId,
		memberId,
		answers,
	}: { meetingId: string; memberId: string; answers: Answers },
): Promise<number> {
	await run(
		tx,
		sql`insert into pulse_mark (meeting_id, member_id) values (${meetingId}, ${memberId})`,
	);
	await run(
		tx,
		sql`update pulse_box set sealed = array(select each from unnest(sealed || ${seal.close(written(answers))}::bytea) each order by each) where meeting_id = ${meetingId}`,
	);
	return (await boxOf(tx, meetingId)).length;
}

/** All answers of a pulse are added up at one moment; box and marks are gone, and under five no sum is kept. */
export async function countPulse(
	tx: Tx,
	seal: Seal,
	meetingId: string,
	today: IsoDate,
): Promise<void> {
	const box = await boxOf(tx, meetingId);
	const counts = tally(box.map((sealed) => seal.open(sealed)));
	await run(tx, sql`delete from pulse_box where meeting_id = ${meetingId}`);
	await run(tx, sql`delete from pulse_mark where meeting_id = ${meetingId}`);
	await run(
		tx,
		sql`update pulse set counted_on = ${today}, answered = ${box.length}, counts = ${counts && JSON.stringify(counts)}::jsonb where meeting_id = ${meetingId}`,
	);
}

/** Counts every pulse whose time is over. How many there were. */
export async function countOver(
	tx: Tx,
	seal: Seal,
	today: IsoDate,
): Promise<number> {
	const over = await pulsesOver(tx, today);
	for (const { meetingId } of over)
		await countPulse(tx, seal, meetingId, today);
	return over.length;
}

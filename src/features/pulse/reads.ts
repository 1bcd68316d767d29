import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type { PlacedPulse, Pulse } from "./schema.ts";

const PULSE = sql`p.meeting_id, p.closes_on, p.invited, p.counted_on, p.answered, p.counts`;

const placed = (
	today: IsoDate,
) => sql`select ${PULSE}, mt.unit_id, mt.month, mt.held_on, unit_place(mt.unit_id, ${today})::text as path,
		(select v.name from unit_version v where v.unit_id = mt.unit_id order by v.valid_from desc limit 1) as unit_name
	from pulse p join meeting mt on mt.id = p.meeting_id`;

/** The pulse of a meeting; refused as not found where there is none. */
export const pulseOf = (
	db: Reader,
	meetingId: string,
	today: IsoDate,
): Promise<PlacedPulse> =>
	one(db, sql<PlacedPulse>`${placed(today)} where p.meeting_id = ${meetingId}`);

/** The same with its row locked until commit. */
export const pulseForUpdate = (
	tx: Tx,
	meetingId: string,
	today: IsoDate,
): Promise<PlacedPulse> =>
	one(
		tx,
		sql<PlacedPulse>`${placed(today)} where p.meeting_id = ${meetingId} for update of p`,
	);

/** The pulse of a meeting, or null. */
export const pulseIf = (db: Reader, meetingId: string): Promise<Pulse | null> =>
	maybe(
		db,
		sql<Pulse>`select ${PULSE} from pulse p where p.meeting_id = ${meetingId}`,
	);

/** The pulses that still wait for a member who attended. */
export const pulsesWaitingFor = (
	db: Reader,
	memberId: string,
	today: IsoDate,
): Promise<PlacedPulse[]> =>
	all(
		db,
		sql<PlacedPulse>`${placed(today)} join attendance a on a.meeting_id = p.meeting_id and a.member_id = ${memberId} and a.presence in ('present', 'late')
			where p.counted_on is null and p.closes_on >= ${today}
				and not exists (select from pulse_mark k where k.meeting_id = p.meeting_id and k.member_id = ${memberId}) order by p.closes_on`,
	);

/** Pulses whose time is over, locked; those that another run counts are left to it. */
export const pulsesOver = (tx: Tx, today: IsoDate): Promise<Pulse[]> =>
	all(
		tx,
		sql<Pulse>`select ${PULSE} from pulse p where p.counted_on is null and p.closes_on < ${today} for update of p skip locked`,
	);

/** Whether a member attended a meeting, and has answered. */
export const standingOf = (
	db: Reader,
	meetingId: string,
	memberId: string | null,
): Promise<{ attended: boolean; answered: boolean }> =>
	one(
		db,
		sql<{ attended: boolean; answered: boolean }>`select
			exists (select from attendance where meeting_id = ${meetingId} and member_id = ${memberId} and presence in ('present', 'late')) as attended,
			exists (select from pulse_mark where meeting_id = ${meetingId} and member_id = ${memberId}) as answered`,
	);

/** The closed answers of a pulse. */
export async function boxOf(tx: Tx, meetingId: string): Promise<Buffer[]> {
	const box = await maybe(
		tx,
		sql<{
			sealed: Buffer[];
		}>`select sealed from pulse_box where meeting_id = ${meetingId}`,
	);
	return box?.sealed ?? [];
}

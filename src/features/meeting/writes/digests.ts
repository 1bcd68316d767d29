import { sql } from "kysely";
import { addDays, type IsoDate } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { all, maybe, run } from "../../../platform/database/query.ts";
import { during } from "../../account/reads/places.ts";
import { CAUGHT_UP_DAYS, datesRemindedOf } from "../rules/reminders.ts";

type Outcome =
	| "sent"
	| "nothing"
	| "refused"
	| "unsure"
	| "carried"
	| "stopped";

/** How long it is kept that somebody was reminded. */
const KEPT_DAYS = 60;
/** A letter of which it is not known whether it went out is sent once more, and never a third time. */
const MOST_BEGUN = 2;

/**
 * Letters of a day are queued for accounts that may have something to be reminded of, at most so many, and whose letter of the day is not
 * there yet; each catches up with letters of days before that could not be sent. Whose they are. What really waits is read when they are sent.
 */
export async function addDigests(
	tx: Tx,
	{ today, now, most }: { today: IsoDate; now: Date; most: number },
): Promise<string[]> {
	const { meetings, tasks } = datesRemindedOf(today, today);
	const queued = await all(
		tx,
		sql<{ accountId: string }>`with late as (
				select account_id, min(since) as since from mail_digest where outcome is null and day < ${today} and day >= ${addDays(today, -CAUGHT_UP_DAYS)} group by account_id),
			near as (select unit_id, month from meeting where planned_on = any(${meetings}::date[]) and state in ('planned', 'prepared', 'convened')),
			owing as (
				select t.owner_id as member_id from task t where t.due_on = any(${tasks}::date[]) and t.owner_id is not null
				union select s.member_id from membership s join near n on n.unit_id = s.unit_id where ${during("s", today)}
				union select p.member_id from position p join near n on n.unit_id = p.unit_id where p.member_id is not null and ${during("p", today)}
				union select v.member_id from visit v join near n on n.unit_id = v.unit_id and n.month = v.month),
			reminded as (
				select a.id from owing o join account a on a.member_id = o.member_id
				union select p.account_id from position p join near n on n.unit_id = p.unit_id where p.account_id is not null and ${during("p", today)}
				union select account_id from late)
			insert into mail_digest (account_id, day, since, queued_at)
			select a.id, ${today}::date, greatest(least(l.since, ${today}::date), ${addDays(today, -CAUGHT_UP_DAYS)}::date), ${now}
			from reminded r join account a on a.id = r.id join mail_address e on e.account_id = a.id left join late l on l.account_id = a.id
			where e.wants_digest and a.disabled_at is null and not exists (select from mail_digest d where d.account_id = a.id and d.day = ${today})
			order by a.id limit ${most}
			on conflict do nothing returning account_id`,
	);
	const accountIds = queued.map(({ accountId }) => accountId);
	await run(
		tx,
		sql`update mail_digest set outcome = 'carried', settled_at = ${now} where account_id = any(${accountIds}::uuid[]) and day < ${today} and outcome is null`,
	);
	return accountIds;
}

/** What is old is forgotten. */
export async function forgetDigests(tx: Tx, today: IsoDate): Promise<void> {
	await run(
		tx,
		sql`delete from mail_digest where day < ${addDays(today, -KEPT_DAYS)}`,
	);
}

type Named = { accountId: string; day: IsoDate };

/** A delivery begins; false where the letter is settled, or was begun twice and may have gone out both times. */
export async function beginDigest(
	tx: Tx,
	{ accountId, day }: Named,
	now: Date,
): Promise<boolean> {
	const begun = await maybe(
		tx,
		sql<{
			outcome: Outcome | null;
		}>`update mail_digest set begun = least(begun + 1, ${MOST_BEGUN}),
				outcome = case when begun >= ${MOST_BEGUN} then 'unsure' end, settled_at = case when begun >= ${MOST_BEGUN} then ${now}::timestamptz end
			where account_id = ${accountId} and day = ${day} and outcome is null returning outcome`,
	);
	return begun !== null && begun.outcome === null;
}

/** Nobody took the letter: that delivery does not count. */
export async function undoBegun(
	tx: Tx,
	{ accountId, day }: Named,
): Promise<void> {
	await run(
		tx,
		sql`update mail_digest set begun = begun - 1 where account_id = ${accountId} and day = ${day} and outcome is null and begun > 0`,
	);
}

/** It is known what became of a letter. */
export async function settleDigest(
	tx: Tx,
	{ accountId, day }: Named,
	outcome: Outcome,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update mail_digest set outcome = ${outcome}, settled_at = ${now} where account_id = ${accountId} and day = ${day} and outcome is null`,
	);
}

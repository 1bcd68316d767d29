import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type {
	AttendanceMark,
	Attendee,
	GivenTask,
	Guest,
	Opinion,
	Vote,
} from "../schema/record.ts";

/**
 * The roll of the day is frozen: class and standing stay as they are now, whatever changes later. Who asked leave is marked absent with
 * that reason until the chair marks something else; nobody is asked twice.
 */
export async function freezeRoll(
	tx: Tx,
	meetingId: string,
	roll: readonly Attendee[],
	now: Date,
): Promise<void> {
	const rows = roll.map(({ memberId, seq, class: klass, standing }) => ({
		member_id: memberId,
		seq,
		class: klass,
		standing,
	}));
	await run(
		tx,
		sql`insert into attendance (meeting_id, member_id, seq, class, standing)
			select ${meetingId}, n.member_id, n.seq, n.class, n.standing from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (member_id uuid, seq int, class text, standing text)`,
	);
	await run(
		tx,
		sql`update attendance a set presence = 'excused', reason = r.reason, marked_at = ${now} from meeting_reply r
			where r.meeting_id = ${meetingId} and not r.coming and a.meeting_id = r.meeting_id and a.member_id = r.member_id and a.standing = 'counted'`,
	);
	await run(tx, scannedIn(meetingId));
}

const scannedIn = (meetingId: string) =>
	sql`update attendance a set presence = 'present', reason = null, marked_at = s.scanned_at from roll_scan s
		where s.meeting_id = ${meetingId} and a.meeting_id = s.meeting_id and a.member_id = s.member_id and a.standing in ('counted', 'exempt') and coalesce(a.presence, 'excused') = 'excused'`;

/** The member was in the room at that instant; who was not marked yet, or had asked for leave, is present. */
export async function saveScan(
	tx: Tx,
	meetingId: string,
	memberId: string,
	at: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into roll_scan (meeting_id, member_id, scanned_at) values (${meetingId}, ${memberId}, ${at}) on conflict do nothing`,
	);
	await run(tx, sql`${scannedIn(meetingId)} and s.member_id = ${memberId}`);
}

/** The members are marked as said; `specialDuty` takes a member out of the rate for this meeting. */
export async function markPresence(
	tx: Tx,
	meetingId: string,
	marks: readonly AttendanceMark[],
	now: Date,
): Promise<number> {
	const rows = marks.map((m) => ({
		member_id: m.memberId,
		presence: m.presence,
		reason: m.reason,
		duty: m.specialDuty,
	}));
	return run(
		tx,
		sql`update attendance a set presence = n.presence, reason = n.reason, marked_at = ${now},
				standing = case when n.duty and a.standing = 'counted' then 'special-duty' when not n.duty and a.standing = 'special-duty' and n.presence is not null then 'counted' else a.standing end
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (member_id uuid, presence text, reason text, duty boolean) where a.meeting_id = ${meetingId} and a.member_id = n.member_id`,
	);
}

/** Somebody attends; the same name in the same part stands once. Nought where the id is taken. */
export async function addGuest(
	tx: Tx,
	meetingId: string,
	{ id, role, name, post, memberId }: Guest,
): Promise<number> {
	const known = await run(
		tx,
		sql`update meeting_guest set post = coalesce(post, ${post}), member_id = coalesce(member_id, ${memberId}) where meeting_id = ${meetingId} and role = ${role} and name = ${name}`,
	);
	if (known > 0) return known;
	return run(
		tx,
		sql`insert into meeting_guest (id, meeting_id, role, name, post, member_id) values (${id}, ${meetingId}, ${role}, ${name}, ${post}, ${memberId}) on conflict (id) do nothing`,
	);
}

/** The item runs from this instant on; the one before it ended then. */
export async function runItem(
	tx: Tx,
	meetingId: string,
	itemId: string,
	at: Date,
): Promise<number> {
	await run(
		tx,
		sql`update agenda_item set ended_at = greatest(started_at, ${at}) where meeting_id = ${meetingId} and started_at is not null and ended_at is null and id <> ${itemId}`,
	);
	const started = await run(
		tx,
		sql`update agenda_item set started_at = least(started_at, ${at}), ended_at = null where meeting_id = ${meetingId} and id = ${itemId}`,
	);
	await run(
		tx,
		sql`update meeting set current_item_id = ${itemId} where id = ${meetingId}`,
	);
	return started;
}

/** No item runs any more. */
export async function stopItems(
	tx: Tx,
	meetingId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update agenda_item set ended_at = ${now} where meeting_id = ${meetingId} and started_at is not null and ended_at is null`,
	);
}

/** The next number within the meeting, whose row is locked. */
const nextIn = (
	table: "opinion" | "vote" | "meeting_task",
	meetingId: string,
) =>
	sql`(select coalesce(max(seq), 0) + 1 from ${sql.table(table)} where meeting_id = ${meetingId})`;

/** Somebody spoke at this instant. Nought where the id is taken. */
export async function addOpinion(
	tx: Tx,
	meetingId: string,
	o: Pick<Opinion, "id" | "itemId" | "memberId" | "kind" | "words">,
	at: Date,
): Promise<number> {
	return run(
		tx,
		sql`insert into opinion (id, meeting_id, seq, item_id, member_id, kind, words, spoken_at)
			values (${o.id}, ${meetingId}, ${nextIn("opinion", meetingId)}, ${o.itemId}, ${o.memberId}, ${o.kind}, ${o.words}, ${at}) on conflict (id) do nothing`,
	);
}

export async function changeOpinion(
	tx: Tx,
	opinionId: string,
	kind: string,
	words: string,
): Promise<void> {
	await run(
		tx,
		sql`update opinion set kind = ${kind}, words = ${words} where id = ${opinionId}`,
	);
}

/** Hands or paper ballots were counted; base and rule version stay with them. */
export async function addVote(
	tx: Tx,
	meetingId: string,
	v: Omit<Vote, "id" | "seq">,
	rule: unknown,
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into vote (id, meeting_id, seq, matter, title, base, recipe, in_favour, against, abstained, threshold, passed, note, form, invalid, issued, rule, taken_at)
			values (${id}, ${meetingId}, ${nextIn("vote", meetingId)}, ${v.matter}, ${v.title}, ${v.base}, ${JSON.stringify(v.recipe)}::jsonb, ${v.inFavour}, ${v.against}, ${v.abstained},
				${v.threshold}, ${v.passed}, ${v.note}, ${v.form}, ${v.invalid}, ${v.issued}, ${JSON.stringify(rule)}::jsonb, ${now})`,
	);
	return id;
}

export async function removeVotesOn(
	tx: Tx,
	meetingId: string,
	matter: string,
	title: string,
): Promise<void> {
	await run(
		tx,
		sql`delete from vote where meeting_id = ${meetingId} and matter = ${matter} and title = ${title}`,
	);
}

/** A task is being given. Nought where the id is taken. */
export async function addGivenTask(
	tx: Tx,
	meetingId: string,
	t: Omit<GivenTask, "seq" | "ownerName">,
): Promise<number> {
	return run(
		tx,
		sql`insert into meeting_task (id, meeting_id, seq, title, owner_id, owner_text, due_on, measure, carried_from, of_theme)
			values (${t.id}, ${meetingId}, ${nextIn("meeting_task", meetingId)}, ${t.title}, ${t.ownerId}, ${t.ownerText}, ${t.dueOn}, ${t.measure}, ${t.carriedFrom}, ${t.ofTheme}) on conflict (id) do nothing`,
	);
}

/** The task is not given after all; the others close up. */
export async function removeGivenTask(
	tx: Tx,
	id: string,
	meetingId: string,
): Promise<void> {
	await run(tx, sql`delete from meeting_task where id = ${id}`);
	await run(
		tx,
		sql`update meeting_task t set seq = n.seq from (select id, row_number() over (order by seq) as seq from meeting_task where meeting_id = ${meetingId}) n where n.id = t.id and t.seq <> n.seq`,
	);
}

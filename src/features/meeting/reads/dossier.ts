import { sql } from "kysely";
import { addMonths, type IsoDate } from "../../../charter/calendar.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe } from "../../../platform/database/query.ts";
import { ballotsOf } from "../../ballot/reads.ts";
import type { Ballot } from "../../ballot/schema.ts";
import { followersOf } from "../../follow/reads/assignments.ts";
import { rollOf } from "../../member/reads.ts";
import {
	type Holder,
	holdersOf,
	overridesFor,
	unitOn,
	unitsAbove,
} from "../../org/reads.ts";
import { unheardAnswersOf } from "../../proposal/reads.ts";
import { forgottenBefore, lastTasksBefore } from "../../task/reads.ts";
import { openAdviceOf, visitorsTo } from "../../visit/reads.ts";
import { seriesOf } from "../rules/agenda.ts";
import { rulesFor } from "../rules/applied.ts";
import { standingOf } from "../rules/attendance.ts";
import { type Counted, countedVote } from "../rules/ballots.ts";
import type {
	AttachedFile,
	Attendee,
	Dossier,
	GivenTask,
	Guest,
	Item,
	Meeting,
	Opinion,
	PassedWarning,
	Vote,
} from "../schema/record.ts";
import { questionsOf, repliesOf, unheardOf } from "./ahead.ts";
import {
	focusFor,
	meetingForUpdate,
	meetingOf,
	type PlacedMeeting,
} from "./meetings.ts";
import { lookBackOf, presenterOf } from "./theme-plans.ts";

/** Everything the record of one meeting holds. Before it opens, the roll is the one of its planned day. */
export async function dossierOf(
	db: Reader,
	meetingId: string,
	today: IsoDate,
): Promise<Dossier> {
	return dossierFor(db, await meetingOf(db, meetingId, today));
}

/** The same with the meeting's row locked until commit; `heldOn` is the day on which it is being opened. */
export async function dossierForUpdate(
	tx: Tx,
	meetingId: string,
	today: IsoDate,
	heldOn?: IsoDate,
): Promise<Dossier> {
	return dossierFor(tx, await meetingForUpdate(tx, meetingId, today), heldOn);
}

async function dossierFor(
	db: Reader,
	meeting: PlacedMeeting,
	heldOn?: IsoDate,
): Promise<Dossier> {
	const on = meeting.heldOn ?? heldOn ?? meeting.plannedOn;
	const unit = await unitOn(db, meeting.unitId, on);
	const above = await unitsAbove(db, unit.path, on);
	const holders = await holdersOf(db, unit.path, on);
	const series = seriesOf(meeting.kind);
	const superior = above.at(-2) ?? null;
	const ballots = await ballotsOf(db, "meeting", meeting.id);
	return {
		meeting,
		unit,
		superior,
		focus: await focusFor(db, unit.path, on, meeting.month),
		hasCommittee: holders.some((h) => h.position === "cell-committee-member"),
		rules: rulesFor(meeting, on, await overridesFor(db, unit.path, on)),
		agenda: await agendaOf(db, meeting.id),
		lastAgenda: await lastAgendaOf(db, meeting),
		roll: await attendeesOf(db, meeting, on),
		posts: postsByMember(holders),
		runningAbsences: await runningAbsencesOf(db, meeting, on),
		unheard: await unheardOf(db, meeting, on),
		guests: await guestsOf(db, meeting.id),
		overseers: (await followersOf(db, [meeting.unitId], on)).map(
			({ memberId, name }) => ({ memberId, name }),
		),
		visitors: await visitorsTo(db, meeting.unitId, meeting.month),
		advice:
			series === "ordinary" ? await openAdviceOf(db, meeting.unitId, on) : [],
		answered:
			series === "ordinary"
				? await unheardAnswersOf(db, [meeting.unitId], on)
				: [],
		pastTasks: await lastTasksBefore(db, meeting.unitId, series, on),
		forgotten: await forgottenBefore(db, meeting.unitId, series, on),
		lookBack: await lookBackOf(db, meeting),
		presenterId: await presenterOf(db, meeting.id),
		opinions: await opinionsOf(db, meeting.id),
		votes: await votesOf(db, meeting.id, ballots),
		ballots: ballots.map(({ id, matter, title, state, entitled, cast }) => ({
			id,
			matter,
			title,
			state,
			entitled,
			cast,
		})),
		givenTasks: await givenTasksOf(db, meeting.id),
		files: await filesOf(db, meeting.id),
		replies: await repliesOf(db, meeting.id),
		questions: await questionsOf(db, meeting.id),
		uploads: await uploadsOf(db, meeting.id),
		passed: await passedOf(db, meeting.id),
	};
}

function postsByMember(holders: readonly Holder[]): Dossier["posts"] {
	const posts: Record<string, string[]> = {};
	for (const { memberId, position } of holders)
		if (memberId) posts[memberId] = [...(posts[memberId] ?? []), position];
	return posts;
}

const agendaOf = (db: Reader, meetingId: string): Promise<Item[]> =>
	all(
		db,
		sql<Item>`select a.id, a.seq, a.kind, a.block, a.title, a.presenter_id, m.name as presenter_name, a.planned_minutes, to_json(a.started_at)#>>'{}' as started_at, to_json(a.ended_at)#>>'{}' as ended_at
		from agenda_item a left join member m on m.id = a.presenter_id where a.meeting_id = ${meetingId} order by a.seq`,
	);

async function lastAgendaOf(db: Reader, meeting: Meeting): Promise<string[]> {
	const rows = await all(
		db,
		sql<{
			title: string;
		}>`select a.title from agenda_item a join meeting mt on mt.id = a.meeting_id
			where mt.unit_id = ${meeting.unitId} and mt.kind = ${meeting.kind} and mt.month = ${addMonths(meeting.month, -1)} order by a.seq`,
	);
	return rows.map((r) => r.title);
}

/** The roll of a meeting: as frozen when it opened, before that the one of the day. */
export async function attendeesOf(
	db: Reader,
	meeting: Meeting,
	on: IsoDate,
): Promise<Attendee[]> {
	if (meeting.heldOn === null) return expectedOn(db, meeting.unitId, on);
	return all(
		db,
		sql<Attendee>`select a.member_id, a.seq, m.name, m.birth, a.class, a.standing, a.presence, a.reason from attendance a join member m on m.id = a.member_id where a.meeting_id = ${meeting.id} order by a.seq`,
	);
}

/** Who is expected at a meeting or congress of a cell on a day, before its roll is frozen. */
export async function expectedOn(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<(Attendee & { presence: null })[]> {
	const roll = await rollOf(db, unitId, on);
	return roll.map((m, at) => ({
		memberId: m.id,
		seq: at + 1,
		name: m.name,
		birth: m.birth,
		class: m.class,
		standing: standingOf(m.participations),
		presence: null,
		reason: null,
	}));
}

/** How many ordinary meetings in a row before this one, within the year, each member was absent from with reason (ATT-03). */
async function runningAbsencesOf(
	db: Reader,
	meeting: Meeting,
	on: IsoDate,
): Promise<Record<string, number>> {
	const rows = await all(
		db,
		sql<{ memberId: string; running: number }>`with past as (
				select a.member_id, a.presence, mt.held_on from attendance a join meeting mt on mt.id = a.meeting_id
				where mt.unit_id = ${meeting.unitId} and mt.state = 'closed' and mt.kind <> 'thematic' and mt.held_on < ${on} and mt.held_on >= date_trunc('year', ${on}::date) and a.standing = 'counted')
			select p.member_id, count(*) as running from past p
			where p.presence = 'excused' and not exists (select from past q where q.member_id = p.member_id and q.held_on >= p.held_on and q.presence <> 'excused') group by p.member_id`,
	);
	return Object.fromEntries(rows.map((r) => [r.memberId, r.running]));
}

export const guestsOf = (db: Reader, meetingId: string): Promise<Guest[]> =>
	all(
		db,
		sql<Guest>`select id, role, name, post, member_id from meeting_guest where meeting_id = ${meetingId} order by role, id`,
	);

const opinionsOf = (db: Reader, meetingId: string): Promise<Opinion[]> =>
	all(
		db,
		sql<Opinion>`select o.id, o.seq, o.item_id, o.member_id, m.name, o.kind, o.words, to_json(o.spoken_at)#>>'{}' as spoken_at from opinion o join member m on m.id = o.member_id where o.meeting_id = ${meetingId} order by o.seq`,
	);

/** Hands, paper ballots and counted ballots on devices, in the order in which they were counted. */
async function votesOf(
	db: Reader,
	meetingId: string,
	ballots: readonly Ballot[],
): Promise<Vote[]> {
	const byHand = await all(
		db,
		sql<Counted>`select id, matter, title, base, recipe, in_favour, against, abstained, threshold, passed, note, form, invalid, issued, to_json(taken_at)#>>'{}' as taken_at from vote where meeting_id = ${meetingId} order by seq`,
	);
	return [...byHand, ...ballots.flatMap(countedVote)]
		.sort((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt))
		.map(({ takenAt: _takenAt, ...counted }, at) => ({
			...counted,
			seq: at + 1,
		}));
}

const givenTasksOf = (db: Reader, meetingId: string): Promise<GivenTask[]> =>
	all(
		db,
		sql<GivenTask>`select t.id, t.seq, t.title, t.owner_id, m.name as owner_name, t.owner_text, t.due_on, t.measure, t.carried_from, t.of_theme from meeting_task t left join member m on m.id = t.owner_id where t.meeting_id = ${meetingId} order by t.seq`,
	);

const filesOf = (db: Reader, meetingId: string): Promise<AttachedFile[]> =>
	all(
		db,
		sql<AttachedFile>`select id, name, kind, length(bytes) as size from meeting_file where meeting_id = ${meetingId} order by added_at`,
	);

async function uploadsOf(
	db: Reader,
	meetingId: string,
): Promise<Dossier["uploads"]> {
	const marks = await maybe(
		db,
		sql<{
			before: IsoDate | null;
			after: IsoDate | null;
		}>`select max(uploaded_on) filter (where stage = 'before') as before, max(uploaded_on) filter (where stage = 'after') as after from upload_mark where meeting_id = ${meetingId}`,
	);
	return { before: marks?.before ?? null, after: marks?.after ?? null };
}

const passedOf = (db: Reader, meetingId: string): Promise<PassedWarning[]> =>
	all(
		db,
		sql<PassedWarning>`select step, code, reason from passed_warning where meeting_id = ${meetingId} order by passed_at`,
	);

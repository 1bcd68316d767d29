import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import { type Days, inAreasOn } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type { SERIES, Task, ThemeCount } from "./schema.ts";

const SELECT = sql`select t.id, t.unit_id, (select v.name from unit_version v where v.unit_id = t.unit_id order by v.valid_from desc limit 1) as unit_name,
	t.series, t.resolved_on, t.meeting_id, t.source, t.seq, t.title, t.owner_id, coalesce(m.name, t.owner_text) as owner_name, t.due_on, t.measure, t.carried_from,
	(select jsonb_build_object('result', r.result, 'figure', r.figure, 'cause', r.cause, 'words', r.words, 'reportedAt', r.reported_at)
		from task_report r where r.task_id = t.id order by r.reported_at desc limit 1) as report,
	(select jsonb_build_object('meetingId', o.meeting_id, 'result', o.result, 'figure', o.figure, 'cause', o.cause, 'handling', o.handling, 'handlingWords', o.handling_words, 'newDueOn', o.new_due_on)
		from task_outcome o where o.task_id = t.id order by o.recorded_at desc limit 1) as outcome,
	(select s.id from task s where s.carried_from = t.id) as successor_id
	from task t left join member m on m.id = t.owner_id`;

/** The tasks of the last resolution of a series before a day: what the next meeting of that series begins with. */
export function lastTasksBefore(
	db: Reader,
	unitId: string,
	series: (typeof SERIES)[number],
	before: IsoDate,
): Promise<Task[]> {
	return all(
		db,
		sql<Task>`${SELECT} where t.unit_id = ${unitId} and t.series = ${series}
			and t.resolved_on = (select max(x.resolved_on) from task x where x.unit_id = ${unitId} and x.series = ${series} and x.resolved_on < ${before}) order by t.seq`,
	);
}

/** Older tasks of a unit that no meeting ever ended: forgotten ones come back here. */
export function forgottenBefore(
	db: Reader,
	unitId: string,
	series: (typeof SERIES)[number],
	before: IsoDate,
): Promise<Task[]> {
	return all(
		db,
		sql<Task>`${SELECT} where t.unit_id = ${unitId} and t.series = ${series}
			and t.resolved_on < (select max(x.resolved_on) from task x where x.unit_id = ${unitId} and x.series = ${series} and x.resolved_on < ${before})
			and not exists (select from task s where s.carried_from = t.id)
			and not exists (select from task_outcome o where o.task_id = t.id and (o.result = 'done' or o.handling <> 'carried')) order by t.resolved_on, t.seq`,
	);
}

/** What must change after themes of a unit and is to be looked at again by a day, in a meeting: what that meeting found, and what none ended. */
export function themeTasksDue(
	db: Reader,
	unitId: string,
	{
		before,
		until,
		meetingId,
	}: { before: IsoDate; until: IsoDate; meetingId: string | null },
): Promise<Task[]> {
	return all(
		db,
		sql<Task>`${SELECT} where t.unit_id = ${unitId} and t.series = 'theme' and t.resolved_on < ${before} and t.due_on <= ${until}
			and (exists (select from task_outcome o where o.task_id = t.id and o.meeting_id = ${meetingId})
				or not exists (select from task s where s.carried_from = t.id)
					and not exists (select from task_outcome o where o.task_id = t.id and (o.result = 'done' or o.handling <> 'carried')))
			order by t.resolved_on, t.seq`,
	);
}

/** What must change after the themes of a unit in a year, in the order in which it was concluded. */
export const themeTasksOf = (
	db: Reader,
	unitId: string,
	year: string,
): Promise<Task[]> =>
	all(
		db,
		sql<Task>`${SELECT} where t.unit_id = ${unitId} and t.series = 'theme' and t.resolved_on between ${`${year}-01-01`} and ${`${year}-12-31`} order by t.resolved_on, t.seq`,
	);

/** How many lines each theme of the areas left in a year, how many a meeting has looked at again, and by when the next is due. */
export const themeTasksIn = (
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
	year: string,
): Promise<ThemeCount[]> =>
	all(
		db,
		sql<ThemeCount>`select t.meeting_id, count(*) as lines, count(*) filter (where f.found) as found, min(t.due_on) filter (where not f.found) as next_due
			from task t join unit_on(${on}) u on u.unit_id = t.unit_id
				cross join lateral (select exists (select from task_outcome o where o.task_id = t.id) as found) f
			where t.series = 'theme' and t.meeting_id is not null and t.resolved_on between ${`${year}-01-01`} and ${`${year}-12-31`} and ${inAreasOn(areas, "u", { on, today })}
			group by t.meeting_id`,
	);

/** Tasks of one member that are not over, oldest date first. */
export function openTasksOf(db: Reader, memberId: string): Promise<Task[]> {
	return all(
		db,
		sql<Task>`${SELECT} where t.owner_id = ${memberId} and not exists (select from task s where s.carried_from = t.id)
			and not exists (select from task_outcome o where o.task_id = t.id and (o.result = 'done' or o.handling <> 'carried')) order by t.due_on nulls last, t.seq`,
	);
}

/** Tasks given by one meeting. */
export const tasksOfMeeting = (
	db: Reader,
	meetingId: string,
): Promise<Task[]> =>
	all(
		db,
		sql<Task>`${SELECT} where t.meeting_id = ${meetingId} order by t.seq`,
	);

export const taskOf = (db: Reader, taskId: string): Promise<Task> =>
	one(db, sql<Task>`${SELECT} where t.id = ${taskId}`);

/** One task and everything it continues, oldest first. */
export function chainOf(db: Reader, taskId: string): Promise<Task[]> {
	return all(
		db,
		sql<Task>`with recursive chain as (select id, carried_from from task where id = ${taskId} union select t.id, t.carried_from from task t join chain c on t.id = c.carried_from)
			${SELECT} where t.id in (select id from chain) order by t.resolved_on`,
	);
}

/** The task with its row locked until commit. */
export async function taskForUpdate(tx: Tx, taskId: string): Promise<Task> {
	await one(tx, sql`select id from task where id = ${taskId} for update`);
	return taskOf(tx, taskId);
}

/** Tasks of the cells of the areas that were carried on at least `times` times and are still open: where help is needed. */
export function longRunning(
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
	times: number,
): Promise<
	{
		unitId: string;
		taskId: string;
		title: string;
		since: IsoDate;
		times: number;
	}[]
> {
	return all(
		db,
		sql<{
			unitId: string;
			taskId: string;
			title: string;
			since: IsoDate;
			times: number;
		}>`with recursive chain as (
				select t.id, t.unit_id, t.title, t.resolved_on as since, t.carried_from, 0 as times from task t join unit_on(${on}) u on u.unit_id = t.unit_id
				where ${inAreasOn(areas, "u", { on, today })} and t.resolved_on <= ${on} and not exists (select from task s where s.carried_from = t.id)
					and not exists (select from task_outcome o where o.task_id = t.id and (o.result = 'done' or o.handling <> 'carried'))
				union all select c.id, c.unit_id, c.title, t.resolved_on, t.carried_from, c.times + 1 from chain c join task t on t.id = c.carried_from)
			select unit_id, id as task_id, title, since, times from chain where carried_from is null and times >= ${times} order by times desc, since`,
	);
}

/** The task of a unit with this number in the paper of that day, or null. */
export function taskOnPaper(
	db: Reader,
	{
		unitId,
		resolvedOn,
		source,
		seq,
	}: Pick<Task, "unitId" | "resolvedOn" | "source" | "seq">,
): Promise<{ id: string } | null> {
	return maybe(
		db,
		sql<{
			id: string;
		}>`select id from task where unit_id = ${unitId} and resolved_on = ${resolvedOn} and source = ${source} and seq = ${seq} limit 1`,
	);
}

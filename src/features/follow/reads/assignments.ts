import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, one } from "../../../platform/database/query.ts";
import type { Assignment, Follower, Following } from "../schema.ts";

const SELECT = sql`select s.id, s.committee_id, s.member_id, s.member_name, s.kind, s.thing, s.from_on, s.to_on,
	array(select c.unit_id from assignment_cell c where c.assignment_id = s.id) as cell_ids`;

const CELL_NAMES = sql`case when s.kind = 'cluster' then array(select (select v.name from unit_version v where v.unit_id = c.unit_id order by v.valid_from desc limit 1)
	from assignment_cell c where c.assignment_id = s.id order by 1) else '{}' end as cell_names`;

/** An assignment as the table shows it. */
export type Shown = Assignment & Pick<Following, "sits" | "cellNames">;

/** Everything that a committee ever assigned, by name. */
export const assignmentsOf = (
	db: Reader,
	committeeId: string,
	on: IsoDate,
): Promise<Shown[]> =>
	all(
		db,
		sql<Shown>`${SELECT}, ${CELL_NAMES}, sits_in(s.member_id, s.committee_id, ${on}) as sits from assignment s
			where s.committee_id = ${committeeId} order by s.thing collate "vi-x-icu", s.from_on, s.member_name`,
	);

/** One assignment, its row locked until commit. */
export const assignmentForUpdate = (
	tx: Tx,
	assignmentId: string,
): Promise<Assignment> =>
	one(
		tx,
		sql<Assignment>`${SELECT} from assignment s where s.id = ${assignmentId} for update of s`,
	);

/** Who follows each of these cells on a day, once: by the post of overseer there, or assigned to the cell or its cluster while they sit in the committee. */
export const followersOf = (
	db: Reader,
	cellIds: readonly string[],
	on: IsoDate,
): Promise<Follower[]> =>
	all(
		db,
		sql<Follower>`select unit_id, member_id, name from (
			select distinct on (f.unit_id, coalesce(f.member_id::text, f.name)) f.* from (
				select p.unit_id, p.member_id, coalesce(m.name, a.name) as name, 0 as rank
				from position p left join member m on m.id = p.member_id left join account a on a.id = p.account_id
				where p.kind = 'overseer' and p.unit_id = any(${[...cellIds]}::uuid[]) and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on})
				union all
				select c.unit_id, s.member_id, s.member_name, case s.kind when 'cell' then 1 else 2 end
				from assignment s join assignment_cell c on c.assignment_id = s.id
				where c.unit_id = any(${[...cellIds]}::uuid[]) and s.from_on <= ${on} and (s.to_on is null or s.to_on > ${on}) and sits_in(s.member_id, s.committee_id, ${on})
			) f order by f.unit_id, coalesce(f.member_id::text, f.name), f.rank
		) once order by unit_id, rank, name collate "vi-x-icu"`,
	);

/** The posts of overseers at cells on a day, as lines of the table. */
export const overseersOf = (
	db: Reader,
	cellIds: readonly string[],
	on: IsoDate,
): Promise<Following[]> =>
	all(
		db,
		sql<Following>`select p.member_id, coalesce(m.name, a.name) as member_name, 'cell' as kind, u.name as thing, p.from_on, p.to_on,
			null::uuid as assignment_id, array[p.unit_id] as cell_ids, '{}'::text[] as cell_names, true as sits
			from position p join unit_on(${on}) u on u.unit_id = p.unit_id left join member m on m.id = p.member_id left join account a on a.id = p.account_id
			where p.kind = 'overseer' and p.unit_id = any(${[...cellIds]}::uuid[]) and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on})
			order by u.name collate "vi-x-icu", m.sort_key`,
	);

/** What one member follows on a day, by posts at cells and by assignments. */
export const followedBy = (
	db: Reader,
	memberId: string,
	on: IsoDate,
): Promise<Pick<Following, "kind" | "thing" | "cellNames">[]> =>
	all(
		db,
		sql<
			Pick<Following, "kind" | "thing" | "cellNames">
		>`select 'cell' as kind, u.name as thing, '{}'::text[] as cell_names from position p join unit_on(${on}) u on u.unit_id = p.unit_id
			where p.kind = 'overseer' and p.member_id = ${memberId} and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on})
			union select s.kind, s.thing, ${CELL_NAMES} from assignment s
			where s.member_id = ${memberId} and s.from_on <= ${on} and (s.to_on is null or s.to_on > ${on}) and sits_in(s.member_id, s.committee_id, ${on}) order by 2`,
	);

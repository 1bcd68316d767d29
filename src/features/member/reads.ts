import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area, Grant } from "../../charter/positions.ts";
import { type Days, inAreasOn } from "../../platform/areas.ts";
import {
	PLANNED_ANEW,
	type Reader,
	type Tx,
} from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type {
	ListedMember,
	MemberFile,
	Participation,
	RollMember,
} from "./schema.ts";

const onRoll = (on: IsoDate) =>
	sql`(ms.from_on is null or ms.from_on <= ${on}) and (ms.to_on is null or ms.to_on > ${on})`;
const participationsOn = (on: IsoDate) =>
	sql`array(select p.kind from participation p where p.member_id = m.id and (p.from_on is null or p.from_on <= ${on}) and (p.to_on is null or p.to_on > ${on}) order by p.kind)`;
const postsOn = (on: IsoDate) =>
	sql`array(select p.kind from position p where p.member_id = m.id and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on}) order by p.kind)`;

/** Posts held today and membership itself, as grants; what `reachOf` works on. */
export function grantsOf(
	db: Reader,
	who: { accountId: string; memberId: string | null },
	on: IsoDate,
): Promise<Grant[]> {
	return all(
		db,
		sql<Grant>`select p.kind as position, p.unit_id, u.path::text as path from position p join unit_on(${on}) u on u.unit_id = p.unit_id
				where (p.account_id = ${who.accountId} or p.member_id = ${who.memberId}) and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on})
			union all
			select case m.class when 'official' then 'member' else 'probationary' end, ms.unit_id, u.path::text from membership ms
				join member m on m.id = ms.member_id join unit_on(${on}) u on u.unit_id = ms.unit_id
				where ms.member_id = ${who.memberId} and ${onRoll(on)}`,
	);
}

export type ListFilter = {
	text?: string | undefined;
	/** Below this unit; `cellId` where it is one cell, whose roll lies in name order. */
	unitPath?: string | undefined;
	cellId?: string | undefined;
	class?: string | undefined;
	sex?: string | undefined;
	participation?: string | undefined;
	after?: { sortKey: string; id: string } | undefined;
	limit: number;
};

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The members a filter holds. A name fragment is looked up first, on its trigram index, and only then placed in the tree. */
const filtered = (areas: readonly Area[], days: Days, f: ListFilter) => sql`
	from ${f.text ? sql`${sql.raw(PLANNED_ANEW)} (select * from member where id in (select member_ids_like(${`%${escapeLike(f.text)}%`})))` : sql`member`} m
	join membership ms on ms.member_id = m.id and ${onRoll(days.on)} join unit_on(${days.on}) u on u.unit_id = ms.unit_id
	where ${inAreasOn(areas, "u", days)}
	${f.cellId ? sql`and ms.unit_id = ${f.cellId}` : sql``}
	${f.unitPath ? sql`and u.path <@ ${f.unitPath}::ltree` : sql``}
	${f.class ? sql`and m.class = ${f.class}` : sql``}
	${f.sex ? sql`and m.sex = ${f.sex}` : sql``}
	${f.participation ? sql`and exists (select from participation p where p.member_id = m.id and p.kind = ${f.participation} and (p.from_on is null or p.from_on <= ${days.on}) and (p.to_on is null or p.to_on > ${days.on}))` : sql``}`;

/** Members on the rolls of a day in the cells that stand in the areas today, in Vietnamese name order, a page at a time; `text` is already folded. */
export function listMembers(
	db: Reader,
	areas: readonly Area[],
	days: Days,
	filter: ListFilter,
): Promise<(ListedMember & { sortKey: string })[]> {
	const { on } = days;
	const order = filter.cellId
		? sql`ms.sort_key, ms.member_id`
		: sql`m.sort_key, m.id`;
	return all(
		db,
		sql<ListedMember & { sortKey: string }>`with page as (
				select m.id, m.name, m.sex, m.birth, m.class, m.admitted, m.official, m.sort_key, ms.unit_id, u.name as unit_name ${filtered(areas, days, filter)}
				${filter.after ? sql`and (${order}) > (${filter.after.sortKey}, ${filter.after.id}::uuid)` : sql``}
				order by ${order} limit ${filter.limit})
			select m.*, ${participationsOn(on)} as participations, ${postsOn(on)} as posts from page m order by m.sort_key, m.id`,
	);
}

/** How many members the same filter holds. */
export async function countMembers(
	db: Reader,
	areas: readonly Area[],
	days: Days,
	filter: ListFilter,
): Promise<number> {
	return (
		await one(
			db,
			sql<{
				count: number;
			}>`select count(*) as count ${filtered(areas, days, filter)}`,
		)
	).count;
}

/** The roll of a cell on a day, in Vietnamese name order. */
export function rollOf(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<RollMember[]> {
	return all(
		db,
		sql<RollMember>`select m.id, m.name, m.class, m.birth, ${participationsOn(on)} as participations,
				array(select p.kind from position p where p.member_id = m.id and p.unit_id = ${unitId} and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on}) order by p.kind) as posts
			from membership ms join member m on m.id = ms.member_id where ms.unit_id = ${unitId} and ${onRoll(on)} order by ms.sort_key, ms.member_id`,
	);
}

export type OpenFile = Omit<MemberFile, "card" | "ethnicity" | "religion"> & {
	id: string;
	sortKey: string;
	unitId: string | null;
	unitName: string | null;
	path: string | null;
	recordedAt: string;
};

/** The open part of one file, with the cell whose roll the member stands on. */
export function fileOf(
	db: Reader,
	memberId: string,
	on: IsoDate,
): Promise<OpenFile> {
	return one(
		db,
		sql<OpenFile>`select m.id, m.name, m.sort_key, m.sex, m.birth, m.class, m.admitted, m.official, m.hometown, m.residence, m.occupation, m.education, m.profession, m.political_theory,
				m.public_post, m.residence_cell, m.note, m.recorded_at, ms.unit_id, u.name as unit_name, u.path::text as path
			from member m left join membership ms on ms.member_id = m.id and ${onRoll(on)} left join unit_on(${on}) u on u.unit_id = ms.unit_id where m.id = ${memberId}`,
	);
}

/** The sealed part of one file. */
export function sealedOf(db: Reader, memberId: string) {
	return one(
		db,
		sql<{
			cardSealed: Buffer | null;
			ethnicitySealed: Buffer | null;
			religionSealed: Buffer | null;
		}>`select card_sealed, ethnicity_sealed, religion_sealed from member where id = ${memberId}`,
	);
}

/** The file with its row locked until commit. */
export async function fileForUpdate(
	tx: Tx,
	memberId: string,
	on: IsoDate,
): Promise<OpenFile> {
	await one(tx, sql`select id from member where id = ${memberId} for update`);
	return fileOf(tx, memberId, on);
}

/** Who carries a card number, by its mac, and where the cell of the last roll stands today. */
export function memberByCard(
	db: Reader,
	mac: Buffer,
	today: IsoDate,
): Promise<{ id: string; name: string; path: string | null } | null> {
	return maybe(
		db,
		sql<{
			id: string;
			name: string;
			path: string | null;
		}>`select m.id, m.name, (select unit_place(ms.unit_id, ${today})::text from membership ms where ms.member_id = m.id order by ms.to_on desc nulls first limit 1) as path
			from member m where m.card_mac = ${mac}`,
	);
}

export type Stay = {
	unitId: string;
	unitName: string;
	fromOn: IsoDate | null;
	toOn: IsoDate | null;
	endReason: string | null;
};

/** The cells a member has stood on the roll of, newest first. */
export function staysOf(db: Reader, memberId: string): Promise<Stay[]> {
	return all(
		db,
		sql<Stay>`select ms.unit_id, (select v.name from unit_version v where v.unit_id = ms.unit_id order by v.valid_from desc limit 1) as unit_name, ms.from_on, ms.to_on, ms.end_reason
			from stays_of(${memberId}) ms order by ms.from_on desc nulls last`,
	);
}

export function participationsOf(
	db: Reader,
	memberId: string,
): Promise<Participation[]> {
	return all(
		db,
		sql<Participation>`select id, kind, from_on, to_on, note, basis from participation where member_id = ${memberId} order by from_on desc nulls last`,
	);
}

/** A participation with the path of the member's cell. */
export function participationForUpdate(
	tx: Tx,
	participationId: string,
	on: IsoDate,
) {
	return one(
		tx,
		sql<{
			id: string;
			memberId: string;
			kind: string;
			fromOn: IsoDate | null;
			path: string;
			unitId: string;
		}>`select p.id, p.member_id, p.kind, p.from_on, ms.unit_id, u.path::text as path from participation p
			join membership ms on ms.member_id = p.member_id and ${onRoll(on)} join unit_on(${on}) u on u.unit_id = ms.unit_id where p.id = ${participationId} for update of p`,
	);
}

export type Opening = { actorName: string; reason: string; openedAt: string };

/** Who opened the closed fields, newest first. */
export function openingsOf(db: Reader, memberId: string): Promise<Opening[]> {
	return all(
		db,
		sql<Opening>`select actor_name, reason, opened_at from closed_field_opening where member_id = ${memberId} order by opened_at desc`,
	);
}

export type PostHeld = {
	positionId: string;
	position: string;
	unitName: string;
	fromOn: IsoDate;
	toOn: IsoDate | null;
};

/** The posts of a member, newest first. */
export function postsOf(db: Reader, memberId: string): Promise<PostHeld[]> {
	return all(
		db,
		sql<PostHeld>`select p.id as position_id, p.kind as position, (select v.name from unit_version v where v.unit_id = p.unit_id order by v.valid_from desc limit 1) as unit_name, p.from_on, p.to_on
			from position p where p.member_id = ${memberId} order by p.from_on desc`,
	);
}

export type Figures = {
	total: number;
	male: number;
	female: number;
	official: number;
	probationary: number;
	exempt: number;
};

/** Members of a subtree on a day, counted from the rolls. */
export function countLive(
	db: Reader,
	path: string,
	on: IsoDate,
): Promise<Figures> {
	return one(
		db,
		sql<Figures>`select count(*) as total, count(*) filter (where m.sex = 'male') as male, count(*) filter (where m.sex = 'female') as female,
				count(*) filter (where m.class = 'official') as official, count(*) filter (where m.class = 'probationary') as probationary,
				count(*) filter (where exists (select from participation p where p.member_id = m.id and p.kind = 'exempt' and (p.from_on is null or p.from_on <= ${on}) and (p.to_on is null or p.to_on > ${on}))) as exempt
			from membership ms join member m on m.id = ms.member_id join unit_on(${on}) u on u.unit_id = ms.unit_id where u.path <@ ${path}::ltree and ${onRoll(on)}`,
	);
}

/** The summary of a subtree and when it was made, or null where none was made yet. */
export function countKept(
	db: Reader,
	unitId: string,
): Promise<(Figures & { madeAt: string }) | null> {
	return maybe(
		db,
		sql<
			Figures & { madeAt: string }
		>`select total, male, female, official, probationary, exempt, made_at from unit_stat where unit_id = ${unitId}`,
	);
}

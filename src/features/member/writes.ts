import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import { fold, sortKeyOf, tidy } from "../../charter/names.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { all, run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Seal } from "../../platform/seal.ts";
import { markDirty } from "../org/writes.ts";
import type { MemberFile, Participation } from "./schema.ts";

export type NewMember = {
	file: MemberFile;
	unitId: string;
	from: IsoDate | null;
	participations?: readonly Omit<Participation, "id" | "basis">[];
};

const hex = (bytes: Buffer | null) => bytes?.toString("hex") ?? null;
const CHUNK = 2000;

/** The members exist, stand on the rolls of their cells, and take part as given; their ids in the order given. Any number at a time. */
export async function addMembers(
	tx: Tx,
	members: readonly NewMember[],
	seal: Seal,
	now: Date,
): Promise<string[]> {
	const ids: string[] = [];
	for (let at = 0; at < members.length; at += CHUNK) {
		const chunk = members
			.slice(at, at + CHUNK)
			.map((member) => ({ ...member, id: newId(now) }));
		ids.push(...chunk.map((m) => m.id));
		await insertFiles(
			tx,
			chunk.map(({ id, file }) => toRow(id, file, seal)),
			now,
		);
		await insertStays(
			tx,
			chunk.map((m) => ({
				member_id: m.id,
				unit_id: m.unitId,
				from_on: m.from,
			})),
		);
		const participations = chunk.flatMap((m) =>
			(m.participations ?? []).map((p) => ({
				id: newId(now),
				member_id: m.id,
				kind: p.kind,
				from_on: p.fromOn,
				to_on: p.toOn,
				note: p.note,
			})),
		);
		if (participations.length > 0)
			await insertParticipations(tx, participations);
	}
	await markDirty(tx, [...new Set(members.map((m) => m.unitId))], now);
	return ids;
}

function toRow(id: string, file: MemberFile, seal: Seal) {
	const closed = (text: string | null) =>
		text === null ? null : hex(seal.close(text));
	const name = tidy(file.name);
	return {
		id,
		name,
		sort_key: sortKeyOf(name),
		folded: fold(name),
		sex: file.sex,
		birth: file.birth,
		class: file.class,
		admitted: file.admitted,
		official: file.official,
		card: closed(file.card),
		mac: file.card === null ? null : hex(seal.mac(file.card)),
		ethnicity: closed(file.ethnicity),
		religion: closed(file.religion),
		hometown: file.hometown,
		residence: file.residence,
		occupation: file.occupation,
		education: file.education,
		profession: file.profession,
		political_theory: file.politicalTheory,
		public_post: file.publicPost,
		residence_cell: file.residenceCell,
		note: file.note,
	};
}

async function insertFiles(
	tx: Tx,
	rows: readonly ReturnType<typeof toRow>[],
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into member (id, name, sort_key, folded, sex, birth, class, admitted, official, card_sealed, card_mac, ethnicity_sealed, religion_sealed,
				hometown, residence, occupation, education, profession, political_theory, public_post, residence_cell, note, recorded_at)
			select n.id, n.name, n.sort_key, n.folded, n.sex, n.birth, n.class, n.admitted, n.official, decode(n.card, 'hex'), decode(n.mac, 'hex'), decode(n.ethnicity, 'hex'), decode(n.religion, 'hex'),
				n.hometown, n.residence, n.occupation, n.education, n.profession, n.political_theory, n.public_post, n.residence_cell, n.note, ${now}
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (id uuid, name text, sort_key text, folded text, sex text, birth text, class text, admitted text, official text, card text, mac text,
				ethnicity text, religion text, hometown text, residence text, occupation text, education text, profession text, political_theory text, public_post text, residence_cell text, note text)`,
	);
}

async function insertStays(tx: Tx, rows: readonly object[]): Promise<void> {
	await run(
		tx,
		sql`insert into membership (member_id, sort_key, unit_id, from_on)
			select m.id, m.sort_key, n.unit_id, n.from_on from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (member_id uuid, unit_id uuid, from_on date) join member m on m.id = n.member_id`,
	);
}

async function insertParticipations(
	tx: Tx,
	rows: readonly object[],
): Promise<void> {
	await run(
		tx,
		sql`insert into participation (id, member_id, kind, from_on, to_on, note)
			select n.id, n.member_id, n.kind, n.from_on, n.to_on, n.note
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (id uuid, member_id uuid, kind text, from_on date, to_on date, note text)`,
	);
}

const COLUMN = {
	sex: "sex",
	class: "class",
	admitted: "admitted",
	official: "official",
	hometown: "hometown",
	residence: "residence",
	occupation: "occupation",
	education: "education",
	profession: "profession",
	politicalTheory: "political_theory",
	publicPost: "public_post",
	residenceCell: "residence_cell",
	note: "note",
} as const;

/** The named values of a file are these; what is not named stays. Closed values are sealed. */
export async function changeFile(
	tx: Tx,
	memberId: string,
	changes: globalThis.Partial<MemberFile>,
	seal: Seal,
): Promise<void> {
	const given: Record<string, unknown> = changes;
	const sets = Object.entries(COLUMN).flatMap(([key, column]) =>
		given[key] === undefined ? [] : [sql`${sql.ref(column)} = ${given[key]}`],
	);
	const close = (text: string | null) =>
		text === null ? null : seal.close(text);
	if (changes.card !== undefined)
		sets.push(
			sql`card_sealed = ${close(changes.card)}`,
			sql`card_mac = ${changes.card === null ? null : seal.mac(changes.card)}`,
		);
	if (changes.ethnicity !== undefined)
		sets.push(sql`ethnicity_sealed = ${close(changes.ethnicity)}`);
	if (changes.religion !== undefined)
		sets.push(sql`religion_sealed = ${close(changes.religion)}`);
	if (sets.length > 0)
		await run(
			tx,
			sql`update member set ${sql.join(sets)} where id = ${memberId}`,
		);
}

/** The member takes part in this way during this time. */
export async function addParticipation(
	tx: Tx,
	memberId: string,
	p: Omit<Participation, "id">,
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into participation (id, member_id, kind, from_on, to_on, note, basis) values (${id}, ${memberId}, ${p.kind}, ${p.fromOn}, ${p.toOn}, ${p.note}, ${p.basis})`,
	);
	return id;
}

/** The participation ends on a day. */
export async function endParticipation(
	tx: Tx,
	participationId: string,
	to: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update participation set to_on = ${to} where id = ${participationId}`,
	);
}

/** That somebody opened the closed fields is kept and shown to the member. */
export async function addOpening(
	tx: Tx,
	opening: {
		memberId: string;
		accountId: string;
		actorName: string;
		reason: string;
	},
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into closed_field_opening (id, member_id, account_id, actor_name, reason, opened_at)
			values (${newId(now)}, ${opening.memberId}, ${opening.accountId}, ${opening.actorName}, ${opening.reason}, ${now})`,
	);
}

/**
 * Makes the summaries of every dirty cell and of all units above it anew and forgets the marks it worked on.
 * May run twice and beside acts: a mark set meanwhile stays for the next run. How many units were written.
 */
export async function remakeSummaries(
	tx: Tx,
	on: IsoDate,
	now: Date,
): Promise<number> {
	// One run at a time: an older count never replaces a newer one.
	await run(tx, sql`select pg_advisory_xact_lock(hashtext('unit_stat'))`);
	// A statement of its own: what a taken mark stands for is committed before the count begins.
	const dirty = await all(
		tx,
		sql<{
			unitId: string;
		}>`delete from dirty_unit where unit_id in (select unit_id from dirty_unit for update skip locked) returning unit_id`,
	);
	if (dirty.length === 0) return 0;
	return run(
		tx,
		sql`with touched as (
				select distinct a.unit_id, a.path from unnest(${dirty.map((d) => d.unitId)}::uuid[]) d (unit_id) join unit_on(${on}) u on u.unit_id = d.unit_id join unit_on(${on}) a on a.path @> u.path),
			figures as (
				select t.unit_id, count(m.id) as total, count(m.id) filter (where m.sex = 'male') as male, count(m.id) filter (where m.sex = 'female') as female,
					count(m.id) filter (where m.class = 'official') as official, count(m.id) filter (where m.class = 'probationary') as probationary,
					count(m.id) filter (where exists (select from participation p where p.member_id = m.id and p.kind = 'exempt' and (p.from_on is null or p.from_on <= ${on}) and (p.to_on is null or p.to_on > ${on}))) as exempt
				from touched t join unit_on(${on}) u on u.path <@ t.path
				left join membership ms on ms.unit_id = u.unit_id and (ms.from_on is null or ms.from_on <= ${on}) and (ms.to_on is null or ms.to_on > ${on})
				left join member m on m.id = ms.member_id group by t.unit_id)
			insert into unit_stat (unit_id, total, male, female, official, probationary, exempt, made_at)
			select unit_id, total, male, female, official, probationary, exempt, ${now} from figures
			on conflict (unit_id) do update set total = excluded.total, male = excluded.male, female = excluded.female, official = excluded.official,
				probationary = excluded.probationary, exempt = excluded.exempt, made_at = excluded.made_at`,
	);
}

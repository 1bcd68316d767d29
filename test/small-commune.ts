import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import { fold, sortKeyOf } from "../src/charter/names.ts";
import type { PositionKind } from "../src/charter/positions.ts";
import {
	openAccount,
	savePassword,
} from "../src/features/account/writes/accounts.ts";
import { addPositions, addUnit } from "../src/features/org/writes.ts";
import { type Action, perform } from "../src/platform/action.ts";
import type { Actor } from "../src/platform/actor.ts";
import {
	connect,
	type Database,
	type Tx,
} from "../src/platform/database/connect.ts";
import { all, run } from "../src/platform/database/query.ts";
import { newId } from "../src/platform/ids.ts";
import { sealWith } from "../src/platform/seal.ts";
import { answer, type View } from "../src/platform/view.ts";
import { testDatabase } from "./database.ts";

/** The instant at which the commune stands: 8 o'clock on 5/10/2026. */
export const NOW = new Date("2026-10-05T01:00:00Z");
export const TODAY = "2026-10-05";
export const PASSWORD = "bến đò chiều mưa";

/** The instant so many seconds after `NOW`. */
export const later = (seconds: number): Date =>
	new Date(NOW.getTime() + seconds * 1000);

const SINCE = "2026-01-01";

/**
 * Xã An Bình with the cells Đông and Tây, on a database of its own. On the roll of Đông: its secretary, An, Bình and the secretary of
 * the commune; on the roll of Tây: Chi and the office clerk. The administrator is no member. All but Bình have an account in use.
 */
export async function smallCommune() {
	const clone = await testDatabase();
	const database = connect(clone.url, sealWith("a key for tests"), 4);
	return {
		...(await communeOn(database)),
		async close() {
			await database.close();
			await clone.drop();
		},
	};
}

/** The same on a migrated empty database that somebody else closes. */
export async function communeOn(database: Database) {
	const settled = await database.writer.transaction().execute(settle);
	return {
		...settled,
		database,
		act: <Output>(
			action: Action<string, z.ZodType, Output>,
			actor: Actor,
			input: unknown,
			{ now = NOW, actionId = randomUUID() } = {},
		) => perform(database, action, { actor, input, actionId, now }),
		ask: <Output>(
			view: View<string, z.ZodType, Output>,
			actor: Actor,
			input: unknown = {},
			now = NOW,
		) => answer(database, view, { actor, input, now }),
		rows: <T>(query: RawBuilder<T>) => all(database.reader, query),
	};
}

type Unit = { id: string; path: string };
type Post = { kind: PositionKind; unit: Unit };

async function settle(tx: Tx) {
	const by = { accountId: randomUUID(), now: NOW };
	const found = (name: string, kind: "commune" | "cell", parent: Unit | null) =>
		addUnit(
			tx,
			{
				name,
				kind,
				type: kind === "cell" ? "rural" : null,
				code: null,
				place: null,
			},
			parent,
			SINCE,
			null,
			by,
		);
	const commune = await found("Đảng bộ xã An Bình", "commune", null);
	const east = await found("Chi bộ thôn Đông", "cell", commune);
	const west = await found("Chi bộ thôn Tây", "cell", commune);
	const person = async (name: string, roll: Unit | null, post?: Post) => {
		const memberId = roll && (await addMember(tx, name, roll));
		const account = await addAccount(tx, name, memberId);
		if (post)
			await addPositions(
				tx,
				[
					{
						unitId: post.unit.id,
						kind: post.kind,
						memberId,
						accountId: memberId ? null : account.id,
						from: SINCE,
					},
				],
				NOW,
			);
		return actorOf(name, memberId, account, roll, post);
	};
	return {
		commune,
		east,
		west,
		eastSecretary: await person("Đặng Văn Thư", east, {
			kind: "cell-secretary",
			unit: east,
		}),
		an: await person("Nguyễn Văn An", east),
		binhId: await addMember(tx, "Trần Thị Bình", east),
		chi: await person("Lê Thị Chi", west),
		communeSecretary: await person("Phạm Quang Lãnh", east, {
			kind: "committee-secretary",
			unit: commune,
		}),
		clerk: await person("Vũ Thị Phòng", west, {
			kind: "office-clerk",
			unit: commune,
		}),
		admin: await person("Quản trị", null, {
			kind: "system-admin",
			unit: commune,
		}),
	};
}

async function addMember(tx: Tx, name: string, roll: Unit): Promise<string> {
	const id = newId(NOW);
	await run(
		tx,
		sql`insert into member (id, name, sort_key, folded, sex, birth, class, admitted, official, recorded_at)
			values (${id}, ${name}, ${sortKeyOf(name)}, ${fold(name)}, 'male', '1970', 'official', '1995', '1996', ${NOW})`,
	);
	await run(
		tx,
		sql`insert into membership (member_id, sort_key, unit_id, from_on) select id, sort_key, ${roll.id}, ${SINCE} from member where id = ${id}`,
	);
	return id;
}

async function addAccount(tx: Tx, name: string, memberId: string | null) {
	const account = await openAccount(tx, { name, memberId, now: NOW });
	await savePassword(tx, account.id, PASSWORD);
	return account;
}

function actorOf(
	name: string,
	memberId: string | null,
	account: { id: string; login: string },
	roll: Unit | null,
	post: Post | undefined,
) {
	const posts = [
		...(roll ? [{ kind: "member" as const, unit: roll }] : []),
		...(post ? [post] : []),
	];
	return {
		accountId: account.id,
		login: account.login,
		name,
		memberId,
		sessionId: null,
		grants: posts.map(({ kind, unit }) => ({
			position: kind,
			unitId: unit.id,
			path: unit.path,
		})),
	} satisfies Actor & { login: string };
}

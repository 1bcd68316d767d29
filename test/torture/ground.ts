import path from "node:path";
import { fileOf } from "../../bench/province.ts";
import {
	openAccount,
	savePassword,
} from "../../src/features/account/writes/accounts.ts";
import { addMembers } from "../../src/features/member/writes.ts";
import { addPositions, addUnit } from "../../src/features/org/writes.ts";
import { connect, type Tx } from "../../src/platform/database/connect.ts";
import { startEmbedded } from "../../src/platform/database/embedded.ts";
import { migrate } from "../../src/platform/database/migrate.ts";
import { newId } from "../../src/platform/ids.ts";
import { sealWith } from "../../src/platform/seal.ts";

export const PASSWORD = "mưa bão mất điện";
export const CODE = "BAO";
const SINCE = "2025-07-01";
const MEETING_CELLS = 5;
const MEMBERS = 8;

/** A cell that holds meetings, and the login of its secretary. */
export type Cell = { id: string; login: string; members: string[] };
/** The commune as it is founded; `people` counts its members before any list was imported. */
export type Ground = {
	cells: Cell[];
	newCells: string[];
	clerk: string;
	people: number;
};

export const homeOf = (data: string): string => path.join(data, "postgres");

/** Founds a commune in a new data folder: five cells that meet, two that lists are imported into, and a clerk. `spoil`: a statement run on it first. */
export async function found(
	data: string,
	key: string,
	spoil?: string,
): Promise<Ground> {
	const embedded = await startEmbedded({ home: homeOf(data) });
	await migrate(embedded.url);
	const database = connect(embedded.url, sealWith(key), 2);
	try {
		if (spoil) await database.pool.query(spoil);
		return await database.writer.transaction().execute((tx) => settle(tx, key));
	} finally {
		await database.close();
		await embedded.stop();
	}
}

async function settle(tx: Tx, key: string): Promise<Ground> {
	const now = new Date();
	const by = { accountId: newId(now), now };
	type Place = { id: string; path: string };
	const add = (name: string, code: string | null, parent: Place | null) =>
		addUnit(
			tx,
			{
				name,
				kind: parent ? "cell" : "commune",
				type: parent ? "rural" : null,
				code,
				place: null,
			},
			parent,
			SINCE,
			null,
			by,
		);
	const account = async (login: string, memberId: string | null) => {
		const made = await openAccount(tx, { login, name: login, memberId, now });
		await savePassword(tx, made.id, PASSWORD);
		return made;
	};
	const commune = await add("Đảng bộ xã Bão", CODE, null);
	const cells: Cell[] = [];
	for (let n = 0; n < MEETING_CELLS; n++) {
		const { id } = await add(`Chi bộ thôn Cũ ${n + 1}`, null, commune);
		const roll = Array.from({ length: MEMBERS }, (_, at) => ({
			file: {
				...fileOf(n * MEMBERS + at),
				class: "official" as const,
				admitted: "2023-02-03",
				official: "2024-02-03",
			},
			unitId: id,
			from: SINCE,
		}));
		const members = await addMembers(tx, roll, sealWith(key), now);
		const [memberId = null] = members;
		const { login } = await account(`bithu${n + 1}`, memberId);
		await addPositions(
			tx,
			[{ unitId: id, kind: "cell-secretary", memberId, from: SINCE }],
			now,
		);
		cells.push({ id, login, members });
	}
	const newCells = ["Chi bộ thôn Mới 1", "Chi bộ thôn Mới 2"];
	for (const name of newCells) await add(name, null, commune);
	const clerk = await account("vanphong", null);
	const desk = { unitId: commune.id, memberId: null, accountId: clerk.id };
	await addPositions(tx, [{ ...desk, kind: "office-clerk", from: SINCE }], now);
	const people = MEETING_CELLS * MEMBERS;
	return { cells, newCells, clerk: clerk.login, people };
}

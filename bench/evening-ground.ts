import { sql } from "kysely";
import { addDays, dayOf, monthOf } from "../src/charter/calendar.ts";
import { openAccount } from "../src/features/account/writes/accounts.ts";
import { startSession } from "../src/features/account/writes/sessions.ts";
import { addMembers } from "../src/features/member/writes.ts";
import { addPositions } from "../src/features/org/writes.ts";
import type { Database, Tx } from "../src/platform/database/connect.ts";
import { run } from "../src/platform/database/query.ts";
import { newId } from "../src/platform/ids.ts";
import { fileOf, founding, type Place } from "./province.ts";

const SINCE = "2025-07-01";
const CELLS_A_COMMUNE = 25;
/** The average cell of the country has 18 to 19. */
export const MEMBERS = 20;

/** A cell whose meeting has been convened for tonight, and the session of its secretary. */
export type Convened = {
	meetingId: string;
	members: string[];
	cookie: string;
};

/** A province of so many cells, 25 to a commune, each with twenty members, a secretary who is signed in and a meeting convened for today. */
export function convene(
	database: Database,
	cells: number,
	now: Date,
): Promise<Convened[]> {
	return database.writer.transaction().execute(async (tx) => {
		const places = await foundCells(tx, cells, now);
		const people = places.flatMap((cell, n) =>
			Array.from({ length: MEMBERS }, (_, at) => ({
				file: {
					...fileOf(n * MEMBERS + at),
					class: "official" as const,
					admitted: "2023-02-03",
					official: "2024-02-03",
				},
				unitId: cell.id,
				from: SINCE,
			})),
		);
		const ids = await addMembers(tx, people, database.seal, now);
		const convened: Convened[] = [];
		const posts = [];
		for (const [n, { id: unitId }] of places.entries()) {
			const members = ids.slice(n * MEMBERS, (n + 1) * MEMBERS);
			const [memberId = ""] = members;
			const login = `bithu${String(n).padStart(5, "0")}`;
			const account = await openAccount(tx, {
				login,
				name: "Bí thư",
				memberId,
				now,
			});
			const token = await startSession(tx, {
				accountId: account.id,
				device: "load",
				now,
			});
			posts.push({
				unitId,
				kind: "cell-secretary" as const,
				memberId,
				from: SINCE,
			});
			const meetingId = await addConvened(tx, unitId, now);
			convened.push({ meetingId, members, cookie: `nep_session=${token}` });
		}
		await addPositions(tx, posts, now);
		return convened;
	});
}

async function foundCells(tx: Tx, cells: number, now: Date): Promise<Place[]> {
	const found = founding(tx, now);
	const root = await found("Đảng bộ tỉnh", "province", null);
	const places: Place[] = [];
	let commune = root;
	for (let n = 0; n < cells; n++) {
		if (n % CELLS_A_COMMUNE === 0)
			commune = await found(
				`Đảng bộ xã ${n / CELLS_A_COMMUNE + 1}`,
				"commune",
				root,
			);
		places.push(await found(`Chi bộ thôn ${n + 1}`, "cell", commune));
	}
	return places;
}

/** What was done in the days before: registered, an agenda, prepared, convened. */
async function addConvened(tx: Tx, unitId: string, now: Date): Promise<string> {
	const id = newId(now);
	const today = dayOf(now);
	const before = addDays(today, -3);
	await run(
		tx,
		sql`insert into meeting (id, unit_id, kind, month, state, source, planned_on, first_planned_on, planned_time, place, registered_on, committee_mode, notice_on)
			values (${id}, ${unitId}, 'ordinary', ${monthOf(today)}, 'convened', 'live', ${today}, ${today}, '19:30', 'Nhà văn hóa thôn', ${before}, 'secretary-only', ${before})`,
	);
	await run(
		tx,
		sql`insert into agenda_item (id, meeting_id, seq, kind, block, title, planned_minutes)
			values (${newId(now)}, ${id}, 1, 'information', 'ideology', 'Thông tin thời sự', 20), (${newId(now)}, ${id}, 2, 'discussion', 'task', 'Nhiệm vụ tháng', 70)`,
	);
	return id;
}

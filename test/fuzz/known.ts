import fc from "fast-check";
import { sql } from "kysely";
import { type Commune, meetingAt } from "../held-meeting.ts";
import { listFile } from "../lists.ts";
import { smallCommune } from "../small-commune.ts";

/** What an insider knows: ids of every table, logins, files that open. */
export type Known = {
	/** An id for a field of this name: mostly of the right table, else of another, or of none. */
	id(key: string): fc.Arbitrary<string>;
	logins: string[];
	files: string[];
	/** Reads the ids anew. */
	look(): Promise<void>;
};

const TABLES = [
	"unit",
	"position",
	"account",
	"session",
	"member",
	"participation",
	"task",
	"meeting",
	"agenda_item",
	"opinion",
	"meeting_task",
	"meeting_file",
	"intake_batch",
	"ballot",
	"congress",
	"meeting_conflict",
] as const;

/** Which table a field means. */
const TABLE_OF: Record<string, (typeof TABLES)[number]> = {
	unitId: "unit",
	parentId: "unit",
	unit: "unit",
	memberId: "member",
	chairId: "member",
	noteTakerId: "member",
	presenterId: "member",
	ownerId: "member",
	meetingId: "meeting",
	itemId: "agenda_item",
	taskId: "task",
	carriedFrom: "task",
	meetingTaskId: "meeting_task",
	opinionId: "opinion",
	conflictId: "meeting_conflict",
	fileId: "meeting_file",
	positionId: "position",
	participationId: "participation",
	accountId: "account",
	sessionId: "session",
	batchId: "intake_batch",
	ballotId: "ballot",
	congressId: "congress",
};

/** A commune whose cell Đông has a meeting at each stage, and what an insider knows of it. */
export async function settle(): Promise<{
	commune: Commune;
	known: Known;
	days: string[];
}> {
	const commune = await smallCommune();
	const days: string[] = [];
	for (const stage of [
		"closed",
		"ready",
		"in-session",
		"convened",
		"planned",
	] as const)
		days.push((await meetingAt(commune, stage)).on);
	const ids: Record<string, string[]> = {};
	const known: Known = {
		id: (key) =>
			fc.oneof(
				{
					weight: 8,
					arbitrary: fc
						.noBias(fc.nat())
						.map((n) =>
							pick(
								ids[TABLE_OF[key] ?? TABLES[n % TABLES.length] ?? ""] ?? [],
								n,
							),
						),
				},
				{
					weight: 1,
					arbitrary: fc
						.noBias(fc.nat())
						.map((n) => pick(Object.values(ids).flat(), n)),
				},
				{ weight: 1, arbitrary: fc.uuid() },
			),
		logins: [commune.an, commune.clerk, commune.admin]
			.map(({ login }) => login)
			.concat("không-có"),
		files: [
			(await listFile("son-ham/to-chuc.xlsx")).toString("base64"),
			Buffer.from("%PDF-1.7 một tệp").toString("base64"),
			Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]).toString("base64"),
			Buffer.from("PK\x03\x04 hỏng").toString("base64"),
			"",
		],
		async look() {
			for (const table of TABLES)
				ids[table] = (
					await commune.rows(
						sql<{
							id: string;
						}>`select id from ${sql.table(table)} order by id limit 500`,
					)
				).map(({ id }) => id);
		},
	};
	await known.look();
	return { commune, known, days };
}

const NONE = "00000000-0000-7000-8000-000000000000";
const pick = (from: readonly string[], n: number) =>
	from[n % (n % 3 ? from.length : Math.min(4, from.length))] ?? NONE;

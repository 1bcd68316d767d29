import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { verifyAudit } from "../../src/platform/audit.ts";
import { connect } from "../../src/platform/database/connect.ts";
import { addressOfEmbedded } from "../../src/platform/database/embedded.ts";
import { sealWith } from "../../src/platform/seal.ts";
import { homeOf } from "./ground.ts";
import type { Act, Journal } from "./journal.ts";

/** What each act leaves in the rows of the product, as text to be found once. */
const MARKS: Record<string, string> = {
	"meeting.register-day": "select place as mark from meeting",
	"meeting.mark-attendance":
		"select reason as mark from attendance where reason is not null",
	"meeting.record-opinion": "select words as mark from opinion",
	"meeting.assign-task": "select title as mark from meeting_task",
	"meeting.record-vote": "select title as mark from vote",
	"meeting.close": `select m.meeting_id::text as mark from minutes m join meeting on meeting.id = m.meeting_id and state = 'closed'
		join issued_paper i on i.meeting_id = m.meeting_id and i.type = 'resolution' join task t on t.meeting_id = m.meeting_id`,
	"intake.import": "select file_name as mark from intake_batch",
};

export type Wrongs = {
	/** Acknowledged acts that are not in the audit or not in the rows. */
	lost: number;
	/** Acts that are in the rows more than once. */
	doubled: number;
	/** Acts that are in the audit and not in the rows, or the other way round. */
	half: number;
	/** Times that people stood on the roll who belong to no whole list. */
	halfImports: number;
	/** Acts in the audit or the rows that nobody sent. */
	foreign: number;
};

/** Compares everything that was sent with everything that is there, in one snapshot. */
export async function compare(
	client: pg.Client,
	{ acts }: Journal,
	people: number,
): Promise<Wrongs> {
	await client.query("begin isolation level repeatable read");
	const audited = new Set(
		(
			await client.query<{ id: string }>(
				"select id from audit_entry where outcome = 'done' and action <> 'account.sign-in'",
			)
		).rows.map(({ id }) => id),
	);
	const found = new Map<string, Map<string, number>>();
	for (const [name, marks] of Object.entries(MARKS)) {
		const { rows } = await client.query<{ mark: string; times: number }>(
			`select mark, count(*)::int as times from (${marks}) x group by mark`,
		);
		found.set(name, new Map(rows.map(({ mark, times }) => [mark, times])));
	}
	const roll = await client.query<{ people: number }>(
		"select count(*)::int as people from membership",
	);
	await client.query("commit");

	const timesOf = ({ name, mark, id }: Act): number =>
		found.get(name)?.get(mark) ?? (name in MARKS ? 0 : audited.has(id) ? 1 : 0);
	const brought = acts
		.filter((act) => act.people > 0 && timesOf(act) > 0)
		.reduce((sum, act) => sum + act.people, people);
	const sent = new Set(acts.map(({ id }) => id));
	const marks = new Set(acts.map(({ mark }) => mark));
	const there = [...found.values()].flatMap((each) => [...each.keys()]);
	const count = (is: (act: Act) => boolean) => acts.filter(is).length;
	return {
		lost: count(
			(act) =>
				act.answer !== null && (!audited.has(act.id) || timesOf(act) === 0),
		),
		doubled: count((act) => timesOf(act) > 1),
		half: count((act) => audited.has(act.id) !== timesOf(act) > 0),
		halfImports: roll.rows[0]?.people === brought ? 0 : 1,
		foreign:
			[...audited].filter((id) => !sent.has(id)).length +
			there.filter((mark) => !marks.has(mark)).length,
	};
}

const PATIENCE_MS = 30_000;

/** Queues a job as the calendar does, and waits until none is left; how many stayed, or gave up for good. */
export async function jobsLeft(client: pg.Client): Promise<number> {
	await client.query(QUEUE);
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const { rows } = await client.query<{ jobs: number; dirty: number }>(
			"select (select count(*)::int from graphile_worker.jobs) as jobs, (select count(*)::int from dirty_unit) as dirty",
		);
		const { jobs = 0, dirty = 0 } = rows[0] ?? {};
		if (jobs + dirty === 0 || Date.now() > deadline)
			return Math.max(jobs, dirty);
		await pause(50);
	}
}

/** One job of the calendar, now. */
export const QUEUE =
	"select graphile_worker.add_job('member.remake-summaries', '{}')";

/** How many chains of the audit do not hold together. */
export async function brokenChains(data: string): Promise<number> {
	const url = (await addressOfEmbedded(homeOf(data))) ?? "";
	const database = connect(url, sealWith(""), 1);
	try {
		return (await verifyAudit(database.reader)).breaks.length;
	} finally {
		await database.close();
	}
}

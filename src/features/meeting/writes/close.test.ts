import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt } from "../../../../test/held-meeting.ts";
import { NOW, smallCommune } from "../../../../test/small-commune.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { addAddendum } from "../actions/add-addendum.ts";
import { addGuest } from "../actions/add-guest.ts";
import { attachFile } from "../actions/attach-file.ts";
import { judgeTask } from "../actions/judge-task.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let meetingId: string;
let openId: string;
beforeAll(async () => {
	commune = await smallCommune();
	await meetingAt(commune, "closed");
	const held = await meetingAt(commune, "ready");
	const [task] = (await held.look()).dossier.pastTasks;
	await held.act(judgeTask, {
		taskId: task?.id,
		result: "done",
		handling: "closed",
	});
	await held.act(addGuest, { role: "guest", name: "Ngô Bá Khá" });
	const base64 = Buffer.from("%PDF-1.7").toString("base64");
	await held.act(attachFile, { name: "a.pdf", base64 });
	await held.bring("closed");
	await held.act(addAddendum, { words: "Đính chính tên." });
	meetingId = held.meetingId;
	openId = (await meetingAt(commune, "ready")).meetingId;
}, 60_000);
afterAll(() => commune.close());

const say = (words: string) =>
	commune.database.writer
		.transaction()
		.execute((tx) => run(tx, sql.raw(words)));
const RESTRICTED = { code: "23001" };

const OF_A_MEETING = [
	"agenda_item",
	"attendance",
	"meeting_guest",
	"opinion",
	"vote",
	"meeting_task",
	"meeting_file",
	"task_outcome",
	"minutes",
	"addendum",
];

describe("after closing the database itself refuses", () => {
	it("any change of the meeting", async () => {
		for (const words of [
			`update meeting set place = 'nơi khác' where id = '${meetingId}'`,
			`update meeting set state = 'in-session', closed_at = null where id = '${meetingId}'`,
			`delete from meeting where id = '${meetingId}'`,
		])
			await expect(say(words)).rejects.toMatchObject(RESTRICTED);
	});

	it.each(OF_A_MEETING)("to change or take away a row of %s", async (table) => {
		const count = sql<{
			n: number;
		}>`select count(*) as n from ${sql.table(table)} where meeting_id = ${meetingId}`;
		const [before] = await commune.rows(count);
		expect(before?.n).toBeGreaterThan(0);
		for (const words of [
			`update ${table} set meeting_id = meeting_id where meeting_id = '${meetingId}'`,
			`delete from ${table} where meeting_id = '${meetingId}'`,
		])
			await expect(say(words)).rejects.toMatchObject(RESTRICTED);
	});

	it.each(
		OF_A_MEETING.filter(
			(table) => !["minutes", "addendum", "task_outcome"].includes(table),
		),
	)("to add a row to %s, or to move one there", async (table) => {
		const copied = `to_jsonb(t) || jsonb_build_object('meeting_id', '${meetingId}', 'id', '${newId(NOW)}')`;
		const add = `insert into ${table} select n.* from ${table} t, jsonb_populate_record(null::${table}, ${copied}) n where t.meeting_id = '${meetingId}' limit 1`;
		await expect(say(add)).rejects.toMatchObject(RESTRICTED);
		const move = `update ${table} set meeting_id = '${meetingId}' where meeting_id = '${openId}'`;
		const moved = await say(move).catch((fault: unknown) => fault);
		if (typeof moved === "number") expect(moved).toBe(0);
		else expect(moved).toMatchObject(RESTRICTED);
	});

	it("a second minutes of the same meeting", async () => {
		const again = `insert into minutes select meeting_id, snapshot, 'x', fixed_at from minutes where meeting_id = '${meetingId}'`;
		await expect(say(again)).rejects.toMatchObject({ code: "23505" });
	});
});

it("while a meeting is in session its rows may change", async () => {
	const words = `update opinion set words = 'sửa' where meeting_id = '${openId}'`;
	expect(await say(words)).toBe(1);
});

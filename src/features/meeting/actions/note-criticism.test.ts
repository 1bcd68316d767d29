import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	instant,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { all } from "../../../platform/database/query.ts";
import { withinOf } from "../../../platform/view.ts";
import { lookAtPledge } from "../../pledge/actions/look-at-pledge.ts";
import { openPledge } from "../../pledge/actions/open-pledge.ts";
import { sayOwn } from "../../pledge/actions/say-own.ts";
import { kept, own } from "../../pledge/views.ts";
import { minutes, room } from "../views/cell.ts";
import { myWork } from "../views/waiting.ts";
import { correctOpinion } from "./correct-opinion.ts";
import { noteCriticism } from "./note-criticism.ts";
import { recordOpinion } from "./record-opinion.ts";
import { settleConflict } from "./settle-conflict.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const FACT = "Chậm báo cáo tổ tự quản";
const CHANGE = "Báo cáo trước ngày 25";
const WORD = "Hai tháng đúng hạn";

/** Criticism of An, noted from his own line. */
async function noted(lookOn?: string) {
	const held = await meetingAt(commune, "ready");
	const { memberId } = commune.an;
	const said = { memberId, kind: "criticism", words: FACT };
	const { opinionId } = await held.act(recordOpinion, said);
	const input = {
		opinionId,
		memberId,
		fact: FACT,
		change: CHANGE,
		lookOn: lookOn ?? `${held.month}-25`,
	};
	return { ...held, input };
}
const hex = (words: string) => Buffer.from(words).toString("hex");
const at = (day: string) => instant(day, "10:00");
const waitingFor = async (by: Actor, day: string) =>
	(await commune.ask(myWork, by, {}, at(day))).waiting.filter(({ code }) =>
		code.endsWith("pledge"),
	);

describe("criticism that is followed", () => {
	it("is noted by those who lead the cell alone, of an opinion that is criticism, while the meeting goes on", async () => {
		const held = await noted();
		const { an, communeSecretary } = commune;
		await expectOnlyTheCell(commune, (by) =>
			held.act(noteCriticism, held.input, { by }),
		);
		await refusal(
			held.act(noteCriticism, { ...held.input, lookOn: held.on }),
			"pledge.next-day-missing",
		);
		const other = await held.act(recordOpinion, {
			memberId: an.memberId,
			words: "Nhất trí.",
		});
		await refusal(
			held.act(noteCriticism, { ...held.input, ...other }),
			"meeting.not-criticism",
		);
		await held.act(noteCriticism, held.input);
		await held.bring("closed");
		await refusal(
			held.act(noteCriticism, held.input, { time: "10:00" }),
			"meeting.closed",
		);
		const seen = await commune.ask(kept, communeSecretary, {}, at(held.on));
		expect(seen.pledges).toEqual([]);
	});

	it("leaves its words out of the room, the minutes, the audit and every table", async () => {
		const held = await noted();
		await held.act(noteCriticism, held.input);
		const { eastSecretary, database } = commune;
		const { meetingId } = held;
		const inRoom = await commune.ask(
			room,
			eastSecretary,
			{ meetingId },
			at(held.on),
		);
		await held.bring("closed");
		const fixed = await commune.ask(minutes, eastSecretary, { meetingId });
		for (const told of [inRoom, fixed]) {
			expect(JSON.stringify(told)).not.toContain(FACT);
			expect(JSON.stringify(told)).not.toContain(CHANGE);
		}
		expect(fixed.snapshot.discussion.criticism).toBe(1);
		const tables = await commune.rows(
			sql<{
				name: string;
			}>`select tablename as name from pg_tables where schemaname = 'public'`,
		);
		for (const { name } of tables) {
			const rows = await all(
				database.reader,
				sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`,
			);
			const text = rows.map(({ row }) => row).join("\n");
			for (const words of [FACT, CHANGE, hex(FACT), hex(CHANGE)])
				expect(`${name}: ${text.includes(words)}`).toBe(`${name}: false`);
		}
		const [entry] = await commune.rows(
			sql<{
				input: Record<string, unknown>;
			}>`select input from audit_entry where action = 'meeting.note-criticism' order by at desc limit 1`,
		);
		expect(entry?.input).toMatchObject({
			memberId: "(kín)",
			fact: "(kín)",
			change: "(kín)",
		});
	});

	it("takes its words out of what two devices said differently of the line, and takes no line any more", async () => {
		const held = await noted();
		const { opinionId } = held.input;
		const kind = "criticism";
		const late = { opinionId, kind, words: CHANGE };
		await held.act(correctOpinion, { ...late, was: { kind, words: "" } });
		const [open] = await commune.rows(
			sql<{
				id: string;
			}>`select id from meeting_conflict where about = ${opinionId}`,
		);
		await held.act(noteCriticism, held.input);
		for (const was of [undefined, { kind, words: FACT }, { kind, words: "" }])
			await refusal(
				held.act(correctOpinion, { ...late, was }),
				"meeting.criticism-closed",
			);
		await refusal(
			held.act(settleConflict, { conflictId: open?.id, choice: "said" }),
			"meeting.conflict-settled",
		);
		const rows = await commune.rows(
			sql<{
				row: string;
			}>`select c::text as row from meeting_conflict c where about = ${opinionId}
				union all select words from opinion where id = ${opinionId}`,
		);
		expect(rows).toHaveLength(2);
		for (const { row } of rows) {
			expect(row).not.toContain(FACT);
			expect(row).not.toContain(CHANGE);
		}
	});

	it("is behind the wall for everybody but the member and those who lead the cell, also for who sees the whole tree", async () => {
		const held = await noted();
		await held.act(noteCriticism, held.input);
		const { an, eastSecretary, communeSecretary, clerk, chi } = commune;
		const duties = ["meeting.read", "pledge.keep", "member.open"] as const;
		const seenBy = (by: Actor) =>
			commune.database.within(withinOf(by, duties, held.on), (db) =>
				all(
					db,
					sql`select from pledge where opinion_id = ${held.input.opinionId}`,
				),
			);
		for (const by of [an, eastSecretary])
			expect(await seenBy(by)).toHaveLength(1);
		for (const by of [communeSecretary, clerk, chi])
			expect(await seenBy(by)).toEqual([]);
	});

	it("is opened by an act that the member sees; the member reads their own", async () => {
		const held = await noted();
		const { pledgeId } = await held.act(noteCriticism, held.input);
		const { act, an, eastSecretary } = commune;
		const day = at(held.on);
		const about = async () =>
			(await commune.ask(own, an, {}, day)).pledges.find(
				({ id }) => id === pledgeId,
			);
		expect(await about()).toMatchObject({
			opened: { fact: FACT, change: CHANGE },
			openings: [],
		});
		await expectOnlyTheCell(commune, (by) => act(openPledge, by, { pledgeId }));
		expect(
			await act(openPledge, eastSecretary, { pledgeId }, { now: day }),
		).toMatchObject({ fact: FACT, change: CHANGE });
		expect((await about())?.openings).toMatchObject([
			{ by: eastSecretary.name },
		]);
		expect((await commune.ask(own, commune.chi, {}, day)).pledges).toEqual([]);
	});

	it("waits for both on its day; the member says how it stands, the cell closes it or names another day", async () => {
		const held = await noted();
		const lookOn = held.input.lookOn;
		const { pledgeId } = await held.act(noteCriticism, held.input);
		const { act, an, eastSecretary } = commune;
		const ofThis = async (by: Actor, day: string) =>
			(await waitingFor(by, day)).filter(
				({ facts }) => facts.pledgeId === pledgeId,
			);
		expect(await ofThis(eastSecretary, held.on)).toEqual([]);
		const [chairs] = await ofThis(eastSecretary, lookOn);
		expect(chairs).toMatchObject({ code: "pledge", dueOn: lookOn });
		expect(JSON.stringify(chairs)).not.toContain(FACT);
		expect(await ofThis(an, lookOn)).toMatchObject([{ code: "own-pledge" }]);
		const on = { now: at(lookOn) };
		const said = { pledgeId, found: "partly", words: WORD };
		await refusal(act(sayOwn, eastSecretary, said, on), "rights.missing");
		await act(sayOwn, an, said, on);
		expect(await ofThis(an, lookOn)).toEqual([]);
		await refusal(
			act(lookAtPledge, eastSecretary, said, on),
			"pledge.next-day-missing",
		);
		await expectOnlyTheCell(commune, (by) => act(lookAtPledge, by, said, on));
		const nextOn = `${held.month}-28`;
		const after = { now: instant(lookOn, "10:01") };
		await act(lookAtPledge, eastSecretary, { ...said, nextOn }, after);
		expect(await ofThis(eastSecretary, lookOn)).toEqual([]);
		expect(await ofThis(an, nextOn)).toHaveLength(1);
		const changed = { pledgeId, found: "changed" };
		const then = { now: at(nextOn) };
		await act(lookAtPledge, eastSecretary, changed, then);
		await refusal(
			act(lookAtPledge, eastSecretary, changed, then),
			"pledge.closed",
		);
		await refusal(act(sayOwn, an, said, then), "pledge.closed");
		expect(await ofThis(an, nextOn)).toEqual([]);
		const [kept1] = (await commune.ask(own, an, {}, at(nextOn))).pledges.filter(
			({ id }) => id === pledgeId,
		);
		expect(kept1?.looks.map(({ found, own: self }) => [self, found])).toEqual([
			[true, "partly"],
			[false, "partly"],
			[false, "changed"],
		]);
		expect(Object.values(kept1?.opened.looks ?? {})).toEqual([WORD, WORD]);
	});
});

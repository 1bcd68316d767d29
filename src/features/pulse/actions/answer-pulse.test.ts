import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "../../../../test/held-meeting.ts";
import { later, smallCommune, TODAY } from "../../../../test/small-commune.ts";
import { addDays, dayOf } from "../../../charter/calendar.ts";
import type { Actor } from "../../../platform/actor.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { myWork } from "../../meeting/views/waiting.ts";
import { PULSE_DAYS } from "../rules.ts";
import type { Answers, Reply } from "../schema.ts";
import { ofMeeting } from "../views.ts";
import { countOver, openPulse } from "../writes.ts";
import { answerPulse } from "./answer-pulse.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let meetingId: string;
let people: Actor[];
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());
beforeEach(async () => {
	meetingId = newId(later(0));
	// Five sat in the room; of Chi and the clerk it is said here that they stood on this roll.
	const { eastSecretary, an, communeSecretary, chi, clerk, database } = commune;
	people = [eastSecretary, an, communeSecretary, chi, clerk].map((who) => ({
		...who,
		grants: eastSecretary.grants,
	}));
	await database.writer.transaction().execute(async (tx) => {
		await run(
			tx,
			sql`insert into meeting (id, unit_id, kind, topic, month, state, source, planned_on, planned_time, first_planned_on, place, registered_on, chair_id, held_on)
				values (${meetingId}, ${commune.east.id}, 'thematic', 'Rác thải', '2026-10', 'in-session', 'live', ${TODAY}, '08:00', ${TODAY}, 'Nhà văn hóa thôn', ${TODAY}, ${eastSecretary.memberId}, ${TODAY})`,
		);
		for (const [at, { memberId }] of people.entries())
			await run(
				tx,
				sql`insert into attendance (meeting_id, member_id, seq, class, standing, presence) values (${meetingId}, ${memberId}, ${at}, 'official', 'counted', 'present')`,
			);
		await run(
			tx,
			sql`update meeting set state = 'closed', closed_at = ${later(0)} where id = ${meetingId}`,
		);
	});
});

const all = (reply: Reply): Answers => ({
	foreknown: reply,
	weighty: reply,
	"own-part": reply,
});
const open = (invited: number) =>
	commune.database.writer
		.transaction()
		.execute((tx) => openPulse(tx, meetingId, invited, TODAY));
const answer = (by: Actor | undefined, answers = all("yes"), now = later(0)) =>
	commune.act(answerPulse, by ?? commune.an, { meetingId, answers }, { now });
const seen = (by: Actor = commune.communeSecretary) =>
	commune.ask(ofMeeting, by, { meetingId });
const over = later((PULSE_DAYS + 1) * 24 * 3600);
const count = () =>
	commune.database.writer
		.transaction()
		.execute((tx) => countOver(tx, commune.database.seal, dayOf(over)));

describe("who attended", () => {
	it("answers once; sums are shown when everybody has, and not before", async () => {
		await open(5);
		const waits = async () =>
			(await commune.ask(myWork, commune.an)).waiting.some(
				(w) => w.code === "pulse" && w.meetingId === meetingId,
			);
		expect(await waits()).toBe(true);
		for (const by of people.slice(0, 4)) await answer(by);
		expect(await waits()).toBe(false);
		await refusal(answer(people[1]), "pulse.already-answered");
		expect(await seen()).toMatchObject({
			counts: null,
			answered: null,
		});
		await answer(people[4], all("no"));
		expect(await seen()).toMatchObject({
			invited: 5,
			counts: {
				foreknown: { yes: 4, partly: 0, no: 1 },
				"own-part": { yes: 4, partly: 0, no: 1 },
			},
		});
	});

	it("is counted when the time is over; under five no sum is kept", async () => {
		await open(20);
		for (const by of people.slice(0, 4)) await answer(by);
		await refusal(answer(people[4], all("yes"), over), "pulse.over");
		await count();
		expect(await seen()).toMatchObject({
			counts: null,
			countedOn: addDays(TODAY, PULSE_DAYS + 1),
		});
	});
});

describe("what one answered", () => {
	it("is nowhere in the database: two rooms that answered otherwise look the same before the count, and only the sums differ after", async () => {
		await open(20);
		const secrets = [all("no"), all("partly"), all("yes")];
		for (const [at, by] of people.entries())
			await answer(by, secrets[at % 3] ?? all("yes"));
		const audit = await commune.rows(
			sql<{
				input: unknown;
			}>`select input from audit_entry where action = 'pulse.answer' and subject_id = ${meetingId}`,
		);
		expect(audit).toHaveLength(5);
		for (const { input } of audit)
			expect(input).toEqual({ meetingId, answers: "(kín)" });
		const [box] = await commune.rows(
			sql<{
				sealed: Buffer[];
			}>`select sealed from pulse_box where meeting_id = ${meetingId}`,
		);
		const sealed = box?.sealed ?? [];
		expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
		expect(sealed.map((s) => s.toString("hex"))).toEqual(
			sealed.map((s) => s.toString("hex")).sort(),
		);
		await count();
		for (const table of ["pulse_box", "pulse_mark"])
			expect(
				await commune.rows(
					sql`select from ${sql.table(table)} where meeting_id = ${meetingId}`,
				),
			).toEqual([]);
		expect((await seen(people[0])).own.answered).toBe(false);
	});
});

it("nobody answers who did not attend, nor for a cell they may not read", async () => {
	await open(5);
	await refusal(answer(commune.chi), "rights.missing");
	await refusal(answer(commune.admin), "rights.missing");
	const { binhId } = commune;
	await refusal(
		answer({ ...commune.an, memberId: binhId }),
		"pulse.not-attended",
	);
});

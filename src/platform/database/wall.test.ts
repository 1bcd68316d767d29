import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt } from "../../../test/held-meeting.ts";
import { smallCommune, TODAY } from "../../../test/small-commune.ts";
import { listMembers } from "../../features/member/reads.ts";
import type { Actor } from "../actor.ts";
import { withinOf } from "../view.ts";
import type { Reader } from "./connect.ts";
import { all, one } from "./query.ts";
import { wallStands } from "./wall.ts";

/** Tables of which a question sees every row: they tell of organisations, or of the machine, and of no person. */
const OF_ALL = [
	"committee_term",
	"machine_look",
	"machine_run",
	"month_focus",
	"rule_override",
	"solution",
	"theme",
	"unit",
	"unit_event",
	"unit_stat",
	"unit_version",
];
/** Tables of which a question sees nothing. */
const OF_NONE = [
	"action_run",
	"audit_entry",
	"audit_head",
	"ballot_box",
	"dirty_unit",
	"key_mark",
	"migration",
	"pulse_box",
	"spent_challenge",
];

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const asking = <T>(by: Actor, ask: (db: Reader) => Promise<T>): Promise<T> =>
	commune.database.within(
		withinOf(by, ["member.read", "meeting.read"], TODAY),
		ask,
	);
const namesSeenBy = async (by: Actor, query: RawBuilder<{ name: string }>) =>
	(await asking(by, (db) => all(db, query))).map(({ name }) => name).sort();

describe("the second wall", () => {
	it("stands on a database of our own", async () => {
		expect(await wallStands(commune.database.reader)).toBe(true);
	});

	it("leaves of a question without any filter the persons within reach", async () => {
		const everybody = sql<{ name: string }>`select name from member`;
		const { rows, eastSecretary, an, clerk } = commune;
		const all = (await rows(everybody)).map(({ name }) => name).sort();
		const ofEast = (
			await rows(
				sql<{
					name: string;
				}>`select name from member m join membership s on s.member_id = m.id where s.unit_id = ${commune.east.id}`,
			)
		)
			.map(({ name }) => name)
			.sort();
		expect(ofEast.length).toBeLessThan(all.length);
		expect(await namesSeenBy(clerk, everybody)).toEqual(all);
		expect(await namesSeenBy(eastSecretary, everybody)).toEqual(ofEast);
		expect(await namesSeenBy(an, everybody)).toContain(an.name);
	});

	it("holds where the list of members forgets its filter", async () => {
		const days = { on: TODAY, today: TODAY };
		const everywhere = [
			{ path: commune.commune.path, span: "subtree" as const },
		];
		const listed = await asking(commune.eastSecretary, (db) =>
			listMembers(db, everywhere, days, { limit: 50 }),
		);
		expect(new Set(listed.map(({ unitName }) => unitName))).toEqual(
			new Set(["Chi bộ thôn Đông"]),
		);
	});

	it("shows nothing of persons to whom no post reaches any", async () => {
		await meetingAt(commune, "ready");
		for (const { table } of await policed())
			if (!OF_ALL.includes(table)) {
				const { count } = await asking(commune.admin, (db) =>
					one(
						db,
						sql<{
							count: number;
						}>`select count(*) as count from ${sql.table(table)} where ${own(table)}`,
					),
				);
				expect(`${table}: ${count}`).toBe(`${table}: 0`);
			}
	});

	it("has every table named: seen by all, by none, or row by row", async () => {
		const seenByAll = (await policed()).filter(({ rows }) => rows === "true");
		expect(seenByAll.map(({ table }) => table)).toEqual(OF_ALL);
		const closed = await commune.rows(
			sql<{
				name: string;
			}>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity order by relname`,
		);
		expect(closed.map(({ name }) => name)).toEqual(OF_NONE);
		for (const name of OF_NONE)
			await expect(
				asking(commune.clerk, (db) =>
					all(db, sql`select from ${sql.table(name)}`),
				),
			).rejects.toMatchObject({ code: "42501" });
	});

	it("falls with the question: the next on its connection has its own", async () => {
		const everybody = sql<{
			count: number;
		}>`select count(*) as count from member`;
		const counts = await Promise.all(
			[...Array(24).keys()].map(async (n) => {
				const by = n % 2 ? commune.eastSecretary : commune.clerk;
				const { count } = await asking(by, (db) => one(db, everybody));
				return [n % 2, count] as const;
			}),
		);
		expect(new Set(counts.map(String)).size).toBe(2);
		const { role } = await one(
			commune.database.reader,
			sql<{ role: string }>`select current_user as role`,
		);
		expect(role).not.toBe("nep_reader");
	});
});

const policed = () =>
	commune.rows(
		sql<{
			table: string;
			rows: string;
		}>`select tablename as table, qual as rows from pg_policies where schemaname = 'public' order by tablename`,
	);

/** The administrator's account and what hangs on it are the administrator's own. */
const own = (table: string) =>
	table === "account"
		? sql`id <> ${commune.admin.accountId}`
		: ["session", "position"].includes(table)
			? sql`account_id is distinct from ${commune.admin.accountId}`
			: sql`true`;

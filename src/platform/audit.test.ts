import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask } from "../../test/ask.ts";
import { smallCommune } from "../../test/small-commune.ts";
import { action } from "./action.ts";
import { redact, verifyAudit } from "./audit.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
	for (let n = 0; n < 5; n++) {
		await note(commune.east, n);
		await note(commune.west, n);
	}
});
afterAll(() => commune.close());

const noted = action(
	{
		name: "test.note",
		duty: "member.read",
		input: z.object({ path: z.string(), n: z.unknown() }),
	},
	async ({ must, about }, { path, n }) => {
		must(path);
		about("number", String(n));
		return n;
	},
);
const note = (unit: { path: string }, n: unknown) =>
	commune.act(noted, commune.clerk, { path: unit.path, n });
const verify = () => verifyAudit(commune.database.reader);
const chainOf = ({ path }: { path: string }) => String(path.split(".").at(-1));

/** What the owner of the tables can do and nobody else: change what is fixed. */
async function tamper(change: string): Promise<void> {
	await ask(
		commune.database.url,
		`begin; alter table audit_entry disable trigger audit_entry_fixed; ${change};
		alter table audit_entry enable trigger audit_entry_fixed; commit`,
	);
}

describe("the chain", () => {
	it("holds after many acts: one chain per unit, no gaps", async () => {
		const { rows, chains, breaks } = await verify();
		expect({ rows, chains, breaks }).toEqual({
			rows: 10,
			chains: 2,
			breaks: [],
		});
	});

	it("holds whatever the input was", async () => {
		const odd = [
			null,
			true,
			-0,
			0.1,
			1e21,
			1e-7,
			"Đặng",
			'\t"\\ \u2028',
			[],
			{},
			[null, [{}]],
			{ b: 1, a: { Z: 1, ä: 2, a: 3, "1": 4 } },
		];
		for (const n of odd) await note(commune.east, n);
		expect((await verify()).breaks).toEqual([]);
	});

	it("has no gap and no fork when acts in one unit run at once", async () => {
		await Promise.all(
			Array.from({ length: 12 }, (_, n) => note(commune.west, n)),
		);
		const [west] = await commune.rows(
			sql<{
				rows: number;
				first: number;
				last: number;
			}>`select count(distinct seq) as rows, min(seq) as first, max(seq) as last
				from audit_entry where chain = ${chainOf(commune.west)}`,
		);
		expect(west).toEqual({ rows: 17, first: 1, last: 17 });
		expect((await verify()).breaks).toEqual([]);
	});

	it("is read as it stands at one moment, while acts go on", async () => {
		let going = true;
		const acting = (async () => {
			for (let n = 0; going; n++) await note(commune.east, n);
		})();
		for (let n = 0; n < 15; n++) expect((await verify()).breaks).toEqual([]);
		going = false;
		await acting;
	});

	it("keeps refused attempts in a chain of their own", async () => {
		await expect(
			commune.act(noted, commune.an, { path: commune.east.path, n: 1 }),
		).rejects.toMatchObject({ code: "rights.missing" });
		const [kept] = await commune.rows(
			sql`select action, outcome, input, actor_name from audit_entry where chain = 'refused'`,
		);
		expect(kept).toEqual({
			action: "test.note",
			outcome: "rights.missing",
			input: null,
			actorName: "Nguyễn Văn An",
		});
		expect((await verify()).breaks).toEqual([]);
	});
});

describe("what was written cannot be changed unnoticed:", () => {
	const kept: Record<string, unknown>[] = [];
	beforeAll(async () => {
		await ask(
			commune.database.url,
			"create table kept_entry as table audit_entry; create table kept_head as table audit_head",
		);
		kept.push(
			...(await commune.rows(
				sql<
					Record<string, unknown>
				>`select * from audit_entry where chain = ${chainOf(commune.west)} order by seq`,
			)),
		);
	});
	afterEach(async () => {
		await tamper(
			"delete from audit_entry; insert into audit_entry table kept_entry; delete from audit_head; insert into audit_head table kept_head",
		);
		expect((await verify()).breaks).toEqual([]);
	});
	const west = () => chainOf(commune.west);

	it("the database itself refuses to change or delete a row", async () => {
		for (const change of [
			"update audit_entry set outcome = 'x'",
			"delete from audit_entry",
		])
			await expect(ask(commune.database.url, change)).rejects.toMatchObject({
				code: "23001",
			});
	});

	it.each([
		["id", "gen_random_uuid()"],
		["chain", "'elsewhere'"],
		["seq", "seq + 1000"],
		["at", "at + interval '1 millisecond'"],
		["account_id", "gen_random_uuid()"],
		["actor_name", "'Người khác'"],
		["token_id", "gen_random_uuid()"],
		["action", "'test.other'"],
		["outcome", "'rights.missing'"],
		["subject_kind", "null"],
		["subject_id", "'7'"],
		["input", `input || '{"n": 7}'`],
		["previous_hash", "repeat('0', 64)"],
		["hash", "repeat('0', 64)"],
	])("%s of the first, a middle or the last row", async (column, value) => {
		for (const seq of [1, 9, 17]) {
			await tamper(
				`update audit_entry set ${column} = ${value} where chain = '${west()}' and seq = ${seq}`,
			);
			const { breaks } = await verify();
			expect(
				breaks.find(({ chain }) => chain === west())?.seq,
			).toBeGreaterThanOrEqual(seq);
			await tamper(
				`delete from audit_entry; insert into audit_entry table kept_entry`,
			);
		}
	});

	it("every column of the table is among those", async () => {
		expect(Object.keys(kept[0] ?? {})).toHaveLength(14);
	});

	it("a row taken out of the middle", async () => {
		await tamper(
			`delete from audit_entry where chain = '${west()}' and seq = 9`,
		);
		expect((await verify()).breaks).toEqual([{ chain: west(), seq: 10 }]);
	});

	it("rows taken off the tail", async () => {
		await tamper(
			`delete from audit_entry where chain = '${west()}' and seq > 15`,
		);
		expect((await verify()).breaks).toEqual([{ chain: west(), seq: 17 }]);
	});

	it("two rows that changed places", async () => {
		await tamper(`update audit_entry set seq = -seq where chain = '${west()}' and seq in (4, 5);
			update audit_entry set seq = 9 + seq where chain = '${west()}' and seq < 0`);
		expect((await verify()).breaks).toEqual([{ chain: west(), seq: 4 }]);
	});

	it("a whole chain, or only its head", async () => {
		await tamper(`delete from audit_entry where chain = '${west()}'`);
		expect((await verify()).breaks).toEqual([{ chain: west(), seq: 17 }]);
		await tamper(
			"delete from audit_entry; insert into audit_entry table kept_entry; delete from audit_head",
		);
		expect((await verify()).breaks).toHaveLength(3);
	});
});

it("redacting keeps the place of a secret at any depth and loses its content", () => {
	const input = {
		login: "an",
		password: "x",
		rows: [{ card: "1", name: "An" }],
		card: { number: "1" },
	};
	expect(redact(input, ["password", "card"])).toEqual({
		login: "an",
		password: "(kín)",
		rows: [{ card: "(kín)", name: "An" }],
		card: "(kín)",
	});
	expect(redact(null, ["card"])).toBeNull();
});

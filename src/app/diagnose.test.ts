import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt } from "../../test/held-meeting.ts";
import { smallCommune } from "../../test/small-commune.ts";
import { addMember } from "../features/member/actions/add-member.ts";
import { bundle } from "./diagnose.ts";
import { recorded } from "./upkeep.ts";

const CARD = "001085012345";
let commune: Awaited<ReturnType<typeof smallCommune>>;
let data: string;
let whole: string;
let parts: Record<string, string>;
beforeAll(async () => {
	commune = await smallCommune();
	await meetingAt(commune, "closed");
	await commune.act(addMember, commune.clerk, {
		name: "Người có số thẻ",
		sex: "female",
		birth: "1990",
		class: "official",
		admitted: "2020",
		ethnicity: "Tày",
		cardNumber: CARD,
		unitId: commune.east.id,
	});
	const { database } = commune;
	await recorded(database, "nightly", async () => ({ file: "/home/an/x.age" }));
	// A job that was given up, about somebody, with the words of the fault.
	await sql`select graphile_worker.add_job('test.job', ${JSON.stringify({ name: "Nguyễn Văn An" })}::json, max_attempts := 1)`.execute(
		database.writer,
	);
	data = await mkdtemp(path.join(os.tmpdir(), "nep-diagnose-"));
	await writeFile(
		path.join(data, "nep.log"),
		'{"event":"started"}\n{"event":"fault","ref":"abc"}\n',
	);
	const zip = await bundle({
		NEP_DATA: data,
		NEP_KEY: "a key for tests",
		NEP_BACKUP_SECRET: "mật khẩu sao lưu",
		DATABASE_URL: database.url,
		HOME: "/home/an",
	});
	parts = Object.fromEntries(
		Object.entries(unzipSync(zip)).map(([name, bytes]) => [
			name,
			strFromU8(bytes),
		]),
	);
	whole = Object.values(parts).join("\n");
}, 60_000);
afterAll(async () => {
	await commune.close();
	await rm(data, { recursive: true, force: true });
});

describe("the bundle for who helps from elsewhere", () => {
	it("tells how the installation stands", () => {
		expect(Object.keys(parts).sort()).toEqual([
			"about.json",
			"database.json",
			"doctor.txt",
			"faults.txt",
			"log.txt",
		]);
		expect(parts["doctor.txt"]).toContain("Cơ sở dữ liệu: PostgreSQL");
		expect(JSON.parse(parts["about.json"] ?? "").settings).toEqual([
			"DATABASE_URL",
			"NEP_BACKUP_SECRET",
			"NEP_DATA",
			"NEP_KEY",
		]);
		expect(JSON.parse(parts["database.json"] ?? "")).toMatchObject({
			rows: { member: 7, minutes: 1 },
			jobs: [{ kind: "test.job" }],
			runs: [{ kind: "nightly", outcome: "done" }],
		});
		expect(parts["log.txt"]).toContain('"started"');
		expect(parts["faults.txt"]).toBe('{"event":"fault","ref":"abc"}\n');
	});

	it("has nothing about people, and no secret", async () => {
		const told = await commune.rows<{ word: string }>(
			sql`select name as word from member union select folded from member union select name from account union select login from account
				union select id::text from member union select id::text from account union select name from unit_version
				union select words from opinion`,
		);
		expect(told.length).toBeGreaterThan(20);
		const secrets = [
			"a key for tests",
			"mật khẩu sao lưu",
			commune.database.url,
		];
		const closed = ["Tày", CARD, "/home/an"];
		for (const word of [...told.map(({ word }) => word), ...secrets, ...closed])
			expect(whole, word).not.toContain(word);
	});

	it("is made without a database too", async () => {
		const zip = await bundle({
			NEP_DATA: data,
			DATABASE_URL: "postgres://nep:bi-mat@127.0.0.1:1/nep",
		});
		const told = strFromU8(unzipSync(zip)["database.json"] ?? new Uint8Array());
		expect(JSON.parse(told)).toMatchObject({ code: "ECONNREFUSED" });
		expect(told).not.toContain("bi-mat");
	});
});

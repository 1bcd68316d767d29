import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backUp } from "../src/app/backups.ts";
import { restore } from "../src/app/restore.ts";
import { createServer } from "../src/app/server.ts";
import { readSettings } from "../src/app/settings.ts";
import { addMember } from "../src/features/member/actions/add-member.ts";
import { remakeSummaries } from "../src/features/member/writes.ts";
import { markAllDirty } from "../src/features/org/writes.ts";
import { connect } from "../src/platform/database/connect.ts";
import { all } from "../src/platform/database/query.ts";
import { sealWith } from "../src/platform/seal.ts";
import { testDatabase } from "./database.ts";
import { openDoor } from "./door.ts";
import { meetingAt } from "./held-meeting.ts";
import { scoredMeeting } from "./scored-meeting.ts";
import { NOW, smallCommune, TODAY } from "./small-commune.ts";

const KEY = "a key for tests";
let commune: Awaited<ReturnType<typeof smallCommune>>;
let clean: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
let heldId: string;
beforeAll(async () => {
	commune = await smallCommune();
	clean = await testDatabase();
	folder = await mkdtemp(path.join(os.tmpdir(), "nep-figures-"));
	heldId = (await meetingAt(commune, "closed")).meetingId;
	await scoredMeeting(commune, "01");
	await commune.act(addMember, commune.clerk, {
		name: "Hoàng Thị Kín",
		sex: "female",
		birth: "1990",
		class: "official",
		admitted: "2020",
		ethnicity: "Tày",
		unitId: commune.west.id,
	});
	await commune.database.writer.transaction().execute(async (tx) => {
		await markAllDirty(tx, TODAY, NOW);
		await remakeSummaries(tx, TODAY, NOW);
	});
}, 120_000);
afterAll(async () => {
	await commune.close();
	await clean.drop();
	await rm(folder, { recursive: true, force: true });
});

it("a clean machine restored from the backup of the old one shows the same figures, whoever asks", async () => {
	const {
		commune: root,
		east,
		clerk,
		eastSecretary,
		communeSecretary,
	} = commune;
	const questions: [string, object][] = [
		["org.tree", {}],
		["org.unit", { unitId: root.id }],
		["org.rules", { unitId: root.id }],
		["member.count", { unitId: root.id }],
		["member.count", { unitId: east.id }],
		["member.list", { unitId: root.id, limit: 200 }],
		["member.roll", { unitId: east.id }],
		["member.places", {}],
		["meeting.oversee", { year: "2026" }],
		["meeting.calendar", {}],
		["meeting.month", { unitId: east.id, month: "2026-10" }],
		["meeting.minutes", { meetingId: heldId }],
		["meeting.my-work", {}],
		["quality.sheet", { meetingId: heldId }],
		["account.list", { unitId: east.id }],
		["account.me", {}],
	];
	const old = await openDoor(commune);
	const people = [clerk, eastSecretary, communeSecretary];
	const cookies: { cookie: string }[] = [];
	for (const { login } of people) cookies.push(await old.enter(login));

	const settingsOf = (data: string, url: string) =>
		readSettings({
			NEP_DATA: path.join(folder, data),
			NEP_BACKUP_SECRET: "mật khẩu sao lưu",
			DATABASE_URL: url,
			...(data === "old" && { NEP_KEY: KEY }),
		});
	const { file } = await backUp(
		commune.database.url,
		settingsOf("old", commune.database.url),
		{ now: NOW },
	);
	const there = settingsOf("new", clean.url);
	await restore(file, there, { told: () => {} });
	const { key } = settingsOf("new", clean.url);
	expect(key).toBe(KEY);
	const database = connect(clean.url, sealWith(key), 4);
	const app = await createServer({ database, now: () => NOW, limits: false });
	try {
		let answered = 0;
		for (const [at, headers] of cookies.entries())
			for (const [name, input] of questions) {
				const told = `${people[at]?.name}: ${name} ${JSON.stringify(input)}`;
				const before = await old.get(name, input, headers);
				const after = await app.inject({
					url: `/api/views/${name}?q=${encodeURIComponent(JSON.stringify(input))}`,
					headers,
				});
				expect(after.statusCode, told).toBe(before.statusCode);
				expect(after.json(), told).toEqual(before.json());
				if (before.statusCode === 200) answered++;
			}
		// Some may not be asked by all three; the clerk may ask nearly all.
		expect(answered).toBeGreaterThan(questions.length * 2);
		const figures = sql`select * from unit_stat order by unit_id`;
		const summed = await all(database.reader, figures);
		expect(summed).toEqual(await all(commune.database.reader, figures));
		expect(summed).toHaveLength(3);
	} finally {
		await app.close();
		await old.app.close();
		await database.close();
	}
}, 120_000);

import { randomUUID } from "node:crypto";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../src/app/server.ts";
import { recorded } from "../src/app/upkeep.ts";
import { addMember } from "../src/features/member/actions/add-member.ts";
import { openClosedFields } from "../src/features/member/actions/open-closed-fields.ts";
import { lastRuns } from "../src/features/upkeep/reads.ts";
import { perform } from "../src/platform/action.ts";
import { verifyAudit } from "../src/platform/audit.ts";
import { readBackup, writeBackup } from "../src/platform/backup.ts";
import { connect } from "../src/platform/database/connect.ts";
import { dump } from "../src/platform/database/dump.ts";
import { load } from "../src/platform/database/load.ts";
import { one } from "../src/platform/database/query.ts";
import { sealWith } from "../src/platform/seal.ts";
import { testDatabase } from "./database.ts";
import { meetingAt, refusal } from "./held-meeting.ts";
import { NOW, PASSWORD, smallCommune } from "./small-commune.ts";

const KEY = "a key for tests";
let commune: Awaited<ReturnType<typeof smallCommune>>;
let folder: string;
let identity: string;
let backup: string;
let secretMember: string;
beforeAll(async () => {
	commune = await smallCommune();
	folder = await mkdtemp(path.join(os.tmpdir(), "nep-backup-"));
	identity = await generateX25519Identity();
	await meetingAt(commune, "closed");
	secretMember = await enlist("Người có trường kín");
	backup = path.join(folder, "nep.age");
	await writeBackup(dumped(), backup, await identityToRecipient(identity));
}, 120_000);
afterAll(async () => {
	await commune.close();
	await rm(folder, { recursive: true, force: true });
});

const dumped = () => dump(commune.database.url, { key: KEY, now: NOW });
const enlist = async (name: string) =>
	(
		await commune.act(addMember, commune.clerk, {
			name,
			sex: "female",
			birth: "1990",
			class: "official",
			admitted: "2020",
			ethnicity: "Tày",
			unitId: commune.east.id,
		})
	).memberId;

/** An empty database of its own, for as long as the work lasts. */
async function elsewhere<Result>(
	work: (url: string) => Promise<Result>,
): Promise<Result> {
	const clone = await testDatabase();
	try {
		return await work(clone.url);
	} finally {
		await clone.drop();
	}
}

describe("a restored backup", () => {
	it("is the installation that it was made of: same rows, whole chain, sign-in, closed fields, closed meetings", async () => {
		await elsewhere(async (url) => {
			const { rows, key } = await load(url, readBackup(backup, identity));
			const database = connect(url, sealWith(key), 4);
			const app = await createServer({ database, limits: false });
			try {
				for (const [table, count] of Object.entries(rows))
					expect(
						await one(
							database.reader,
							sql`select count(*) as count from ${sql.table(table)}`,
						),
						table,
					).toEqual({ count });
				expect(rows.minutes).toBe(1);
				const before = await verifyAudit(commune.database.reader);
				expect(await verifyAudit(database.reader)).toEqual(before);
				const entered = await app.inject({
					method: "POST",
					url: "/api/actions/account.sign-in",
					headers: { "x-nep": "1", "x-action-id": randomUUID() },
					payload: {
						login: commune.clerk.login,
						password: PASSWORD,
						device: "thử",
					},
				});
				expect(entered.statusCode).toBe(200);
				const opened = await perform(database, openClosedFields, {
					actor: commune.clerk,
					input: { memberId: secretMember, reason: "Đối chiếu hồ sơ" },
					actionId: randomUUID(),
					now: NOW,
				});
				expect(opened).toMatchObject({ ethnicity: "Tày" });
				await expect(
					sql`delete from agenda_item`.execute(database.writer),
				).rejects.toThrow();
			} finally {
				await app.close();
				await database.close();
			}
		});
	});

	it("holds one moment: what is done while it is written is in it whole, or not at all", async () => {
		let acting = true;
		const acts = (async () => {
			for (let n = 0; acting; n++) await enlist(`Đồng thời ${n}`);
		})();
		const file = path.join(folder, "busy.age");
		await writeBackup(dumped(), file, await identityToRecipient(identity));
		acting = false;
		await acts;
		await elsewhere(async (url) => {
			const { rows } = await load(url, readBackup(file, identity));
			expect(rows.member).toBe(rows.membership);
			const database = connect(url, sealWith(KEY), 2);
			try {
				expect((await verifyAudit(database.reader)).breaks).toEqual([]);
			} finally {
				await database.close();
			}
		});
	});

	it("leaves the record of the machine behind", async () => {
		await recorded(commune.database, "nightly", async () => ({}));
		await elsewhere(async (url) => {
			const file = path.join(folder, "of-another-machine.age");
			await writeBackup(dumped(), file, await identityToRecipient(identity));
			await load(url, readBackup(file, identity));
			const database = connect(url, sealWith(KEY), 1);
			try {
				expect(await lastRuns(database.reader, 1)).toEqual([]);
			} finally {
				await database.close();
			}
		});
	});

	it("opens with its passphrase", async () => {
		const file = path.join(folder, "phrase.age");
		await writeBackup(dumped(), file, "mật khẩu sao lưu");
		await refusal(first(readBackup(file, "sai")), "backup.wrong-secret");
		expect(
			(await first(readBackup(file, "mật khẩu sao lưu"))).toString(),
		).toContain(KEY);
	}, 120_000);
});

describe("nothing is written", () => {
	const attempt = (file: string, largest = 0) =>
		writeBackup(dumped(), file, "mật khẩu sao lưu", largest);

	it("where the disk has no room for it", async () => {
		const file = path.join(folder, "huge", "nep.age");
		await refusal(attempt(file, 1e18), "backup.no-room");
		expect(await readdir(path.dirname(file))).toEqual([]);
	});

	it.skipIf(process.platform !== "linux")(
		"where the disk fills up meanwhile, and no half of a file is left",
		async () => {
			const file = path.join(folder, "full", "nep.age");
			await mkdir(path.dirname(file));
			await symlink("/dev/full", `${file}.part`);
			await refusal(attempt(file), "backup.disk-full");
			expect(await readdir(path.dirname(file))).toEqual([]);
		},
	);

	it("below a file, or where the system makes no folders", async () => {
		await refusal(
			attempt(path.join(backup, "x/nep.age")),
			"backup.not-written",
		);
		await refusal(
			attempt(backup.replace(/nep\.age$/, "")),
			"backup.not-written",
		);
		if (process.platform === "linux")
			await refusal(attempt("/proc/x/nep.age"), "backup.not-written");
	});
});

const first = async (chunks: AsyncIterable<Buffer>): Promise<Buffer> => {
	for await (const chunk of chunks) return chunk;
	return Buffer.alloc(0);
};

describe("nothing is restored", () => {
	const restore = (file: string, by = identity) =>
		elsewhere(async (url) => {
			await refusal(
				load(url, readBackup(file, by)).finally(async () => {
					const database = connect(url, sealWith(KEY), 1);
					const { rows } = await sql<{
						count: number;
					}>`select count(*) as count from account`.execute(database.reader);
					await database.close();
					expect(rows[0]?.count).toBe(0);
				}),
				file === backup ? "backup.wrong-secret" : "backup.altered",
			);
		});
	const altered = async (change: (whole: Buffer) => Buffer) => {
		const file = path.join(folder, `${randomUUID()}.age`);
		await writeFile(file, change(await readFile(backup)));
		return file;
	};

	it("with another key", async () => {
		await restore(backup, await generateX25519Identity());
	});

	it("from a file that was cut, changed or is none", async () => {
		await restore(await altered((whole) => whole.subarray(0, -40)));
		await restore(
			await altered((whole) => {
				const changed = Buffer.from(whole);
				changed.writeUInt8((changed.at(-200) ?? 0) ^ 1, changed.length - 200);
				return changed;
			}),
		);
		await restore(await altered(() => Buffer.from("không phải bản sao lưu")));
		await refusal(
			first(readBackup(path.join(folder, "none.age"), identity)),
			"backup.not-found",
		);
	});

	it("from a newer program", async () => {
		const [head = ""] = (await first(dumped())).toString().split("\n");
		const newer = JSON.parse(head);
		newer.steps.push({ number: 9999, name: "9999_later.sql", hash: "x" });
		const told = async function* () {
			yield Buffer.from(`${JSON.stringify(newer)}\n`);
		};
		await elsewhere((url) => refusal(load(url, told()), "backup.newer"));
	});

	it("into an installation that somebody uses", async () => {
		await refusal(
			load(commune.database.url, readBackup(backup, identity)),
			"restore.not-empty",
		);
	});
});

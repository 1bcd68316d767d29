import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { meetingAt } from "../../../test/held-meeting.ts";
import { openMailServer } from "../../../test/mail-server.ts";
import { NOW, smallCommune } from "../../../test/small-commune.ts";
import { mustBeItsKey } from "../../platform/database/key.ts";
import { createServer } from "../server.ts";
import { readSettings } from "../settings.ts";
import { recorded } from "../upkeep.ts";
import { database } from "./database.ts";
import { examine } from "./doctor.ts";
import { lineOf } from "./finding.ts";

const KEY = "a key for tests";
let commune: Awaited<ReturnType<typeof smallCommune>>;
let data: string;
let port: number;
beforeAll(async () => {
	commune = await smallCommune();
	await meetingAt(commune, "closed");
	await mustBeItsKey(commune.database, async () => null);
	await recorded(commune.database, "nightly", async () => ({ bytes: 1 }));
}, 60_000);
beforeEach(async () => {
	data = await mkdtemp(path.join(os.tmpdir(), "nep-doctor-"));
	port = await freePort();
	return () => rm(data, { recursive: true, force: true });
});
afterAll(() => commune.close());

const told = async (env: Record<string, string> = {}) =>
	(
		await examine({
			NEP_DATA: data,
			NEP_KEY: KEY,
			PORT: String(port),
			DATABASE_URL: commune.database.url,
			...env,
		})
	).map(lineOf);

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = net.createServer();
		server.listen({ host: "127.0.0.1", port: 0 }, () => {
			const address = server.address();
			server.close(() =>
				resolve(address && typeof address === "object" ? address.port : 0),
			);
		});
	});
}

describe("the doctor", () => {
	it("finds a whole installation well, line by line", async () => {
		const lines = await told();
		expect(lines.filter((line) => !line.startsWith("OK"))).toEqual([]);
		expect(lines.map((line) => line.slice(7).split(":")[0])).toEqual([
			"Thư mục dữ liệu",
			"Ổ dữ liệu",
			"Ổ sao lưu",
			"Khóa",
			"Cổng",
			"Cơ sở dữ liệu",
			"Bước cập nhật",
			"Đồng hồ",
			"Khóa của dữ liệu",
			"Sao lưu",
			"Việc nền",
		]);
	});

	it("changes nothing: where nothing is, nothing is made", async () => {
		const none = path.join(data, "none");
		const lines = await told({ NEP_DATA: none, NEP_KEY: "", DATABASE_URL: "" });
		expect(lines.join("\n")).not.toContain("HỎNG");
		expect(existsSync(none)).toBe(false);
	});

	it("finds a key that is not the one of the database", async () => {
		expect((await told({ NEP_KEY: "khác" })).join("\n")).toContain(
			"HỎNG   Khóa của dữ liệu: không đúng\n       → ",
		);
	});

	it("finds that the key is missing beside data", async () => {
		await mkdir(path.join(data, "postgres"));
		expect((await told({ NEP_KEY: "" })).join("\n")).toContain(
			`HỎNG   Khóa: thiếu ${path.join(data, "nep.key")}`,
		);
	});

	it.skipIf(process.platform === "win32")(
		"finds a key that everybody on the machine may read",
		async () => {
			const file = path.join(data, "nep.key");
			await writeFile(file, KEY);
			await chmod(file, 0o644);
			expect((await told({ NEP_KEY: "" })).join("\n")).toContain(
				`CHÚ Ý  Khóa: người dùng khác trên máy đọc được ${file}`,
			);
		},
	);

	it("finds Nếp at its port, and a stranger there", async () => {
		const app = await createServer({ database: commune.database });
		await app.listen({ host: "127.0.0.1", port });
		expect((await told()).join("\n")).toContain("OK     Cổng: Nếp đang chạy");
		await app.close();
		const stranger = net.createServer((socket) => socket.destroy());
		await new Promise<void>((listening) =>
			stranger.listen({ host: "127.0.0.1", port }, listening),
		);
		expect((await told()).join("\n")).toContain(
			"HỎNG   Cổng: chương trình khác đang dùng",
		);
		await new Promise((closed) => stranger.close(closed));
		expect((await told({ PORT: "tám" })).join("\n")).toContain(
			"HỎNG   Cổng: PORT không phải số cổng",
		);
	});

	it("finds that no database answers, and says nothing of its password", async () => {
		const lines = await told({
			DATABASE_URL: `postgres://nep:bi-mat-lam@127.0.0.1:${port}/nep`,
		});
		expect(lines.at(-1)).toContain("HỎNG   Cơ sở dữ liệu: không có máy chủ");
		expect(lines.join("\n")).not.toContain("bi-mat-lam");
		const [bad] = await told({ DATABASE_URL: "không phải địa chỉ" }).then(
			(all) => all.slice(-1),
		);
		expect(bad).toContain("HỎNG   Cơ sở dữ liệu");
	});

	it("finds whether the mail server answers, and says nothing of its password", async () => {
		const server = await openMailServer();
		const env = {
			NEP_MAIL_FROM: "nep@example.vn",
			NEP_URL: "https://nep.example.vn",
		};
		const lines = async (smtpUrl: string) =>
			(await told({ ...env, NEP_SMTP_URL: smtpUrl })).join("\n");
		expect(await lines(server.smtpUrl)).toContain("OK     Máy chủ thư: ");
		await server.close();
		const broken = await lines(
			server.smtpUrl.replace("//", "//nep:bi-mat-lam@"),
		);
		expect(broken).toContain("HỎNG   Máy chủ thư: ");
		expect(broken).not.toContain("bi-mat-lam");
	});

	it("finds a file that a killed backup left", async () => {
		await mkdir(path.join(data, "backups"));
		await writeFile(path.join(data, "backups/nep.age.part"), "");
		expect((await told()).join("\n")).toContain("CHÚ Ý  Tệp dở dang: 1 tệp");
	});

	it("finds an old backup, a clock that goes behind what was done, and a step that is not the program's", async () => {
		const at = (now: Date) => {
			const env = {
				NEP_DATA: data,
				NEP_KEY: KEY,
				DATABASE_URL: commune.database.url,
			};
			return database(readSettings(env), now).then((all) =>
				all.map(lineOf).join("\n"),
			);
		};
		const days = (count: number) => new Date(Date.now() + count * 86_400_000);
		expect(await at(days(2))).toMatch(/CHÚ Ý {2}Sao lưu: .* 48 giờ trước/);
		const past = new Date(NOW.getTime() - 86_400_000);
		expect(await at(past)).toContain("HỎNG   Đồng hồ");
		await sql`update migration set hash = 'khác' where number = 5`.execute(
			commune.database.writer,
		);
		expect(await at(new Date())).toContain(
			"HỎNG   Bước cập nhật: một bước đã chạy khác",
		);
		await sql`insert into migration (number, name, hash) values (9999, '9999_later.sql', 'x')`.execute(
			commune.database.writer,
		);
		expect(await at(new Date())).toContain(
			"HỎNG   Bước cập nhật: dữ liệu thuộc một bản Nếp mới hơn",
		);
	});
});

import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createServer } from "../src/app/server.ts";
import { openLog } from "../src/platform/log.ts";
import { PASSWORD, smallCommune } from "./small-commune.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let folder: string;
beforeAll(async () => {
	commune = await smallCommune();
	folder = await mkdtemp(path.join(os.tmpdir(), "nep-log-"));
});
afterAll(async () => {
	await commune.close();
	await rm(folder, { recursive: true, force: true });
});

const CARD = "001085012345";
const NAME = "Nguyễn Thị Bí Mật";
const PLAIN = "Nguyen Thi Bi Mat";
const ADDRESS = "203.113.7.9";
const AGENT = "Trinh duyet cua ba Mat";

it("what people send, who they are and where they sit is not in the log, whatever goes wrong", async () => {
	const file = path.join(folder, "nep.log");
	const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
	const consoles = (["log", "info", "warn", "error"] as const).map((name) =>
		vi.spyOn(console, name).mockImplementation(() => {}),
	);
	const app = await createServer({
		database: commune.database,
		limits: false,
		log: openLog(file),
	});
	const headers = {
		"x-nep": "1",
		"x-forwarded-for": ADDRESS,
		"user-agent": AGENT,
		"content-type": "application/json",
	};
	const send = (name: string, body: unknown, more: object = {}) =>
		app.inject({
			method: "POST",
			url: `/api/actions/${name}?ten=${encodeURIComponent(PLAIN)}`,
			headers: { ...headers, "x-action-id": randomUUID(), ...more },
			payload: typeof body === "string" ? body : JSON.stringify(body),
		});
	const { clerk, database, east } = commune;
	const person = {
		name: NAME,
		sex: "female",
		birth: "1990",
		class: "official",
	};
	const member = {
		...person,
		admitted: "2020",
		cardNumber: CARD,
		unitId: east.id,
	};
	const entry = { login: clerk.login, password: PASSWORD, device: AGENT };
	const entered = await send("account.sign-in", entry);
	const token = entered.cookies[0]?.value ?? "";
	const cookie = { cookie: `nep_session=${token}` };
	await send("account.sign-in", { ...entry, password: `${PASSWORD} sai` });
	await send("member.add", `{"name": ${NAME}`, cookie);
	await app.inject(`/api/views/member.list?q=${encodeURIComponent(PLAIN)}`);
	await app.inject(
		`/${encodeURIComponent(NAME)}/%ff/${PLAIN.replaceAll(" ", "-")}`,
	);
	// The database itself complains with the whole row in its words.
	await sql`create function complain() returns trigger language plpgsql as $$ begin raise exception 'no % here', new using detail = new::text; end $$`.execute(
		database.writer,
	);
	for (const table of ["member", "session", "action_run"])
		await sql`create trigger complain before insert on ${sql.table(table)} for each row execute function complain()`.execute(
			database.writer,
		);
	const faults = [
		await send("member.add", member, cookie),
		await send("account.sign-in", entry),
	];
	await sql`alter table session rename to session_gone`.execute(
		database.writer,
	);
	faults.push(
		await app.inject({
			url: `/api/views/member.list?q=${encodeURIComponent(PLAIN)}`,
			headers: { ...headers, ...cookie },
		}),
	);
	await app.close();
	expect(faults.map(({ statusCode }) => statusCode)).toEqual([500, 500, 500]);
	const written = [errors, ...consoles]
		.flatMap(({ mock }) => mock.calls)
		.map((call) => call.map(String).join(" "))
		.join("\n");
	vi.restoreAllMocks();
	const noted = await readFile(file, "utf8");
	const lines = noted
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(lines).toMatchObject([
		{ event: "fault", method: "POST", route: "/api/actions/member.add" },
		{ event: "fault", method: "POST", route: "/api/actions/account.sign-in" },
		{ event: "fault", method: "GET", route: "/api/views/member.list" },
	]);
	expect(faults[0]?.body).toContain(lines[0]?.ref);
	const secrets = [
		NAME,
		PLAIN,
		"Mật",
		"Mat",
		CARD,
		ADDRESS,
		"127.0.0.1",
		AGENT,
	];
	const own = [
		clerk.login,
		clerk.name,
		clerk.accountId,
		PASSWORD,
		token,
		"ten=",
	];
	for (const word of [...secrets, ...own])
		expect(`${noted}\n${written}`, word).not.toContain(word);
}, 60_000);

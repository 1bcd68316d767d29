import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { registerDay } from "../src/features/meeting/actions/register-day.ts";
import { queueJob } from "../src/platform/database/queue.ts";
import { programFolder } from "../src/platform/root.ts";
import { instant } from "./held-meeting.ts";
import { openMailServer } from "./mail-server.ts";
import { openReminding } from "./reminded.ts";
import { smallCommune } from "./small-commune.ts";

const TO = "thu@example.vn";
const AT = instant("2029-04-28", "07:00");

let folder: string;
let program: string;
let commune: Awaited<ReturnType<typeof smallCommune>>;
let server: Awaited<ReturnType<typeof openMailServer>>;
const children: ChildProcess[] = [];

beforeAll(async () => {
	// Within the program's folder, so that the bundle finds its packages and migrations.
	folder = await mkdtemp(path.join(programFolder(), "dist", "killed-"));
	program = path.join(folder, "worker.mjs");
	await build({
		entryPoints: [path.join(programFolder(), "test/reminding-worker.ts")],
		outfile: program,
		bundle: true,
		platform: "node",
		format: "esm",
		packages: "external",
	});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The letter of the day waits for one person, and nobody sends it yet. */
beforeEach(async () => {
	commune = await smallCommune();
	server = await openMailServer();
	const post = await openReminding(commune);
	await post.enrol(commune.eastSecretary, TO);
	await post.close();
	await commune.act(
		registerDay,
		commune.eastSecretary,
		{
			unitId: commune.east.id,
			kind: "ordinary",
			month: "2029-05",
			on: "2029-05-05",
			time: "19:30",
			place: "Nhà văn hóa thôn",
			topic: null,
			source: "live",
		},
		{ now: instant("2029-04-20", "08:00") },
	);
	await commune.database.writer
		.transaction()
		.execute((tx) => queueJob(tx, "meeting.queue-digests", {}));
	return async () => {
		for (const child of children.splice(0)) child.kill("SIGKILL");
		await server.close();
		await commune.close();
	};
});

const start = () => {
	const child = spawn(
		process.execPath,
		[program, commune.database.url, server.smtpUrl, AT.toISOString()],
		{ cwd: programFolder(), stdio: "inherit" },
	);
	children.push(child);
	return child;
};

const outcome = async () =>
	(
		await commune.rows(
			sql<{ outcome: string | null }>`select outcome from mail_digest`,
		)
	).map((row) => row.outcome);
const until = (wanted: string) =>
	expect.poll(outcome, { timeout: 40_000, interval: 100 }).toEqual([wanted]);

describe("a process that is killed", () => {
	it("between queueing and sending: the next one sends the letter, once", async () => {
		let killed = 0;
		server.state.onConnect = () => {
			if (killed++ === 0) children[0]?.kill("SIGKILL");
		};
		const first = start();
		await new Promise((ended) => first.once("exit", ended));
		expect(server.taken).toEqual([]);
		start();
		await until("sent");
		expect(server.taken.map(({ to }) => to)).toEqual([TO]);
	}, 60_000);

	it("after the letter was taken and before it knew: it is sent again as the same message, never a third time", async () => {
		for (let n = 0; n < 2; n++) {
			const child = start();
			server.state.manner = () => child.kill("SIGKILL");
			await new Promise((ended) => child.once("exit", ended));
			expect(server.taken).toHaveLength(n + 1);
		}
		server.state.manner = "take";
		start();
		await until("unsure");
		await pause(500);
		expect(server.taken).toHaveLength(2);
		expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(
			1,
		);
	}, 90_000);
});

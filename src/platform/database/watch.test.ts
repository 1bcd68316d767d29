import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { Refusal } from "../refusal.ts";
import { addressOfEmbedded, type Embedded, startEmbedded } from "./embedded.ts";
import { runningServer } from "./server.ts";
import { keepRunning } from "./watch.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const told: unknown[] = [];
let home = "";
let server: Embedded;

beforeAll(async () => {
	home = await mkdtemp(path.join(os.tmpdir(), "nep-watch-"));
	server = await startEmbedded({
		home,
		fate: { revived: () => told.push("revived") },
	});
});
afterAll(async () => {
	await server.stop();
	await rm(home, { recursive: true, force: true });
});

it("a server that dies beside a living process is served again at the same address", async () => {
	const running = await runningServer(path.join(home, "cluster"));
	if (running) process.kill(running.pid, "SIGKILL");
	await expect.poll(() => told, { timeout: 30_000 }).toEqual(["revived"]);
	expect(await addressOfEmbedded(home)).toBe(server.url);
});

it("a server that does not start again is given up, with the reason", async () => {
	const lost = vi.fn();
	const taken = new Refusal("database.port-taken", { port: 5432 });
	const watch = keepRunning({
		isRunning: async () => false,
		start: () => Promise.reject(taken),
		lost,
	});
	await expect.poll(() => lost.mock.calls).toEqual([[taken]]);
	await watch.end();
});

it("a server that dies again and again is given up at the sixth time within a minute", async () => {
	const lost = vi.fn();
	const start = vi.fn(async () => {});
	const watch = keepRunning({ isRunning: async () => false, start, lost });
	await expect
		.poll(() => lost.mock.calls, { timeout: 10_000 })
		.toMatchObject([[{ code: "database.lost" }]]);
	expect(start).toHaveBeenCalledTimes(5);
	await watch.end();
});

it("a server that is stopped on purpose stays stopped", async () => {
	const start = vi.fn(async () => {});
	const watch = keepRunning({ isRunning: async () => false, start });
	await watch.end();
	expect(start).not.toHaveBeenCalled();
});

import { setTimeout as pause } from "node:timers/promises";
import type { Journal } from "./journal.ts";
import { childrenOf, type Machine, send } from "./machine.ts";
import { cutPower, flushedUpTo } from "./power-cut.ts";
import type { Random } from "./random.ts";

/**
 * `server`: its process is killed; `postmaster`: the first process of the embedded database; `backend`: one of those that work for it;
 * `everything`: all of them; `power`: see power-cut.ts, with the log cut where it was flushed; `torn`: the same with torn pages.
 */
export const KINDS = [
	"server",
	"postmaster",
	"backend",
	"everything",
	"power",
	"torn",
] as const;
export type Kind = (typeof KINDS)[number];

/** Only Linux tells which processes work for which, so that all of them stop at one moment. */
export const KINDS_HERE = KINDS.filter(
	(kind) =>
		process.platform === "linux" || (kind !== "power" && kind !== "torn"),
);

type Ground = {
	machine: Machine;
	journal: Journal;
	random: Random;
	/** The disk as it was before the load, for a cut of the power. */
	disk: string | null;
};

/** Strikes once in the middle of the load. When it returns, what had to be started by hand was started, and clients are silent. */
export async function strike(kind: Kind, ground: Ground): Promise<void> {
	const { machine, journal, random, disk } = ground;
	if (kind === "power" || kind === "torn")
		await cut(ground, disk ?? "", kind === "power");
	else {
		const [postmaster = 0, ...backends] = await machine.databasePids();
		const victims = {
			server: [machine.serverPid()],
			postmaster: [postmaster],
			backend: [backends[random.below(backends.length)] ?? 0],
			everything: [machine.serverPid(), postmaster, ...backends],
		}[kind];
		await machine.kill(victims.filter((pid) => pid > 0));
		journal.turn("shut");
	}
	if (kind === "postmaster" || kind === "backend") return;
	// Some starts do not come to their end either.
	if (random.below(4) === 0) {
		machine.launch();
		await pause(random.below(900));
		await machine.kill([machine.serverPid()]);
	}
	await machine.start();
}

async function cut(
	{ machine, journal, random }: Ground,
	disk: string,
	worst: boolean,
): Promise<void> {
	journal.deafen();
	const flushed = worst ? await flushedUpTo(machine.data) : null;
	const server = machine.serverPid();
	const readers = childrenOf(server);
	for (const pid of [server, ...readers]) send(pid, "SIGSTOP");
	const [postmaster = 0] = await machine.databasePids();
	send(postmaster, "SIGSTOP");
	const backends = childrenOf(postmaster);
	for (const pid of backends) send(pid, "SIGSTOP");
	cutPower(machine.data, disk, flushed, random);
	await machine.kill([server, ...readers, postmaster, ...backends]);
}

import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
	brokenChains,
	compare,
	jobsLeft,
	QUEUE,
	type Wrongs,
} from "./checks.ts";
import { work } from "./clients.ts";
import { found } from "./ground.ts";
import { type Journal, openJournal } from "./journal.ts";
import { type Machine, machineOn, withDatabase } from "./machine.ts";
import { diskAfterCheckpoint } from "./power-cut.ts";
import { type Random, randomOf } from "./random.ts";
import { KINDS_HERE, type Kind, strike } from "./strikes.ts";

const KEY = "a key for storms";
const SETTLING_MS = 60_000;
/** Acknowledged acts that are sent once more in each round. */
const REPEATED = 10;

export type Figures = {
	seed: number;
	rounds: number;
	seconds: number;
	kills: Partial<Record<Kind, number>>;
	acknowledged: number;
	/** Acts without an answer when the strike came, that were sent again. */
	repeated: number;
	imports: number;
	meetingsClosed: number;
	longestAwayMs: number;
	faults: Wrongs & {
		/** Repeats of what was acknowledged that got another answer than the first. */
		answeredOtherwise: number;
		/** Acts that were never answered. */
		unanswered: number;
		/** Acts that the server refused. */
		refused: number;
		brokenChains: number;
		stuckJobs: number;
	};
};

/**
 * So many times a server under load is struck, started again and asked for everything that it acknowledged. One data folder for all
 * rounds. The seed repeats the kinds of strike and their moments; what the load was doing at that moment is chance.
 * `spoil` is a statement that makes the database worse, to see that it is noticed.
 */
export async function torture(
	rounds: number,
	seed: number,
	tell: (line: string) => void,
	{
		kinds = KINDS_HERE,
		spoil,
	}: { kinds?: readonly Kind[]; spoil?: string } = {},
): Promise<Figures> {
	const data = mkdtempSync(path.join(os.tmpdir(), "nep-torture-"));
	// As a data folder is: the account that PostgreSQL runs under may enter it.
	chmodSync(data, 0o755);
	const machine = await machineOn(data, KEY);
	const figures = blank(seed);
	const start = performance.now();
	const journal = openJournal(machine.port);
	const random = randomOf(seed);
	try {
		const ground = await found(data, KEY, spoil);
		await machine.start();
		const { done } = await work(journal, machine.port, ground);
		for (let n = 0; n < rounds; n++) {
			// Every kind in turn, in an order of chance.
			const kind = kinds[(n + seed) % kinds.length] ?? "server";
			await playRound(
				kind,
				figures,
				{ machine, journal, random },
				ground.people,
			);
			figures.rounds++;
			figures.seconds = Math.round((performance.now() - start) / 100) / 10;
			tell(lineOf(kind, figures));
		}
		const audit = await machine.nep("audit", "verify");
		if (audit.code !== 0) throw new Error(audit.output);
		journal.end();
		await done;
	} catch (fault) {
		journal.end();
		tell(`the server said last: ${machine.said()}`);
		throw fault;
	} finally {
		await machine.end();
		rmSync(data, { recursive: true, force: true });
	}
	return figures;
}

const blank = (seed: number): Figures => ({
	seed,
	rounds: 0,
	seconds: 0,
	kills: {},
	acknowledged: 0,
	repeated: 0,
	imports: 0,
	meetingsClosed: 0,
	longestAwayMs: 0,
	faults: {
		lost: 0,
		doubled: 0,
		half: 0,
		halfImports: 0,
		foreign: 0,
		answeredOtherwise: 0,
		unanswered: 0,
		refused: 0,
		brokenChains: 0,
		stuckJobs: 0,
	},
});

type Scene = { machine: Machine; journal: Journal; random: Random };

async function playRound(
	kind: Kind,
	figures: Figures,
	{ machine, journal, random }: Scene,
	people: number,
): Promise<void> {
	const { data } = machine;
	const cuts = kind === "power" || kind === "torn";
	const disk = cuts ? await diskAfterCheckpoint(data) : null;
	journal.turn("open");
	await pause(300 + random.below(1700));
	await withDatabase(data, (client) => client.query(QUEUE));
	const struck = performance.now();
	await strike(kind, { machine, journal, random, disk });
	figures.kills[kind] = (figures.kills[kind] ?? 0) + 1;

	// As it came up, before anything is sent again.
	const asItCame = await withDatabase(data, (client) =>
		compare(client, journal, people),
	);
	figures.longestAwayMs = Math.max(
		figures.longestAwayMs,
		Math.round(performance.now() - struck),
	);
	figures.repeated += journal.unsettled().length;
	await settle(journal);

	const { faults } = figures;
	const settled = await withDatabase(data, async (client) => {
		for (let n = 0; n < REPEATED; n++) {
			const act = journal.acts[random.below(journal.acts.length)];
			if (act?.answer && !(await journal.isSettled(act)))
				faults.answeredOtherwise++;
		}
		faults.stuckJobs += await jobsLeft(client);
		return compare(client, journal, people);
	});
	for (const wrongs of [asItCame, settled])
		for (const name of [
			"lost",
			"doubled",
			"half",
			"halfImports",
			"foreign",
		] as const)
			faults[name] += wrongs[name];
	faults.brokenChains += await brokenChains(data);
	faults.unanswered += journal.unsettled().length;
	faults.refused = journal.refused.length;
	const answered = (name?: string) =>
		journal.acts.filter((a) => a.answer && (!name || a.name === name)).length;
	figures.acknowledged = answered();
	figures.imports = answered("intake.import");
	figures.meetingsClosed = answered("meeting.close");
}

/** Everything without an answer is sent again until it has one. */
async function settle(journal: Journal): Promise<void> {
	journal.turn("repeats");
	const deadline = Date.now() + SETTLING_MS;
	while (journal.unsettled().length > 0 && Date.now() < deadline)
		await pause(20);
	journal.turn("shut");
}

const lineOf = (kind: Kind, { rounds, seconds, faults, ...rest }: Figures) =>
	`round ${rounds}, ${seconds} s, ${kind}: ${rest.acknowledged} acts acknowledged, ${rest.repeated} sent again, ${Object.values(faults).reduce((sum, each) => sum + each, 0)} faults`;

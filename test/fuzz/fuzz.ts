import { sql } from "kysely";
import { createServer } from "../../src/app/server.ts";
import { startSession } from "../../src/features/account/writes/sessions.ts";
import { verifyAudit } from "../../src/platform/audit.ts";
import { run } from "../../src/platform/database/query.ts";
import { type Commune, instant } from "../held-meeting.ts";
import { NOW } from "../small-commune.ts";
import { type Ask, asksOf, ENDPOINTS, type Person } from "./asks.ts";
import { type Answer, doorAt } from "./door.ts";
import { faultOf } from "./faults.ts";
import { settle } from "./known.ts";

/** After so many requests little of a commune is as it was: the next come to a new one. */
const ROUND = 5000;
const AT_ONCE = 4;
/** Ids are read anew every so many requests. */
const LOOKS = 250;
const FORGED = 'nep_session=AAAA%00; nep_session="x; nep_session';

export type Figures = {
	seed: number;
	requests: number;
	seconds: number;
	byStatus: Record<number, number>;
	/** What never answered with what was asked for. */
	unreached: string[];
	slowest: { ms: number; what: string };
	/** The first request of each kind of fault, as it was sent. */
	faults: Record<string, string>;
	audit: { rows: number; breaks: number };
};

/** So many requests made from the schemas of the registry go through the door of a server as every kind of person. The seed repeats them, but for the ids. */
export async function fuzz(
	requests: number,
	seed: number,
	tell: (line: string) => void,
): Promise<Figures> {
	const figures: Figures = {
		seed,
		requests: 0,
		seconds: 0,
		byStatus: {},
		unreached: ENDPOINTS,
		slowest: { ms: 0, what: "" },
		faults: {},
		audit: { rows: 0, breaks: 0 },
	};
	const start = performance.now();
	while (figures.requests < requests) {
		const count = Math.min(ROUND, requests - figures.requests);
		await playRound(figures, count, seed + figures.requests);
		figures.seconds = Math.round((performance.now() - start) / 100) / 10;
		tell(
			`${figures.requests} requests, ${figures.seconds} s, ${Object.keys(figures.faults).length} kinds of fault`,
		);
	}
	return figures;
}

async function playRound(
	figures: Figures,
	count: number,
	seed: number,
): Promise<void> {
	const ground = await settle();
	const { commune, known, days } = ground;
	const asks = asksOf(ground, count, seed);
	const clocks = [NOW, ...days.map((day) => instant(day, "08:30"))];
	let clock = NOW;
	const now = () => clock;
	const { database } = commune;
	const app = await createServer({ database, now, limits: false });
	await app.listen({ host: "127.0.0.1", port: 0 });
	const door = doorAt(Number(new URL(app.listeningOrigin).port));
	const visitors = visitorsOf(commune, now);
	let next = 0;
	const play = async () => {
		for (let at = next++; at < asks.length; at = next++) {
			const ask = asks[at];
			if (!ask) return;
			if (at % LOOKS === 0) await known.look();
			clock = clocks[Math.floor((at * clocks.length) / asks.length)] ?? NOW;
			const cookie = await visitors.cookieOf(ask.person);
			const answer = await door.ask({ ...ask.request, headers: { cookie } });
			if (answer.status === 401) visitors.forget(ask.person);
			note(figures, ask, answer);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, play));
	door.close();
	await app.close();
	const { rows, breaks } = await verifyAudit(database.reader);
	figures.audit.rows += rows;
	figures.audit.breaks += breaks.length;
	await commune.close();
}

/** Everybody comes with a session; whoever was signed out, or whose account was closed, comes back with a new one. */
function visitorsOf(commune: Commune, now: () => Date) {
	const cookies = new Map<Person, string>([
		["nobody", ""],
		["forger", FORGED],
	]);
	const signIn = async (accountId: string) => {
		const token = await commune.database.writer
			.transaction()
			.execute(async (tx) => {
				await run(
					tx,
					sql`update account set disabled_at = null where id = ${accountId}`,
				);
				return startSession(tx, { accountId, device: "fuzz", now: now() });
			});
		return `nep_session=${token}`;
	};
	return {
		async cookieOf(person: Person): Promise<string> {
			const known = cookies.get(person);
			if (known !== undefined || person === "nobody" || person === "forger")
				return known ?? "";
			const cookie = await signIn(commune[person].accountId);
			cookies.set(person, cookie);
			return cookie;
		},
		forget(person: Person): void {
			if (person !== "nobody" && person !== "forger") cookies.delete(person);
		},
	};
}

function note(
	figures: Figures,
	{ name, person, request }: Ask,
	answer: Answer,
): void {
	const { status, ms, body } = answer;
	figures.requests++;
	figures.byStatus[status] = (figures.byStatus[status] ?? 0) + 1;
	if (status < 300)
		figures.unreached = figures.unreached.filter((each) => each !== name);
	if (ms > figures.slowest.ms)
		figures.slowest = { ms: Math.round(ms), what: name };
	const fault = faultOf(answer);
	if (fault)
		figures.faults[`${name} ${fault}`] ??=
			`as ${person}: ${request.body ?? request.path} → ${body.slice(0, 300)}`;
}

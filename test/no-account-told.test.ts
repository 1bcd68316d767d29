import { afterAll, beforeAll, expect, it } from "vitest";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { issueSlip } from "../src/features/account/actions/issue-slip.ts";
import { openDoor } from "./door.ts";
import { later, PASSWORD, smallCommune } from "./small-commune.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let logins: Record<string, string>;

/** Accounts in every state in which nobody gets in, and none. */
beforeAll(async () => {
	commune = await smallCommune();
	door = await openDoor(commune);
	const { clerk, chi, binhId, an, eastSecretary, communeSecretary } = commune;
	const waiting = await commune.act(issueSlip, clerk, { memberId: binhId });
	await commune.act(disableAccount, clerk, { accountId: chi.accountId });
	for (let n = 0; n < 5; n++) await attempt(an.login, "sai mật khẩu");
	logins = {
		unknown: "khongcoai",
		waiting: waiting.login,
		disabled: chi.login,
		locked: an.login,
		open: eastSecretary.login,
		another: communeSecretary.login,
	};
});
afterAll(async () => {
	await door.app.close();
	await commune.close();
});

/** The longest wait is over, and one account is locked anew. */
async function twoHoursLater(round: number): Promise<void> {
	door.at(later(round * 7200));
	await attempt(logins.locked ?? "", "sai mật khẩu");
}

const attempt = (login: string, password: string) =>
	door.post("account.sign-in", { login, password });
const activateWith = (code: string) =>
	door.post("account.activate", { code, password: "hoa gạo tháng ba" });

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}
const median = (times: readonly number[]) =>
	times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

it("a sign-in that fails is answered in the same words, whoever is meant", async () => {
	const answers = [];
	for (const login of Object.values(logins))
		answers.push(await attempt(login, "sai mật khẩu"));
	for (const state of ["unknown", "waiting", "disabled", "locked"])
		answers.push(await attempt(logins[state] ?? "", PASSWORD));
	const [first, ...others] = answers;
	for (const { statusCode, body, headers } of others) {
		expect(statusCode).toBe(first?.statusCode);
		expect(body).toBe(first?.body);
		expect(Object.keys(headers)).toEqual(Object.keys(first?.headers ?? {}));
	}
	expect(first?.json().code).toBe("account.sign-in-failed");
});

it("locking out is answered in the same words for a login that nobody has", async () => {
	const bodies = [];
	for (let n = 0; n < 8; n++) {
		bodies.push((await attempt("khongcoai", `đoán ${n}`)).body);
		bodies.push((await attempt(logins.another ?? "", `đoán ${n}`)).body);
	}
	expect(new Set(bodies).size).toBe(1);
});

it("a guessed slip is answered in the same words, handed out or not, whatever the password", async () => {
	const bodies = [];
	for (const code of ["2345-6789-CFHJ", "CFHJ-2345-6789", "x"]) {
		bodies.push((await activateWith(code)).body);
		bodies.push(
			(await door.post("account.activate", { code, password: "1" })).body,
		);
	}
	expect(new Set(bodies).size).toBe(1);
});

/** Argon2 takes several times this; an answer without it a fraction. A busy machine only makes it longer. */
const LEAST_MS = 8;

it("a sign-in that fails does the work of a password, whoever is meant", async () => {
	const times = new Map(Object.keys(logins).map((state) => [state, [0]]));
	for (const list of times.values()) list.pop();
	// In turns, so that a busy moment of the machine falls on all alike.
	for (let round = 1; round <= 5; round++) {
		await twoHoursLater(round);
		for (const [state, login] of Object.entries(logins))
			times.get(state)?.push(await timed(() => attempt(login, "sai mật khẩu")));
	}
	const medians = [...times].map(([state, list]) => ({
		state,
		ms: median(list),
	}));
	console.log(
		medians.map(({ state, ms }) => `${state} ${ms.toFixed(1)} ms`).join(", "),
	);
	for (const { state, ms } of medians)
		expect(ms, state).toBeGreaterThan(LEAST_MS);
}, 60_000);

it("attempts at once on one login each do it, whether somebody has it or not", async () => {
	const together = (login: string) =>
		timed(() =>
			Promise.all([1, 2, 3, 4].map((n) => attempt(login, `đoán ${n}`))),
		);
	const known: number[] = [];
	const unknown: number[] = [];
	for (let round = 6; round < 9; round++) {
		await twoHoursLater(round);
		known.push(await together(logins.open ?? ""));
		unknown.push(await together(logins.unknown ?? ""));
	}
	const [a, b] = [median(known), median(unknown)];
	console.log(`known ${a.toFixed(1)} ms, unknown ${b.toFixed(1)} ms`);
	expect(Math.min(a, b)).toBeGreaterThan(LEAST_MS);
}, 60_000);

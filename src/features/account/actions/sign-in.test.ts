import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeAt, setUpSecondFactor } from "../../../../test/second-factor.ts";
import {
	later,
	NOW,
	PASSWORD,
	smallCommune,
} from "../../../../test/small-commune.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { sessionByToken } from "../reads/sessions.ts";
import { showCode } from "../rules.ts";
import { touchSession } from "../writes/sessions.ts";
import { disableAccount } from "./disable-account.ts";
import { issueSlip } from "./issue-slip.ts";
import { signIn } from "./sign-in.ts";

const DAY = 24 * 60 * 60;

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const enter = (login: string, password = PASSWORD, now = NOW) =>
	commune.act(
		signIn,
		NOBODY,
		{ login, password, device: "Chrome trên Android" },
		{ now },
	);
const answerTo = (attempt: Promise<unknown>) =>
	attempt.then(
		() => null,
		(refusal) => ({ code: refusal.code, facts: refusal.facts }),
	);
const FAILED = { code: "account.sign-in-failed", facts: {} };

describe("signing in", () => {
	it("opens a session that the token alone opens again", async () => {
		const { setSession, name } = await enter(commune.an.login);
		expect(name).toBe("Nguyễn Văn An");
		const session = await sessionByToken(
			commune.database.reader,
			setSession,
			later(60),
		);
		expect(session).toMatchObject({
			accountId: commune.an.accountId,
			memberId: commune.an.memberId,
			name: "Nguyễn Văn An",
			seenAt: NOW,
		});
		expect(
			await sessionByToken(commune.database.reader, `${setSession}x`, NOW),
		).toBeNull();
	});

	it("understands the whole name, and letters composed otherwise", async () => {
		const { name } = await enter("Lê Thị Chi", PASSWORD.normalize("NFD"));
		expect(name).toBe("Lê Thị Chi");
	});

	it("keeps neither token nor password anywhere", async () => {
		const { setSession } = await enter(commune.an.login);
		const kept = await commune.rows(
			sql<{ row: string }>`select to_jsonb(s)::text as row from session s
				union all select to_jsonb(r)::text from action_run r
				union all select to_jsonb(e)::text from audit_entry e
				union all select to_jsonb(a)::text from account a`,
		);
		expect(kept.length).toBeGreaterThan(8);
		for (const { row } of kept) {
			expect(row).not.toContain(setSession);
			expect(row).not.toContain(PASSWORD);
		}
	});

	it("does not tell its token to a repeat of the same attempt", async () => {
		const input = { login: commune.an.login, password: PASSWORD, device: "" };
		const actionId = randomUUID();
		await commune.act(signIn, NOBODY, input, { actionId });
		await expect(
			commune.act(signIn, NOBODY, input, { actionId }),
		).rejects.toMatchObject({ code: "action.already-done" });
	});

	it("lasts 90 days in use, 30 without", async () => {
		const { reader, writer } = commune.database;
		const { setSession } = await enter(commune.an.login);
		const at = (day: number) =>
			sessionByToken(reader, setSession, later(day * DAY));
		expect(await at(30)).toBeNull();
		for (const day of [29, 58, 87]) {
			const session = await at(day);
			if (!session) throw new Error(`no session on day ${day}`);
			await touchSession(writer, session, later(day * DAY));
		}
		expect(await at(89)).not.toBeNull();
		expect(await at(90)).toBeNull();
	});
});

describe("a failed sign-in", () => {
	it("gets one answer, whether the account is unknown, not activated, closed or the password wrong", async () => {
		const { clerk, chi, binhId } = commune;
		const slip = await commune.act(issueSlip, clerk, { memberId: binhId });
		await commune.act(disableAccount, clerk, { accountId: chi.accountId });
		const answers = await Promise.all([
			answerTo(enter("khongcoai")),
			answerTo(enter(slip.login)),
			answerTo(enter(chi.login)),
			answerTo(enter(commune.an.login, "sai mật khẩu rồi")),
		]);
		expect(answers).toEqual([FAILED, FAILED, FAILED, FAILED]);
	});

	it("the fifth time in a row makes even the right password wait, longer each time", async () => {
		const { login } = commune.eastSecretary;
		for (let n = 0; n < 5; n++)
			expect(await answerTo(enter(login, "sai mật khẩu"))).toEqual(FAILED);
		expect(await answerTo(enter(login, PASSWORD, later(29)))).toEqual(FAILED);
		expect(await answerTo(enter(login, "sai nữa", later(30)))).toEqual(FAILED);
		expect(await answerTo(enter(login, PASSWORD, later(89)))).toEqual(FAILED);
		expect(await answerTo(enter(login, PASSWORD, later(90)))).toBeNull();
		expect(await answerTo(enter(login, "sai mật khẩu", later(91)))).toEqual(
			FAILED,
		);
		expect(await answerTo(enter(login, PASSWORD, later(91)))).toBeNull();
	});

	it("leaves no run behind: the same attempt may be sent again", async () => {
		const input = { login: "khongcoai", password: PASSWORD, device: "" };
		const actionId = randomUUID();
		for (let n = 0; n < 2; n++)
			await expect(
				commune.act(signIn, NOBODY, input, { actionId }),
			).rejects.toMatchObject(FAILED);
	});
});

describe("a sign-in with a second factor", () => {
	const WRONG = { code: "account.wrong-code" };
	let secret: string;
	let recoveryCodes: string[];
	beforeAll(async () => {
		({ secret, recoveryCodes } = await setUpSecondFactor(
			commune,
			commune.communeSecretary,
		));
	});
	const attempt = (
		code: string,
		{ password = PASSWORD, now = later(60) } = {},
	) =>
		commune.act(
			signIn,
			NOBODY,
			{ login: commune.communeSecretary.login, password, code },
			{ now },
		);

	it("asks for a code only after the right password", async () => {
		expect(await answerTo(attempt(""))).toMatchObject({
			code: "account.second-factor-needed",
		});
		expect(await answerTo(attempt("", { password: "sai rồi" }))).toEqual(
			FAILED,
		);
		expect(
			await answerTo(
				attempt(await codeAt(secret, later(60)), { password: "sai rồi" }),
			),
		).toEqual(FAILED);
	});

	it("takes the code of the app, with spaces or without, once", async () => {
		const code = await codeAt(secret, later(60));
		await attempt(`${code.slice(0, 3)} ${code.slice(3)}`);
		expect(await answerTo(attempt(code))).toMatchObject(WRONG);
	});

	it("refuses the code with which the app was set up", async () => {
		expect(
			await answerTo(attempt(await codeAt(secret, NOW), { now: NOW })),
		).toMatchObject(WRONG);
	});

	it("sent twice at once opens one session", async () => {
		const now = later(120);
		const code = await codeAt(secret, now);
		const answers = await Promise.all(
			[1, 2, 3].map(() => answerTo(attempt(code, { now }))),
		);
		expect(answers.filter((answer) => answer === null)).toHaveLength(1);
	});

	it("takes each recovery code once, typed as printed", async () => {
		const [first = "", second = ""] = recoveryCodes;
		const now = later(180);
		await attempt(showCode(first).toLowerCase(), { now });
		expect(await answerTo(attempt(first, { now }))).toMatchObject(WRONG);
		await attempt(second, { now });
	});

	it("counts wrong codes with wrong passwords; the right password alone clears nothing", async () => {
		const now = later(300);
		for (let n = 0; n < 3; n++)
			expect(await answerTo(attempt("000000", { now }))).toMatchObject(WRONG);
		await answerTo(attempt("", { now }));
		for (let n = 0; n < 2; n++)
			expect(await answerTo(attempt("ABCD-EFGH", { now }))).toMatchObject(
				WRONG,
			);
		const code = await codeAt(secret, later(310));
		expect(await answerTo(attempt(code, { now: later(310) }))).toEqual(FAILED);
		await attempt(await codeAt(secret, later(331)), { now: later(331) });
	});
});

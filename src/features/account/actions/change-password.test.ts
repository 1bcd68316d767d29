import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	later,
	NOW,
	PASSWORD,
	smallCommune,
} from "../../../../test/small-commune.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { sessionByToken } from "../reads/sessions.ts";
import { changePassword } from "./change-password.ts";
import { signIn } from "./sign-in.ts";

const NEW = "hoa gạo tháng ba";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const enter = (login: string, password: string) =>
	commune.act(signIn, NOBODY, { login, password });
const open = (token: string) =>
	sessionByToken(commune.database.reader, token, NOW);

it("the owner changes the password; every other session ends", async () => {
	const { an } = commune;
	const other = await enter(an.login, PASSWORD);
	const here = await enter(an.login, PASSWORD);
	const sessionId = (await open(here.setSession))?.sessionId ?? null;
	await commune.act(
		changePassword,
		{ ...an, sessionId },
		{ current: PASSWORD, password: NEW },
	);
	expect(await open(here.setSession)).not.toBeNull();
	expect(await open(other.setSession)).toBeNull();
	await enter(an.login, NEW);
	await expect(enter(an.login, PASSWORD)).rejects.toMatchObject({
		code: "account.sign-in-failed",
	});
});

it("a password that is too easy is refused", async () => {
	await expect(
		commune.act(changePassword, commune.chi, {
			current: PASSWORD,
			password: "lethichi1970",
		}),
	).rejects.toMatchObject({ code: "account.password-is-login" });
	await enter(commune.chi.login, PASSWORD);
});

it("guessing the present password on an open screen is counted, and told when it may go on", async () => {
	const guess = (now = NOW) =>
		commune.act(
			changePassword,
			commune.eastSecretary,
			{ current: "đoán bừa", password: NEW },
			{ now },
		);
	for (let n = 0; n < 5; n++)
		await expect(guess()).rejects.toMatchObject({
			code: "account.wrong-password",
		});
	await expect(guess(later(10))).rejects.toMatchObject({
		code: "account.locked",
		facts: { until: later(30) },
	});
	const refused = await commune.rows(
		sql<{ outcome: string }>`select outcome from audit_entry
			where account_id = ${commune.eastSecretary.accountId} and outcome <> 'done'`,
	);
	expect(refused).toHaveLength(6);
});

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
import { secondFactor } from "../views.ts";
import { confirmSecondFactor } from "./confirm-second-factor.ts";
import { signIn } from "./sign-in.ts";
import { startSecondFactor } from "./start-second-factor.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const enter = (login: string, now = NOW) =>
	commune.act(signIn, NOBODY, { login, password: PASSWORD }, { now });

describe("setting up a second factor", () => {
	it("asks for the password, and counts a wrong one", async () => {
		await expect(
			commune.act(startSecondFactor, commune.an, { password: "đoán bừa" }),
		).rejects.toMatchObject({ code: "account.wrong-password" });
		const [row] = await commune.rows(
			sql<{
				failures: number;
			}>`select failures from account where id = ${commune.an.accountId}`,
		);
		expect(row).toEqual({ failures: 1 });
	});

	it("is not done before the app's first code: the password alone still opens", async () => {
		await commune.act(startSecondFactor, commune.an, { password: PASSWORD });
		await enter(commune.an.login);
		await expect(
			commune.act(confirmSecondFactor, commune.an, { code: "000000" }),
		).rejects.toMatchObject({ code: "account.wrong-code" });
		await enter(commune.an.login);
		expect(await commune.ask(secondFactor, commune.an)).toEqual({
			since: null,
			recoveryCodes: 0,
			passkeys: [],
		});
	});

	it("waits an hour for the first code", async () => {
		const { secret } = await commune.act(startSecondFactor, commune.an, {
			password: PASSWORD,
		});
		const hour = later(3600);
		await expect(
			commune.act(
				confirmSecondFactor,
				commune.an,
				{ code: await codeAt(secret, hour) },
				{ now: hour },
			),
		).rejects.toMatchObject({ code: "account.second-factor-not-begun" });
	});

	it("gives ten recovery codes and ends every other session", async () => {
		const { chi } = commune;
		const other = await enter(chi.login);
		const here = await enter(chi.login);
		const { reader } = commune.database;
		const open = (token: string) => sessionByToken(reader, token, NOW);
		const sessionId = (await open(here.setSession))?.sessionId ?? null;
		const { recoveryCodes } = await setUpSecondFactor(commune, {
			...chi,
			sessionId,
		});
		expect(new Set(recoveryCodes).size).toBe(10);
		expect(await open(here.setSession)).not.toBeNull();
		expect(await open(other.setSession)).toBeNull();
		expect(await commune.ask(secondFactor, chi)).toEqual({
			since: NOW,
			recoveryCodes: 10,
			passkeys: [],
		});
	});

	it("again, on a new phone, puts the new app in place of the old", async () => {
		const { communeSecretary } = commune;
		const old = await setUpSecondFactor(commune, communeSecretary);
		const now = later(600);
		const { secret } = await setUpSecondFactor(commune, communeSecretary, now);
		const attempt = (code: string, at: Date) =>
			commune.act(
				signIn,
				NOBODY,
				{ login: communeSecretary.login, password: PASSWORD, code },
				{ now: at },
			);
		const wrong = { code: "account.wrong-code" };
		const then = later(660);
		await expect(
			attempt(await codeAt(old.secret, then), then),
		).rejects.toMatchObject(wrong);
		await expect(
			attempt(old.recoveryCodes[0] ?? "", then),
		).rejects.toMatchObject(wrong);
		await attempt(await codeAt(secret, then), then);
	});

	it("keeps neither secret nor recovery codes readable anywhere", async () => {
		const { eastSecretary } = commune;
		const { secret, recoveryCodes } = await setUpSecondFactor(
			commune,
			eastSecretary,
		);
		const kept = await commune.rows(
			sql<{ row: string }>`select to_jsonb(f)::text as row from second_factor f
				union all select to_jsonb(c)::text from recovery_code c
				union all select to_jsonb(r)::text from action_run r
				union all select to_jsonb(e)::text from audit_entry e`,
		);
		expect(kept.length).toBeGreaterThan(20);
		const hidden = [secret, ...recoveryCodes].flatMap((text) => [
			text,
			Buffer.from(text).toString("hex"),
		]);
		for (const { row } of kept)
			for (const text of hidden) expect(row).not.toContain(text);
	});
});

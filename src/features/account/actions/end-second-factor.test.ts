import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setUpSecondFactor } from "../../../../test/second-factor.ts";
import {
	later,
	PASSWORD,
	smallCommune,
} from "../../../../test/small-commune.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { activate } from "./activate.ts";
import { endSecondFactor } from "./end-second-factor.ts";
import { issueSlip } from "./issue-slip.ts";
import { renewRecoveryCodes } from "./renew-recovery-codes.ts";
import { signIn } from "./sign-in.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const enter = (login: string, { password = PASSWORD, code = "" } = {}) =>
	commune.act(signIn, NOBODY, { login, password, code }, { now: later(90) });
const NEEDED = { code: "account.second-factor-needed" };
const WRONG = { code: "account.wrong-code" };

describe("a second factor ends", () => {
	it("by its owner, with the password", async () => {
		const { an } = commune;
		await setUpSecondFactor(commune, an);
		await expect(
			commune.act(endSecondFactor, an, { password: "đoán bừa" }),
		).rejects.toMatchObject({ code: "account.wrong-password" });
		await expect(enter(an.login)).rejects.toMatchObject(NEEDED);
		await commune.act(endSecondFactor, an, { password: PASSWORD });
		await enter(an.login);
	});

	it("by a new slip of the office, once it is used; who issued it and that it did so is kept", async () => {
		const { chi, clerk } = commune;
		await setUpSecondFactor(commune, chi);
		const { code } = await commune.act(issueSlip, clerk, {
			memberId: chi.memberId,
		});
		await expect(enter(chi.login)).rejects.toMatchObject(NEEDED);
		const password = "hoa gạo tháng ba";
		await commune.act(activate, NOBODY, { code, password });
		await enter(chi.login, { password });
		const kept = await commune.rows(
			sql<{ endedBy: string; secretSealed: Buffer | null; issuer: string }>`
				select f.ended_by, f.secret_sealed, e.actor_name as issuer
				from second_factor f join audit_entry e on e.subject_id = f.account_id::text and e.action = 'account.issue-slip'
				where f.account_id = ${chi.accountId}`,
		);
		expect(kept).toEqual([
			{ endedBy: "slip", secretSealed: null, issuer: "Vũ Thị Phòng" },
		]);
	});
});

describe("recovery codes", () => {
	it("are renewed together, with the password", async () => {
		const { eastSecretary } = commune;
		const before = await setUpSecondFactor(commune, eastSecretary);
		const { recoveryCodes } = await commune.act(
			renewRecoveryCodes,
			eastSecretary,
			{ password: PASSWORD },
		);
		const { login } = eastSecretary;
		await expect(
			enter(login, { code: before.recoveryCodes[0] ?? "" }),
		).rejects.toMatchObject(WRONG);
		await enter(login, { code: recoveryCodes[0] ?? "" });
	});

	it("are for those who have a second factor", async () => {
		await expect(
			commune.act(renewRecoveryCodes, commune.clerk, { password: PASSWORD }),
		).rejects.toMatchObject({ code: "account.no-second-factor" });
	});
});

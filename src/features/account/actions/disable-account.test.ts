import { afterAll, beforeAll, expect, it } from "vitest";
import { NOW, PASSWORD, smallCommune } from "../../../../test/small-commune.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { sessionByToken } from "../reads/sessions.ts";
import { disableAccount } from "./disable-account.ts";
import { signIn } from "./sign-in.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

it("the office closes an account: its sessions end and nobody signs in", async () => {
	const { clerk, an } = commune;
	const input = { login: an.login, password: PASSWORD };
	const { setSession } = await commune.act(signIn, NOBODY, input);
	await commune.act(disableAccount, clerk, { accountId: an.accountId });
	expect(
		await sessionByToken(commune.database.reader, setSession, NOW),
	).toBeNull();
	await expect(commune.act(signIn, NOBODY, input)).rejects.toMatchObject({
		code: "account.sign-in-failed",
	});
});

it("nobody closes their own account", async () => {
	const { clerk } = commune;
	await expect(
		commune.act(disableAccount, clerk, { accountId: clerk.accountId }),
	).rejects.toMatchObject({ code: "account.disable-self" });
});

it("a cell may not close the account of a member who holds a post above it", async () => {
	const { eastSecretary, communeSecretary } = commune;
	await expect(
		commune.act(disableAccount, eastSecretary, {
			accountId: communeSecretary.accountId,
		}),
	).rejects.toMatchObject({ code: "rights.missing" });
});

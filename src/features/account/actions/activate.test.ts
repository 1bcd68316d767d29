import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	later,
	NOW,
	PASSWORD,
	smallCommune,
} from "../../../../test/small-commune.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { sessionByToken } from "../reads/sessions.ts";
import { showCode } from "../rules.ts";
import { activate } from "./activate.ts";
import { disableAccount } from "./disable-account.ts";
import { issueSlip } from "./issue-slip.ts";
import { signIn } from "./sign-in.ts";

const DAY = 24 * 60 * 60;
const NEW = "hoa gạo tháng ba";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const slipFor = (memberId: string | null, now = NOW) =>
	commune.act(issueSlip, commune.clerk, { memberId }, { now });
const use = (code: string, { password = NEW, now = NOW } = {}) =>
	commune.act(
		activate,
		NOBODY,
		{ code, password, device: "Safari trên iPhone" },
		{ now },
	);
const enter = (login: string, password: string) =>
	commune.act(signIn, NOBODY, { login, password });
const open = (token: string) =>
	sessionByToken(commune.database.reader, token, NOW);

describe("a slip", () => {
	it("sets the password and signs its holder in", async () => {
		const { code, login } = await slipFor(commune.binhId);
		const { setSession, name } = await use(showCode(code).toLowerCase());
		expect(name).toBe("Trần Thị Bình");
		expect(await open(setSession)).toMatchObject({ memberId: commune.binhId });
		expect(await enter(login, NEW)).toMatchObject({ name });
	});

	it("works once", async () => {
		const { code } = await slipFor(commune.binhId);
		await use(code);
		await expect(use(code)).rejects.toMatchObject({
			code: "account.slip-used",
		});
	});

	it("works for seven days", async () => {
		const { code } = await slipFor(commune.binhId);
		await expect(use(code, { now: later(7 * DAY) })).rejects.toMatchObject({
			code: "account.slip-expired",
		});
		await use(code, { now: later(7 * DAY - 1) });
	});

	it("stops working when a newer one is handed out", async () => {
		const older = await slipFor(commune.binhId);
		const newer = await slipFor(commune.binhId);
		await expect(use(older.code)).rejects.toMatchObject({
			code: "account.slip-voided",
		});
		await use(newer.code);
	});

	it("that nobody handed out is refused", async () => {
		await expect(use("2345-6789-CFHJ")).rejects.toMatchObject({
			code: "account.slip-unknown",
		});
	});

	it("is not spent by a password that is too easy", async () => {
		const { code } = await slipFor(commune.binhId);
		await expect(use(code, { password: "12345678" })).rejects.toMatchObject({
			code: "account.password-obvious",
		});
		await use(code);
	});

	it("replaces a forgotten password: the old one, its lock and its sessions are gone", async () => {
		const { an } = commune;
		const before = await enter(an.login, PASSWORD);
		for (let n = 0; n < 5; n++)
			await enter(an.login, "sai mật khẩu").catch(() => {});
		const { code } = await slipFor(an.memberId);
		await use(code);
		expect(await open(before.setSession)).toBeNull();
		await expect(enter(an.login, PASSWORD)).rejects.toMatchObject({
			code: "account.sign-in-failed",
		});
		await enter(an.login, NEW);
	});

	it("opens a closed account again, unless it was handed out before the closing", async () => {
		const { chi, clerk } = commune;
		const before = await slipFor(chi.memberId);
		await commune.act(disableAccount, clerk, { accountId: chi.accountId });
		await expect(use(before.code)).rejects.toMatchObject({
			code: "account.slip-voided",
		});
		const { code } = await slipFor(chi.memberId);
		await use(code);
		await enter(chi.login, NEW);
	});
});

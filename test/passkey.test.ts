import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activate } from "../src/features/account/actions/activate.ts";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { issueSlip } from "../src/features/account/actions/issue-slip.ts";
import { NOBODY } from "../src/platform/actor.ts";
import { authenticator } from "./authenticator.ts";
import { openDoor } from "./door.ts";
import { later, NOW, PASSWORD, smallCommune } from "./small-commune.ts";

/** Where the server believes it is, as `inject` tells it. */
const PAGE = "http://localhost:80";
const SITE = new URL(PAGE).origin;
const FAILED = { code: "account.passkey-failed" };

let commune: Awaited<ReturnType<typeof smallCommune>>;
let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
	commune = await smallCommune();
	door = await openDoor(commune);
});
beforeEach(() => door.at(NOW));
afterAll(async () => {
	await door.app.close();
	await commune.close();
});

type Device = ReturnType<typeof authenticator>;
type Session = { cookie: string };

const offer = async (session: Session) => {
	const answer = await door.post(
		"account.offer-passkey",
		{ password: PASSWORD },
		session,
	);
	return answer.json();
};
const add = (session: Session, response: unknown) =>
	door.post("account.add-passkey", { response, device: "Thử" }, session);
async function deviceOf(login: string): Promise<Device> {
	const device = authenticator(SITE);
	const session = await door.enter(login);
	const { challenge } = await offer(session);
	const added = await add(session, device.make(challenge));
	expect(added.json().recoveryCodes).toHaveLength(10);
	return device;
}
const question = async () =>
	(await door.get("account.passkey-challenge", {})).json().challenge;
const enter = (response: unknown) =>
	door.post("account.sign-in-with-passkey", { response, device: "Thử" });

describe("making a key", () => {
	it("needs the password", async () => {
		const session = await door.enter(commune.an.login);
		const answer = await door.post(
			"account.offer-passkey",
			{ password: "sai" },
			session,
		);
		expect(answer.json().code).toBe("account.wrong-password");
	});

	it("is for whom it was offered, once, at this site, by a device that knows its owner", async () => {
		const an = await door.enter(commune.an.login);
		const chi = await door.enter(commune.chi.login);
		const { challenge } = await offer(an);
		const device = authenticator(SITE);
		expect((await add(chi, device.make(challenge))).json()).toMatchObject(
			FAILED,
		);
		for (const how of [{ origin: "http://nep.example" }, { verified: false }])
			expect((await add(an, device.make(challenge, how))).json()).toMatchObject(
				FAILED,
			);
		expect((await add(an, device.make(challenge))).statusCode).toBe(200);
		const another = authenticator(SITE);
		expect((await add(an, another.make(challenge))).json()).toMatchObject(
			FAILED,
		);
	});

	it("lets the password alone in no more; a recovery code stands for the key", async () => {
		const { login } = commune.communeSecretary;
		const session = await door.enter(login);
		const { challenge } = await offer(session);
		const made = await add(session, authenticator(SITE).make(challenge));
		await expect(door.enter(login)).rejects.toThrow(
			"account.second-factor-needed",
		);
		const [code] = made.json().recoveryCodes;
		await door.enter(login, code);
	});
});

describe("signing in with a key", () => {
	let device: Device;
	beforeAll(async () => {
		device = await deviceOf(commune.eastSecretary.login);
	});

	it("opens a session of its owner", async () => {
		const answer = await enter(device.sign(await question()));
		expect(answer.json()).toEqual({ name: "Đặng Văn Thư" });
		expect(answer.cookies).toMatchObject([{ name: "nep_session" }]);
	});

	it("takes a signature once, within five minutes", async () => {
		const signed = device.sign(await question());
		expect((await enter(signed)).statusCode).toBe(200);
		expect((await enter(signed)).json()).toMatchObject(FAILED);
		const late = device.sign(await question());
		door.at(later(300));
		expect((await enter(late)).json()).toMatchObject(FAILED);
	});

	it("refuses what another site, an owner unknown to the device or nobody asked for", async () => {
		const asked = await question();
		const wrong = [
			device.sign(asked, { origin: "http://nep.example" }),
			device.sign(asked, { verified: false }),
			device.sign(Buffer.from("9999999999999.abc.def").toString("base64url")),
			authenticator(SITE).sign(asked),
		];
		const answers = [];
		for (const signed of wrong) answers.push((await enter(signed)).body);
		expect(new Set(answers).size).toBe(1);
		expect(answers[0]).toContain(FAILED.code);
	});

	it("refuses a copy of the key, whose count goes back", async () => {
		const counted = { counter: 7 };
		expect(
			(await enter(device.sign(await question(), counted))).statusCode,
		).toBe(200);
		expect(
			(await enter(device.sign(await question(), counted))).json(),
		).toMatchObject(FAILED);
	});

	it("is not held up by the wrong passwords of others", async () => {
		for (let n = 0; n < 6; n++)
			await door.post("account.sign-in", {
				login: commune.eastSecretary.login,
				password: `đoán ${n}`,
			});
		const answer = await enter(device.sign(await question(), { counter: 8 }));
		expect(answer.statusCode).toBe(200);
	});

	it("opens no closed account, and none after a new slip was used", async () => {
		const { clerk, admin, eastSecretary } = commune;
		const closed = await deviceOf(admin.login);
		await commune.act(disableAccount, clerk, { accountId: admin.accountId });
		expect((await enter(closed.sign(await question()))).json()).toMatchObject(
			FAILED,
		);
		const { code } = await commune.act(issueSlip, clerk, {
			memberId: eastSecretary.memberId,
		});
		const password = "hoa gạo tháng ba";
		await commune.act(activate, NOBODY, { code, password });
		const signed = device.sign(await question(), { counter: 9 });
		expect((await enter(signed)).json()).toMatchObject(FAILED);
	});
});

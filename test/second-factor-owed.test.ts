import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actions, views } from "../src/app/registry.ts";
import { setRule } from "../src/features/org/actions/set-rule.ts";
import type { AnyAction } from "../src/platform/action.ts";
import type { AnyView } from "../src/platform/view.ts";
import { openDoor } from "./door.ts";
import { codeAt } from "./second-factor.ts";
import { later, NOW, PASSWORD, smallCommune } from "./small-commune.ts";

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

const ask = (whom: "offices" | "secretaries", unitId: string, more = {}) =>
	commune.act(setRule, commune.communeSecretary, {
		unitId,
		parameter: `sign-in.second-factor-${whom}`,
		value: true,
		from: "2026-10-05",
		source: "QĐ 12-QĐ/ĐU",
		...more,
	});
const owes = async (session: { cookie: string }) =>
	(await door.get("account.me", {}, session)).json().owes;

describe("an organisation that asks nothing", () => {
	it("leaves everybody free", async () => {
		for (const { login } of [commune.clerk, commune.eastSecretary, commune.an])
			expect(await owes(await door.enter(login))).toBeNull();
	});
});

describe("an organisation that asks a second factor of its secretaries", () => {
	it("asks it of its own from the day on, of nobody else", async () => {
		await ask("secretaries", commune.east.id, { from: "2026-10-06" });
		const secretary = await door.enter(commune.eastSecretary.login);
		const above = await door.enter(commune.communeSecretary.login);
		const clerk = await door.enter(commune.clerk.login);
		expect(await owes(secretary)).toBeNull();
		door.at(later(24 * 3600));
		expect(await owes(secretary)).toBe("second-factor");
		expect(await owes(above)).toBeNull();
		expect(await owes(clerk)).toBeNull();
	});
});

describe("a commune that asks it of its offices", () => {
	beforeAll(() => ask("offices", commune.commune.id));

	it("lets the clerk, already signed in or not, do nothing but set it up", async () => {
		const clerk = await door.enter(commune.clerk.login);
		expect(await owes(clerk)).toBe("second-factor");
		const refused = { code: "session.owes-second-factor" };
		const roll = await door.get("member.list", {}, clerk);
		expect(roll.statusCode).toBe(403);
		expect(roll.json()).toMatchObject(refused);
		const slip = await door.post(
			"account.issue-slip",
			{ memberId: commune.binhId },
			clerk,
		);
		expect(slip.json()).toMatchObject(refused);
		const paper = await door.app.inject({
			url: `/api/papers/minutes/${commune.east.id}.pdf`,
			headers: clerk,
		});
		expect(paper.json()).toMatchObject(refused);
	});

	it("lets the clerk go on at once when it is set up, and asks the code from then on", async () => {
		const clerk = await door.enter(commune.clerk.login);
		const begun = await door.post(
			"account.start-second-factor",
			{ password: PASSWORD },
			clerk,
		);
		const { secret } = begun.json();
		await door.post(
			"account.confirm-second-factor",
			{ code: await codeAt(secret, NOW) },
			clerk,
		);
		expect(await owes(clerk)).toBeNull();
		expect((await door.get("member.list", {}, clerk)).statusCode).toBe(200);
		await expect(door.enter(commune.clerk.login)).rejects.toThrow(
			"account.second-factor-needed",
		);
		const again = await door.enter(
			commune.clerk.login,
			await codeAt(secret, later(30)),
		);
		expect(await owes(again)).toBeNull();
	});

	it("leads the clerk to set up another one where the first is given up", async () => {
		const admin = await door.enter(commune.admin.login);
		const { secret } = (
			await door.post(
				"account.start-second-factor",
				{ password: PASSWORD },
				admin,
			)
		).json();
		await door.post(
			"account.confirm-second-factor",
			{ code: await codeAt(secret, NOW) },
			admin,
		);
		await door.post("account.end-second-factor", { password: PASSWORD }, admin);
		expect(await owes(admin)).toBe("second-factor");
	});
});

it("only what leads to a second factor, or away, is open to those who owe one", () => {
	const open = [
		...Object.values<AnyAction>(actions),
		...Object.values<AnyView>(views),
	].filter((thing) => thing.whileOwing || thing.duty === "anyone");
	expect(open.map(({ name }) => name).toSorted()).toEqual([
		"account.activate",
		"account.confirm-second-factor",
		"account.me",
		"account.passkey-challenge",
		"account.second-factor",
		"account.sign-in",
		"account.sign-in-with-passkey",
		"account.sign-out",
		"account.start-second-factor",
		"org.set-up",
		"org.state",
	]);
});

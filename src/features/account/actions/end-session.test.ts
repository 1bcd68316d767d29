import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, PASSWORD, smallCommune } from "../../../../test/small-commune.ts";
import { type Actor, NOBODY } from "../../../platform/actor.ts";
import { sessionByToken } from "../reads/sessions.ts";
import { sessions } from "../views.ts";
import { endSession } from "./end-session.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const open = (token: string) =>
	sessionByToken(commune.database.reader, token, NOW);

async function enter(person: Actor & { login: string }, device: string) {
	const { setSession } = await commune.act(signIn, NOBODY, {
		login: person.login,
		password: PASSWORD,
		device,
	});
	const sessionId = (await open(setSession))?.sessionId ?? "";
	return { token: setSession, sessionId, actor: { ...person, sessionId } };
}

describe("the owner", () => {
	it("sees where they are signed in, and ends one session by its id", async () => {
		const phone = await enter(commune.an, "Chrome trên Android");
		const desk = await enter(commune.an, "Firefox trên Windows");
		const seen = await commune.ask(sessions, desk.actor);
		expect(seen.map(({ device, current }) => [device, current]).sort()).toEqual(
			[
				["Chrome trên Android", false],
				["Firefox trên Windows", true],
			],
		);
		await commune.act(endSession, desk.actor, { sessionId: phone.sessionId });
		expect(await open(phone.token)).toBeNull();
		expect(await commune.ask(sessions, desk.actor)).toHaveLength(1);
	});

	it("signs out of this session only, and the cookie is taken back", async () => {
		const phone = await enter(commune.chi, "điện thoại");
		const desk = await enter(commune.chi, "máy bàn");
		expect(await commune.act(signOut, desk.actor, {})).toEqual({
			setSession: null,
		});
		expect(await open(desk.token)).toBeNull();
		expect(await open(phone.token)).not.toBeNull();
	});
});

it("nobody else may end a session, however high their post", async () => {
	const { sessionId, token } = await enter(commune.an, "điện thoại");
	await expect(
		commune.act(endSession, commune.communeSecretary, { sessionId }),
	).rejects.toMatchObject({ code: "rights.missing" });
	expect(await open(token)).not.toBeNull();
});

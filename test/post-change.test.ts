import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { appoint } from "../src/features/org/actions/appoint.ts";
import { dissolveUnit } from "../src/features/org/actions/dissolve-unit.ts";
import { endPosition } from "../src/features/org/actions/end-position.ts";
import { foundUnit } from "../src/features/org/actions/found-unit.ts";
import { unit } from "../src/features/org/views.ts";
import { openDoor } from "./door.ts";
import { later, NOW, smallCommune, TODAY } from "./small-commune.ts";

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

const TOMORROW = "2026-10-06";
const isIn = async (session: { cookie: string }) =>
	(await door.get("account.me", {}, session)).statusCode === 200;
const postsOf = async (session: { cookie: string }) => {
	const { positions } = (await door.get("account.me", {}, session)).json();
	return positions.map((held: { position: string }) => held.position);
};
const name = (memberId: string | null, position: string, from: string) =>
	commune.act(appoint, commune.clerk, {
		unitId: commune.east.id,
		memberId,
		position,
		from,
	});
async function heldAs(position: string, unitId = commune.east.id) {
	const { holders } = await commune.ask(unit, commune.clerk, { unitId });
	const held = holders.find((post) => post.position === position);
	if (!held) throw new Error(`nobody is ${position}`);
	return held.positionId;
}

it("who is given a post signs in anew and then holds it; others stay", async () => {
	const { an, chi } = commune;
	const session = await door.enter(an.login);
	const other = await door.enter(chi.login);
	await name(an.memberId, "cell-deputy", TODAY);
	expect(await isIn(session)).toBe(false);
	expect(await isIn(other)).toBe(true);
	expect(await postsOf(await door.enter(an.login))).toContain("cell-deputy");
});

it("whose post ends, today or in retrospect, signs in anew without it", async () => {
	const { an, clerk } = commune;
	const session = await door.enter(an.login);
	await commune.act(endPosition, clerk, {
		positionId: await heldAs("cell-deputy"),
		to: TODAY,
	});
	expect(await isIn(session)).toBe(false);
	expect(await postsOf(await door.enter(an.login))).toEqual(["member"]);
});

it("a post entered beforehand ends the session on its first day, not before", async () => {
	const { chi, west } = commune;
	const session = await door.enter(chi.login);
	await commune.act(appoint, commune.clerk, {
		unitId: west.id,
		memberId: chi.memberId,
		position: "cell-secretary",
		from: TOMORROW,
	});
	expect(await isIn(session)).toBe(true);
	const midnight = 16 * 3600;
	door.at(later(midnight - 1));
	expect(await isIn(session)).toBe(true);
	expect(await postsOf(session)).toEqual(["member"]);
	door.at(later(midnight));
	expect(await isIn(session)).toBe(false);
	const anew = await door.enter(chi.login);
	expect(await postsOf(anew)).toContain("cell-secretary");
	door.at(later(midnight + 3600));
	expect(await isIn(anew)).toBe(true);
});

it("an end entered beforehand ends the session on its day", async () => {
	const { eastSecretary, clerk } = commune;
	const session = await door.enter(eastSecretary.login);
	await commune.act(endPosition, clerk, {
		positionId: await heldAs("cell-secretary"),
		to: TOMORROW,
	});
	expect(await isIn(session)).toBe(true);
	door.at(later(24 * 3600));
	expect(await isIn(session)).toBe(false);
});

it("the dissolution of a unit ends the sessions of those who held a post in it", async () => {
	const { clerk, an, commune: parent } = commune;
	const { unitId } = await commune.act(foundUnit, clerk, {
		parentId: parent.id,
		name: "Chi bộ thôn Nam",
		kind: "cell",
		type: "rural",
		on: "2026-10-01",
	});
	await commune.act(appoint, clerk, {
		unitId,
		memberId: an.memberId,
		position: "overseer",
		from: "2026-10-02",
	});
	const session = await door.enter(an.login);
	await commune.act(dissolveUnit, clerk, {
		unitId,
		on: TODAY,
		basis: "QĐ 15-QĐ/ĐU",
	});
	expect(await isIn(session)).toBe(false);
});

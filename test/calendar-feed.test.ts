import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { endFeed } from "../src/features/meeting/actions/end-feed.ts";
import { makeFeed } from "../src/features/meeting/actions/make-feed.ts";
import { makeOwnFeed } from "../src/features/meeting/actions/make-own-feed.ts";
import { feeds } from "../src/features/meeting/views/feeds.ts";
import type { Actor } from "../src/platform/actor.ts";
import { openDoor } from "./door.ts";
import { meetingAt, refusal } from "./held-meeting.ts";
import { NOW, smallCommune } from "./small-commune.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
	commune = await smallCommune();
	door = await openDoor(commune);
	await meetingAt(commune, "planned", { month: "2026-10" });
}, 60_000);
beforeEach(() => door.at(NOW));
afterAll(async () => {
	await door.app.close();
	await commune.close();
});

const feedOf = (by: Actor, unitId: string | null = null) =>
	unitId
		? commune.act(makeFeed, by, { unitId })
		: commune.act(makeOwnFeed, by, {});
const read = (address: string) =>
	door.app.inject({ method: "GET", url: address });
const titlesIn = async (address: string) =>
	new ICAL.Component(ICAL.parse((await read(address)).body))
		.getAllSubcomponents("vevent")
		.map((event) => new ICAL.Event(event).summary);

const EAST = "Sinh hoạt thường kỳ tháng 10/2026 – Chi bộ thôn Đông";

describe("a calendar program with the address alone", () => {
	it("reads the meetings of the cell that its owner attends", async () => {
		const { address } = await feedOf(commune.an);
		const answer = await read(address);
		expect(answer.headers["content-type"]).toMatch(/^text\/calendar/);
		expect(answer.headers["cache-control"]).toBe("no-store");
		expect(await titlesIn(address)).toEqual([EAST]);
		expect(await titlesIn((await feedOf(commune.chi)).address)).toEqual([]);
	});

	it("reads one cell for whoever may read its calendar, and for nobody else", async () => {
		const { east, clerk, chi } = commune;
		expect(await titlesIn((await feedOf(clerk, east.id)).address)).toEqual([
			EAST,
		]);
		await refusal(feedOf(chi, east.id), "rights.missing");
	});

	it("reads by one address alone where two were made at once", async () => {
		const made = await Promise.all(
			Array.from({ length: 6 }, () => feedOf(commune.an)),
		);
		const answers = await Promise.all(made.map(({ address }) => read(address)));
		expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBe(
			1,
		);
	});

	it("shows no person", async () => {
		const { body } = await read((await feedOf(commune.an)).address);
		for (const { name } of [commune.an, commune.eastSecretary])
			expect(body).not.toContain(name);
	});

	it("reads nothing once there is a newer address, the owner ended it, or the account is closed", async () => {
		const { an, clerk } = commune;
		const first = await feedOf(an);
		const second = await feedOf(an);
		expect((await read(first.address)).statusCode).toBe(404);
		await refusal(
			commune.act(endFeed, commune.chi, { feedId: second.feedId }),
			"rights.missing",
		);
		await commune.act(endFeed, an, { feedId: second.feedId });
		expect((await read(second.address)).statusCode).toBe(404);
		const third = await feedOf(an);
		await commune.act(disableAccount, clerk, { accountId: an.accountId });
		expect((await read(third.address)).statusCode).toBe(404);
	});
});

it("its owner sees when a program last read it, and never the secret again", async () => {
	const { eastSecretary } = commune;
	const { address } = await feedOf(eastSecretary);
	await read(address);
	const seen = await commune.ask(feeds, eastSecretary);
	expect(seen).toMatchObject([{ unitId: null, seenAt: NOW }]);
	const secret = address.split("/").at(-1)?.replace(".ics", "") ?? "";
	expect(JSON.stringify(seen)).not.toContain(secret);
});

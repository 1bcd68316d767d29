import { randomUUID } from "node:crypto";
import { createServer } from "../../src/app/server.ts";
import { addDays } from "../../src/charter/calendar.ts";
import { POSITIONS, type PositionKind } from "../../src/charter/positions.ts";
import { connect } from "../../src/platform/database/connect.ts";
import { sealWith } from "../../src/platform/seal.ts";
import { testDatabase } from "../database.ts";
import { NOW, TODAY } from "../small-commune.ts";
import { type Held, type Person, signedIn } from "./actors.ts";
import { foundPlaces, placeNames } from "./places.ts";
import { furnish, type Things } from "./things.ts";

export const positions = Object.keys(POSITIONS).filter(
	(kind): kind is PositionKind => kind in POSITIONS,
);

export type Answer = { status: number; code: string; body: string };
export type World = Awaited<ReturnType<typeof twoProvinces>>;

/** Two provinces behind a real door, everything of every organisation, and a signed-in person for every post and time. */
export async function twoProvinces() {
	const clone = await testDatabase();
	const database = connect(clone.url, sealWith("a key for tests"), 4);
	const app = await createServer({ database, now: () => NOW, limits: false });
	const { things, people } = await database.writer
		.transaction()
		.execute(async (tx) => {
			const units = await foundPlaces(tx);
			const things: Things[] = [];
			for (const place of placeNames)
				things.push(await furnish(tx, place, units, database.seal));
			const people: Person[] = [];
			for (const { title, posts } of cast())
				people.push(await signedIn(tx, units, title, posts, TODAY));
			return { things, people };
		});
	const send = async (
		cookie: string,
		method: "GET" | "POST",
		url: string,
		payload?: object,
	): Promise<Answer> => {
		const headers = { "x-nep": "1", "x-action-id": randomUUID(), cookie };
		const { statusCode, body } = await app.inject({
			method,
			url,
			headers,
			...(payload ? { payload } : {}),
		});
		return { status: statusCode, code: codeIn(statusCode, body), body };
	};
	return {
		database,
		things,
		people,
		send,
		act: (cookie: string, name: string, input: object) =>
			send(cookie, "POST", `/api/actions/${name}`, input),
		ask: (cookie: string, name: string, input: object) =>
			send(
				cookie,
				"GET",
				`/api/views/${name}?q=${encodeURIComponent(JSON.stringify(input))}`,
			),
		async close() {
			await app.close();
			await database.close();
			await clone.drop();
		},
	};
}

function codeIn(status: number, body: string): string {
	if (status < 300) return "done";
	const said: { code?: string } = JSON.parse(body);
	return said.code ?? String(status);
}

/** Every post at a province, a commune and a cell; the same ended yesterday and beginning tomorrow; two posts; none. */
function cast(): { title: string; posts: Held[] }[] {
	const each = (at: Held["at"], when: Partial<Held>, title: string) =>
		positions.map((position) => ({
			title: `${position} ${title} ${at}`,
			posts: [{ position, at, ...when }],
		}));
	return [
		...each("provinceA", {}, "of"),
		...each("communeA", {}, "of"),
		...each("cellA", {}, "of"),
		...each("communeB", { to: TODAY }, "until yesterday of"),
		...each("communeB", { from: addDays(TODAY, 1) }, "from tomorrow of"),
		{
			title: "member of cellA and secretary of cellC",
			posts: [
				{ position: "member", at: "cellA" },
				{ position: "cell-secretary", at: "cellC" },
			],
		},
		{
			title: "clerk of communeB and overseer of cellA",
			posts: [
				{ position: "office-clerk", at: "communeB" },
				{ position: "overseer", at: "cellA" },
			],
		},
		{ title: "nobody in particular", posts: [] },
	];
}

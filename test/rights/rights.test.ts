import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actions, views } from "../../src/app/registry.ts";
import type { AnyAction } from "../../src/platform/action.ts";
import type { AnyView } from "../../src/platform/view.ts";
import { ACTS } from "./acts.ts";
import { plansOf } from "./aims.ts";
import { lets } from "./expected.ts";
import {
	counterpart,
	idsIn,
	sameWords,
	strange,
	valueAt,
	withAt,
} from "./ids.ts";
import { strangersIn } from "./marks.ts";
import { DOWNLOADS, QUESTIONS } from "./questions.ts";
import { twoProvinces, type World } from "./two-provinces.ts";
import { faultsOf, faultsOfLists, sampleOf, stepsIn } from "./walk.ts";

/** `npm run rights` walks every combination; `npm test` for each act or question and each way an organisation stands to a post one who may and one who may not. */
const WHOLE = process.env.NEP_RIGHTS === "whole";
const PATIENCE = 3_600_000;

let world: World;
beforeAll(async () => {
	world = await twoProvinces();
});
afterAll(() => world.close());

const known: Record<string, AnyAction | AnyView> = { ...actions, ...views };
const plans = [...plansOf(ACTS), ...plansOf(QUESTIONS)];

describe("the plan of the matrix", () => {
	it("says of every action and view by which duty, and how it is aimed at an organisation", () => {
		expect(
			Object.values(known)
				.map(({ name, duty }) => `${duty}: ${name}`)
				.sort(),
		).toEqual(plans.map(({ name, duty }) => `${duty}: ${name}`).sort());
	});

	it("fills every place of an input in which an id can stand", () => {
		const [at] = world.things;
		const forgotten = plans.flatMap(({ name, aims = [] }) => {
			const asked = known[name];
			return asked && asked.duty !== "anyone"
				? idsIn(asked)
						.filter(
							(path) =>
								at && aims.every((aim) => valueAt(aim(at), path) === undefined),
						)
						.map((path) => `${name}: ${path.join(".")}`)
				: [];
		});
		expect(forgotten).toEqual([]);
	});
});

describe("rights, through the door", () => {
	it(
		"each person does and asks what the charter lets them at each organisation, and nothing else",
		async () => {
			const steps = stepsIn(world);
			const taken = WHOLE ? steps : sampleOf(steps);
			const faults: string[] = [];
			for (const step of taken)
				faults.push(...faultsOf(step, await step.send()));
			console.log(
				`${taken.length} of ${steps.length} combinations of person, act or question, and organisation`,
			);
			expect(faults).toEqual([]);
			expect(taken.some((step) => step.allowed)).toBe(true);
		},
		PATIENCE,
	);

	it(
		"a question about the whole reach names every organisation within it and none outside",
		async () => {
			const { people } = world;
			const asking = WHOLE ? people : people.filter((_, nth) => nth % 4 === 0);
			const { asked, faults } = await faultsOfLists(world, asking);
			console.log(`${asked} combinations of person, list and organisation`);
			expect(faults).toEqual([]);
		},
		PATIENCE,
	);
});

describe("what is one's own", () => {
	it("is open to whom it belongs, without any post", async () => {
		const at = world.things.find(({ place }) => place === "provinceZ");
		if (!at) throw new Error("there is no such place");
		const { memberId, taskId, sessionId } = at;
		const asked = [
			await world.ask(at.cookie, "account.me", {}),
			await world.ask(at.cookie, "account.sessions", {}),
			await world.ask(at.cookie, "meeting.my-work", {}),
			await world.ask(at.cookie, "member.file", { memberId }),
			await world.ask(at.cookie, "task.one", { taskId }),
			await world.act(at.cookie, "task.report", { taskId, result: "done" }),
			await world.act(at.cookie, "account.end-session", { sessionId }),
		];
		expect(asked.map(({ code }) => code)).toEqual(asked.map(() => "done"));
	});

	it("and everything else is closed to whoever has not signed in", async () => {
		const [at] = world.things;
		const codes = new Set<string>();
		for (const { name, duty, aims = [] } of plans)
			if (duty !== "anyone" && at) {
				const send = name in actions ? world.act : world.ask;
				codes.add((await send("", name, aims[0]?.(at) ?? {})).code);
			}
		for (const { address } of DOWNLOADS)
			if (at) codes.add((await world.send("", "GET", address(at))).code);
		expect([...codes]).toEqual(["session.missing"]);
	});
});

describe("an id of somebody else", () => {
	it("is answered as one that does not exist, or with the missing right, wherever it stands", async () => {
		const { people, things, act, ask } = world;
		const own = things.find(({ place }) => place === "cellA");
		const other = things.find(({ place }) => place === "cellZ");
		if (!own || !other) throw new Error("there is no such cell");
		const faults: string[] = [];
		let tried = 0;
		for (const { name, duty, aims = [] } of plans) {
			const asked = known[name];
			const person = people.find((each) => lets(each, duty, own.place));
			if (!asked || !person) continue;
			const send = (input: object) =>
				(name in actions ? act : ask)(person.cookie, name, input);
			for (const path of idsIn(asked)) {
				const input = aims
					.map((aim) => aim(own))
					.find((each) => valueAt(each, path) !== undefined);
				const foreign = counterpart(valueAt(input, path), own, other);
				const nothing = strange();
				const toForeign = await send(withAt(input, path, foreign) as object);
				const toNothing = await send(withAt(input, path, nothing) as object);
				tried++;
				const told = `${name} ${path.join(".")}: ${toForeign.code}`;
				if (toNothing.status >= 500)
					faults.push(`${told}, a fault where there is no such thing`);
				if (
					toForeign.code !== "rights.missing" &&
					sameWords(toForeign.body, foreign) !==
						sameWords(toNothing.body, nothing)
				)
					faults.push(
						`${told}, but ${toNothing.code} where there is no such thing`,
					);
				faults.push(
					...strangersIn(toForeign.body, person, duty).map(
						(s) => `${told}, tells of ${s}`,
					),
				);
			}
		}
		console.log(`${tried} places in which an id can stand`);
		expect(faults).toEqual([]);
		expect(tried).toBeGreaterThan(70);
	});
});

import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	later,
	NOW,
	smallCommune,
	TODAY,
} from "../../../test/small-commune.ts";
import { addDays, dayOf } from "../../charter/calendar.ts";
import { foundUnit } from "../org/actions/found-unit.ts";
import { moveUnit } from "../org/actions/move-unit.ts";
import { markAllDirty } from "../org/writes.ts";
import { addMember } from "./actions/add-member.ts";
import { changeMember } from "./actions/change-member.ts";
import { endParticipation } from "./actions/end-participation.ts";
import { setParticipation } from "./actions/set-participation.ts";
import { countKept, countLive } from "./reads.ts";
import { certainlyBefore } from "./rules.ts";
import { MemberFile } from "./schema.ts";
import { count } from "./views.ts";
import { addMembers, remakeSummaries } from "./writes.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let sections: string[];
let cells: string[];
beforeAll(async () => {
	commune = await smallCommune();
	const found = async (kind: string, parentId = commune.commune.id) =>
		(
			await commune.act(foundUnit, commune.clerk, {
				parentId,
				kind,
				name: `Tổ chức ${kind}`,
				on: "2026-01-02",
			})
		).unitId;
	sections = [
		await found("section-committee"),
		await found("section-committee"),
	];
	cells = [commune.east.id, commune.west.id];
	for (const section of sections) cells.push(await found("cell", section));
});
afterAll(() => commune.close());

const remake = (now = NOW) =>
	commune.database.writer
		.transaction()
		.execute((tx) => remakeSummaries(tx, dayOf(now), now));
const settle = (now: Date) =>
	commune.database.writer
		.transaction()
		.execute((tx) => markAllDirty(tx, dayOf(now), now))
		.then(() => remake(now));

/** Of every unit: the figures kept by the job, and those counted now. */
async function figures(on = TODAY) {
	const { reader } = commune.database;
	const units = await commune.rows(
		sql<{
			id: string;
			path: string;
		}>`select unit_id as id, path::text as path from unit_on(${on})`,
	);
	return Promise.all(
		units.map(async ({ id, path }) => {
			const kept = await countKept(reader, id);
			const { madeAt: _, ...numbers } = kept ?? { madeAt: "" };
			return { id, kept: numbers, live: await countLive(reader, path, on) };
		}),
	);
}

const pick = <T>(list: readonly T[], n: number): T =>
	list[n % list.length] as T;
const deed = fc.record({
	verb: fc.constantFrom("add", "add", "change", "exempt", "return", "move"),
	a: fc.nat(),
	b: fc.nat(),
});
type Deed = typeof deed extends fc.Arbitrary<infer Each> ? Each : never;

async function perform(
	{ verb, a, b }: Deed,
	members: string[],
	times: string[],
): Promise<void> {
	const { act, clerk } = commune;
	const klass = pick(["official", "probationary"], b);
	if (verb === "add" || members.length === 0) {
		const file = {
			name: "Lê Thị Mới",
			sex: pick(["male", "female"], a),
			birth: "1990",
			class: klass,
			admitted: "2020",
		};
		members.push(
			(await act(addMember, clerk, { ...file, unitId: pick(cells, b) }))
				.memberId,
		);
	} else if (verb === "change")
		await act(changeMember, clerk, {
			memberId: pick(members, a),
			changes: { class: klass },
		});
	else if (verb === "exempt")
		times.push(
			(
				await act(setParticipation, clerk, {
					memberId: pick(members, a),
					kind: "exempt",
					from: "2026-09-01",
				})
			).participationId,
		);
	else if (verb === "return" && times.length > 0)
		await act(endParticipation, clerk, {
			participationId: pick(times, a),
			to: "2026-10-01",
		});
	else if (verb === "move")
		await act(moveUnit, clerk, {
			unitId: pick(cells, a),
			parentId: pick([commune.commune.id, ...sections], b),
			on: TODAY,
		});
}

describe("the summary of a unit", () => {
	it("once the job has run equals the live count of the unit, whatever was done", async () => {
		const members: string[] = [];
		const times: string[] = [];
		await fc.assert(
			fc.asyncProperty(
				fc.array(deed, { minLength: 1, maxLength: 12 }),
				async (deeds) => {
					for (const each of deeds) await perform(each, members, times);
					await settle(NOW);
					for (const each of deeds) await perform(each, members, times);
					await remake();
					for (const { kept, live } of await figures())
						expect(kept).toEqual(live);
				},
			),
			{ numRuns: 10, endOnFailure: true },
		);
		for (const verb of ["add", "exempt"] as const)
			await perform({ verb, a: members.length, b: 0 }, members, times);
		await remake();
		const [top] = await figures();
		expect(top?.kept).toEqual(top?.live);
		expect(top?.live.exempt).toBeGreaterThan(0);
	}, 120_000);

	it("follows what was recorded for a day to come, once that day has begun", async () => {
		const { memberId } = await commune.act(addMember, commune.clerk, {
			name: "Lê Thị Mới",
			sex: "female",
			birth: "1950",
			class: "official",
			admitted: "1975",
			unitId: commune.east.id,
		});
		await commune.act(setParticipation, commune.clerk, {
			memberId,
			kind: "exempt",
			from: "2026-10-06",
		});
		await settle(NOW);
		const before = await commune.ask(count, commune.clerk, {
			unitId: commune.commune.id,
		});
		const tomorrow = later(24 * 3600);
		await settle(tomorrow);
		const after = await commune.ask(
			count,
			commune.clerk,
			{ unitId: commune.commune.id },
			tomorrow,
		);
		expect(after.exempt).toBe(before.exempt + 1);
		for (const { kept, live } of await figures("2026-10-06"))
			expect(kept).toEqual(live);
	});

	it("is made again only where something changed", async () => {
		await settle(NOW);
		expect(await remake()).toBe(0);
		await commune.act(addMember, commune.clerk, {
			name: "Lê Thị Mới",
			sex: "female",
			birth: "1990",
			class: "official",
			admitted: "2020",
			unitId: commune.east.id,
		});
		expect(await remake()).toBeLessThan((await figures()).length);
	});

	it("is right after acts and jobs ran side by side: no mark is lost", async () => {
		const file = {
			name: "Lê Thị Mới",
			sex: "female",
			birth: "1990",
			class: "official",
			admitted: "2020",
		};
		const acts = Array.from({ length: 24 }, (_, n) =>
			commune.act(addMember, commune.clerk, {
				...file,
				unitId: pick(cells, n),
			}),
		);
		const jobs = Array.from({ length: 8 }, () => remake());
		await Promise.all([...acts, ...jobs]);
		await remake();
		for (const { kept, live } of await figures()) expect(kept).toEqual(live);
	});

	it("says as of when it was made; a cell is counted on the spot", async () => {
		await settle(NOW);
		const asked = later(90);
		const above = await commune.ask(
			count,
			commune.clerk,
			{ unitId: commune.commune.id },
			asked,
		);
		const cell = await commune.ask(
			count,
			commune.clerk,
			{ unitId: commune.east.id },
			asked,
		);
		expect(new Date(above.madeAt)).toEqual(NOW);
		expect(new Date(cell.madeAt)).toEqual(asked);
	});
});

it("the database takes exactly the dates that the rule lets pass: recognised not before admitted", async () => {
	const day = fc
		.integer({ min: 0, max: 900 })
		.map((n) => addDays("1974-06-01", n));
	const partly = fc
		.tuple(day, fc.constantFrom(4, 7, 10))
		.map(([each, length]) => each.slice(0, length));
	const file = {
		...MemberFile.parse({
			name: "An",
			sex: "male",
			birth: "1950",
			class: "official",
			admitted: "1975",
		}),
	};
	await fc.assert(
		fc.asyncProperty(partly, partly, async (official, admitted) => {
			const taken = commune.database.writer
				.transaction()
				.execute(async (tx) => {
					await addMembers(
						tx,
						[
							{
								file: { ...file, official, admitted },
								unitId: commune.east.id,
								from: null,
							},
						],
						commune.database.seal,
						NOW,
					);
					throw new Error("taken, and undone");
				});
			await expect(taken).rejects.toThrow(
				certainlyBefore(official, admitted)
					? "violates check constraint"
					: "taken, and undone",
			);
		}),
	);
});

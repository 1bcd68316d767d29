import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NOW, smallCommune } from "../../../test/small-commune.ts";
import { addDays, daysBetween } from "../../charter/calendar.ts";
import { pathLabel } from "../../charter/units.ts";
import type { Actor } from "../../platform/actor.ts";
import { Refusal } from "../../platform/refusal.ts";
import { changeUnit } from "./actions/change-unit.ts";
import { dissolveUnit } from "./actions/dissolve-unit.ts";
import { foundUnit } from "./actions/found-unit.ts";
import { moveUnit } from "./actions/move-unit.ts";
import { addUnit } from "./writes.ts";

const FIRST = "2026-01-01";
const DAYS = 30;

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const KINDS = ["commune", "section-committee", "cell"] as const;
const change = fc.record({
	verb: fc.constantFrom("found", "found", "rename", "move", "move", "dissolve"),
	day: fc.integer({ min: 0, max: DAYS - 1 }),
	unit: fc.nat(),
	parent: fc.nat(),
	kind: fc.constantFrom(...KINDS),
});
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;

const founded = (kind: Change["kind"], parent: number): Change => ({
	verb: "found",
	day: 0,
	unit: 0,
	parent,
	kind,
});
/** Two communes, a section committee with two cells below the first, a cell below the second. */
const AT_FIRST = [
	founded("commune", 0),
	founded("commune", 0),
	founded("section-committee", 1),
	founded("cell", 3),
	founded("cell", 3),
	founded("cell", 2),
];

/** What was recorded of a unit, in the order of recording. */
type Story = {
	id: string;
	told: { on: string; name?: string; parentId?: string; ended?: true }[];
};

type Tree = { id: string; by: Actor; stories: Story[] };

async function province(): Promise<Tree> {
	const founding = {
		name: "Tỉnh",
		kind: "province",
		type: null,
		code: null,
		place: null,
	} as const;
	const { id, path } = await commune.database.writer
		.transaction()
		.execute((tx) =>
			addUnit(tx, founding, null, "2025-07-01", null, {
				accountId: commune.clerk.accountId,
				now: NOW,
			}),
		);
	const by = {
		...commune.clerk,
		grants: [{ position: "office-clerk", unitId: id, path }],
	} as const;
	return { id, by, stories: [] };
}

/** Records a change, and tells it only where it was not refused. */
async function record(
	tree: Tree,
	{ verb, day, unit, parent, kind }: Change,
	n: number,
): Promise<boolean> {
	const { by, stories } = tree;
	const on = addDays(FIRST, day);
	const name = `Tên ${n}`;
	const story = stories[unit % Math.max(stories.length, 1)];
	const parentId =
		[tree.id, ...stories.map(({ id }) => id)][parent % (stories.length + 1)] ??
		tree.id;
	try {
		if (verb === "found") {
			const { unitId } = await commune.act(foundUnit, by, {
				parentId,
				name,
				kind,
				on,
			});
			stories.push({ id: unitId, told: [{ on, name, parentId }] });
		} else if (!story) return false;
		else if (verb === "rename") {
			await commune.act(changeUnit, by, { unitId: story.id, name, on });
			story.told.push({ on, name });
		} else if (verb === "move") {
			await commune.act(moveUnit, by, { unitId: story.id, parentId, on });
			story.told.push({ on, parentId });
		} else {
			await commune.act(dissolveUnit, by, {
				unitId: story.id,
				basis: "QĐ 1",
				on,
			});
			story.told.push({ on, ended: true });
		}
		return true;
	} catch (fault) {
		if (fault instanceof Refusal) return false;
		throw fault;
	}
}

/** The tree of a day by what was told: of each unit the last that holds by then. */
function toldOn({ id: root, stories }: Tree, day: string) {
	const known = stories.flatMap(({ id, told }) => {
		const holding = told
			.filter(({ on }) => on <= day)
			.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
		if (holding.length === 0 || holding.some(({ ended }) => ended)) return [];
		return [
			Object.assign(
				{ id, name: "", parentId: "" },
				...holding.map(({ on, ...rest }) => rest),
			) as { id: string; name: string; parentId: string },
		];
	});
	const pathOf = (id: string): string => {
		const above = known.find((each) => each.id === id)?.parentId;
		return above ? `${pathOf(above)}.${pathLabel(id)}` : pathLabel(id);
	};
	return [{ id: root, name: "Tỉnh", parentId: null }, ...known]
		.map((each) => ({ ...each, path: pathOf(each.id) }))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const standingOn = (tree: Tree, day: string) =>
	commune.rows(
		sql`select unit_id as id, name, parent_id, path::text as path from unit_on(${day}) where path <@ ${pathLabel(tree.id)}::ltree order by unit_id`,
	);

it("after any dated changes the tree of each day is what was told of that day, and each path is the chain of its parents", async () => {
	const verbs = new Map<string, number>();
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(change, { maxLength: 25 }), async (changes) => {
			const tree = await province();
			for (const [n, each] of [...AT_FIRST, ...changes].entries()) {
				const done = await record(tree, each, n);
				if (done) verbs.set(each.verb, (verbs.get(each.verb) ?? 0) + 1);
				else refused++;
			}
			const days = new Set(
				tree.stories.flatMap(({ told }) =>
					told.flatMap(({ on }) => [addDays(on, -1), on]),
				),
			);
			for (const day of [...days, addDays(FIRST, DAYS)])
				expect(await standingOn(tree, day)).toEqual(toldOn(tree, day));
		}),
		{ numRuns: 25 },
	);
	for (const verb of ["found", "rename", "move", "dissolve"])
		expect(verbs.get(verb)).toBeGreaterThan(0);
	expect(refused).toBeGreaterThan(0);
}, 120_000);

it("a unit never stands twice on a day, and has no gap between its founding and its end", async () => {
	const versions = await commune.rows(
		sql<{
			unitId: string;
			validFrom: string;
			validTo: string | null;
			foundedOn: string;
			dissolvedOn: string | null;
		}>`
			select v.unit_id, v.valid_from, v.valid_to, u.founded_on, u.dissolved_on
			from unit_version v join unit u on u.id = v.unit_id order by v.unit_id, v.valid_from`,
	);
	expect(versions.length).toBeGreaterThan(25);
	for (const [at, version] of versions.entries()) {
		const before = versions[at - 1];
		const after = versions[at + 1];
		if (before?.unitId !== version.unitId)
			expect(version.validFrom).toBe(version.foundedOn);
		else expect(daysBetween(before.validTo ?? "", version.validFrom)).toBe(0);
		if (after?.unitId !== version.unitId)
			expect(version.validTo).toBe(version.dissolvedOn);
	}
});

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import {
	type Duty,
	type Grant,
	POSITIONS,
	type PositionKind,
	reaches,
	reachOf,
} from "../charter/positions.ts";
import { pathLabel } from "../charter/units.ts";
import { inAreas } from "./areas.ts";
import { connect, type Database } from "./database/connect.ts";
import { all } from "./database/query.ts";
import { sealWith } from "./seal.ts";

let clone: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeAll(async () => {
	clone = await testDatabase();
	database = connect(clone.url, sealWith("a key for tests"), 2);
});
afterAll(async () => {
	await database.close();
	await clone.drop();
});

const kinds = Object.keys(POSITIONS) as PositionKind[];
const duties = [
	...new Set(kinds.flatMap((kind) => Object.keys(POSITIONS[kind]))),
] as Duty[];

// Labels of one unit may begin another's; whole paths may be prefixes as text and strangers as branches.
const label = fc.constantFrom(
	"a",
	"aa",
	"a_",
	"ab",
	"b",
	pathLabel(randomUUID()),
);

/** The paths of a tree whose n-th unit stands below an earlier one. */
const tree = fc
	.array(fc.record({ parent: fc.nat(), label }), {
		minLength: 1,
		maxLength: 25,
	})
	.map((units) => {
		const paths: string[] = [];
		for (const { parent, label } of units) {
			const above =
				paths.length > 0 ? paths[parent % (paths.length + 1)] : undefined;
			paths.push(above ? `${above}.${label}` : label);
		}
		return [...new Set(paths)];
	});

const grants = (paths: readonly string[]) =>
	fc.array(
		fc
			.record({
				position: fc.constantFrom(...kinds),
				path: fc.constantFrom(...paths),
			})
			.map((held): Grant => ({ ...held, unitId: randomUUID() })),
		{ maxLength: 5 },
	);

const cases = tree.chain((paths) =>
	fc.record({
		paths: fc.constant(paths),
		grants: grants(paths),
		duty: fc.constantFrom(...duties),
	}),
);

it("the check of one unit and the filter of a list let exactly the same units through", async () => {
	let allowed = 0;
	let kept = 0;
	await fc.assert(
		fc.asyncProperty(cases, async ({ paths, grants, duty }) => {
			const areas = reachOf(grants, duty);
			const listed = await all(
				database.reader,
				sql<{
					path: string;
				}>`select u.path::text as path from unnest(${paths}::ltree[]) u (path) where ${inAreas(areas, "u.path")}`,
			);
			const checked = paths.filter((path) => reaches(areas, path));
			expect(listed.map(({ path }) => path).sort()).toEqual(checked.sort());
			allowed += checked.length;
			kept += paths.length - checked.length;
		}),
		{ numRuns: 400 },
	);
	// The trees and posts drawn say both yes and no.
	expect(allowed).toBeGreaterThan(0);
	expect(kept).toBeGreaterThan(0);
});

it("who has no area sees nothing", async () => {
	const rows = await all(
		database.reader,
		sql`select 1 from unnest('{a, a.b}'::ltree[]) u (path) where ${inAreas([], "u.path")}`,
	);
	expect(rows).toEqual([]);
});

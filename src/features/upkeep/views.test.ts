import { afterAll, beforeAll, expect, it } from "vitest";
import { smallCommune } from "../../../test/small-commune.ts";
import { POSITIONS, type PositionKind } from "../../charter/positions.ts";
import type { Actor } from "../../platform/actor.ts";
import { health } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const holding = (position: PositionKind, path: string): Actor => ({
	...commune.clerk,
	grants: [{ position, unitId: commune.east.id, path }],
});

it("the health of the machine is told to the system administrator at the top of the tree, and to nobody else", async () => {
	const told: string[] = [];
	for (const position of Object.keys(POSITIONS) as PositionKind[])
		for (const path of [commune.commune.path, commune.east.path])
			await commune.ask(health, holding(position, path)).then(
				() => told.push(`${position} ${path}`),
				(fault) => expect(fault.code).toBe("rights.missing"),
			);
	expect(told).toEqual([`system-admin ${commune.commune.path}`]);
});

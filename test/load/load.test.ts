import { execFileSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { stepsOf } from "../../bench/evening.ts";
import { measureLoad } from "../../bench/load.ts";
import { programFolder } from "../../src/platform/root.ts";

const CELLS = 24;

// What is asked is the program as it is shipped.
beforeAll(() => {
	const build = `import { build } from "./scripts/ready.mjs"; await build();`;
	execFileSync(process.execPath, ["--input-type=module", "-e", build], {
		cwd: programFolder(),
	});
}, 300_000);

it(`${CELLS} cells hold their meetings at once through HTTP, and every act is acknowledged`, async () => {
	const { evening } = await measureLoad({
		cells: CELLS,
		connections: 8,
		replayed: 0,
	});
	expect(evening.errors).toEqual([]);
	const cell = { meetingId: "", cookie: "", members: Array(20).fill("") };
	const names = stepsOf(cell).map(({ name }) => name);
	for (const name of names)
		expect(evening.taken.get(name)).toHaveLength(
			CELLS * names.filter((each) => each === name).length,
		);
}, 120_000);

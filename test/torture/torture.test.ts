import { execFileSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { programFolder } from "../../src/platform/root.ts";
import { KINDS_HERE } from "./strikes.ts";
import { torture } from "./torture.ts";

const ROUNDS = Number(process.env.TORTURE_ROUNDS ?? KINDS_HERE.length);
const SEED = Number(
	process.env.TORTURE_SEED ?? Math.floor(Math.random() * 1e6),
);
const HOURS = 6 * 3_600_000;

// What is struck is the program as it is shipped.
beforeAll(() => {
	const build = `import { build } from "./scripts/ready.mjs"; await build();`;
	execFileSync(process.execPath, ["--input-type=module", "-e", build], {
		cwd: programFolder(),
	});
}, HOURS);

it(
	`${ROUNDS} times a server under load is killed, or its power cut: nothing acknowledged is lost or done twice (seed ${SEED})`,
	async () => {
		const { faults, ...figures } = await torture(ROUNDS, SEED, console.log);
		console.table({ ...figures, kills: JSON.stringify(figures.kills) });
		console.table(faults);
		expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
		expect(figures.rounds).toBe(ROUNDS);
		expect(figures.acknowledged).toBeGreaterThan(ROUNDS * 20);
	},
	HOURS,
);

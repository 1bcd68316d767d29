import { execFileSync } from "node:child_process";
import { beforeAll, expect, it } from "vitest";
import { programFolder } from "../../src/platform/root.ts";
import { KINDS_HERE } from "./strikes.ts";
import { torture } from "./torture.ts";

const { TORTURE_ROUNDS, TORTURE_SEED, TORTURE_KINDS } = process.env;
const ROUNDS = Number(TORTURE_ROUNDS || 5);
const SEED = Number(TORTURE_SEED || Math.floor(Math.random() * 1e6));
const named = TORTURE_KINDS?.split(",") ?? [];
const kinds = KINDS_HERE.filter((kind) => named.includes(kind));
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
		const { faults, ...figures } = await torture(
			ROUNDS,
			SEED,
			console.log,
			kinds.length > 0 ? { kinds } : {},
		);
		console.table({ ...figures, kills: JSON.stringify(figures.kills) });
		console.table(faults);
		expect(Object.entries(faults).filter(([, count]) => count > 0)).toEqual([]);
		expect(figures.rounds).toBe(ROUNDS);
		expect(figures.acknowledged).toBeGreaterThan(ROUNDS * 20);
	},
	HOURS,
);

// Takes a minute, so it comes with the command only.
it.runIf(TORTURE_ROUNDS && KINDS_HERE.includes("power"))(
	"a database that answers before its log is on the disk loses acts here",
	async () => {
		const { faults } = await torture(3, SEED, console.log, {
			kinds: ["power"],
			spoil: "alter role current_user set synchronous_commit = off",
		});
		expect(faults.lost).toBeGreaterThan(0);
	},
	HOURS,
);

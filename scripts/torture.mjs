// npm run torture [-- 200 --seed 7 --kinds power,torn]: so many times a server under load is killed with -9, its database or both, or its power is cut.
import { install, root, run } from "./ready.mjs";

install();
const option = (name) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
};
const [first = ""] = process.argv.slice(2);
process.env.TORTURE_ROUNDS = /^\d+$/.test(first) ? first : "200";
process.env.TORTURE_SEED = option("seed") ?? "";
process.env.TORTURE_KINDS = option("kinds") ?? "";
run(process.execPath, [
	`${root}/node_modules/vitest/vitest.mjs`,
	"run",
	"test/torture",
	"--maxWorkers=1",
]);

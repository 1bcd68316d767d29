// npm run fuzz [-- --requests 100000 --seed 7]: requests made from the schemas of every action and view, as every kind of person, against a server of this machine.
import { install, root, run } from "./ready.mjs";

install();
const option = (name, otherwise) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? otherwise : process.argv[at + 1];
};
process.env.FUZZ_REQUESTS = option("requests", "100000");
const seed = option("seed");
if (seed) process.env.FUZZ_SEED = seed;
run(process.execPath, [
	`${root}/node_modules/vitest/vitest.mjs`,
	"run",
	"test/fuzz",
	"--maxWorkers=1",
]);

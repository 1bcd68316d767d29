import { measureLoad, printLoad } from "./load.ts";

const option = (name: string): string | undefined => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
};
const options = {
	cells: Number(option("cells") ?? 2000),
	connections: Number(option("connections") ?? 32),
	replayed: Number(option("replayed") ?? 320),
	profile: option("profile"),
};
printLoad(await measureLoad(options), options);
// The ballot of a congress of 300 comes here.

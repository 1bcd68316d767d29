import { measureBallot } from "./ballot.ts";
import { measureLoad, printLoad } from "./load.ts";
import { onServer } from "./on-server.ts";
import { enrol, foundProvince } from "./province.ts";

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
await onServer(async ({ database, port }) => {
	const now = new Date();
	const province = await database.writer
		.transaction()
		.execute((tx) => foundProvince(tx, now));
	const memberIds = await enrol(database, province.cells, now);
	await measureBallot(database, port, province, memberIds);
});

import type { FastifyInstance } from "fastify";
import { dayOf } from "../charter/calendar.ts";
import { rootUnit } from "../features/org/reads.ts";
import type { Database } from "../platform/database/connect.ts";
import { refuse } from "../platform/refusal.ts";
import { loadSample } from "./sample.ts";

/** `POST /api/sample`: the first-run page fills an empty installation with the sample commune; answered with the accounts to sign in with. */
export async function addSample(
	app: FastifyInstance,
	database: Database,
	now: () => Date,
): Promise<void> {
	let loading: Promise<string[]> | null = null;
	app.post("/api/sample", { schema: { hide: true } }, async () => {
		if (await rootUnit(database.reader, dayOf(now())))
			refuse("org.already-set-up");
		const lines: string[] = [];
		loading ??= loadSample(database, "chi-lang", (line) =>
			lines.push(line),
		).then(() => lines);
		return { lines: await loading };
	});
}

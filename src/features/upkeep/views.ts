import { view } from "../../platform/view.ts";
import { lastDone, lastRuns, looks } from "./reads.ts";
import { concernsOf } from "./rules.ts";
import { type Health, Nothing } from "./schema.ts";

const SHOWN = 12;

/** How the installation stands, for its system administrator: backups, disks, queue, database, program, and what to look at. Nothing of the content. */
export const health = view(
	{ name: "upkeep.health", duty: "upkeep.read", input: Nothing },
	async ({ db, now, reach, must }): Promise<Health> => {
		// The machine serves the whole tree: an administrator further down has no business with it.
		must(reach().find(({ path }) => !path.includes("."))?.path ?? "");
		const found = {
			lastBackup: await lastDone(db, ["nightly", "by-hand", "before-upgrade"]),
			lastAudit: await lastDone(db, ["audit"]),
			runs: await lastRuns(db, SHOWN),
			looks: await looks(db),
		};
		return { ...found, concerns: concernsOf(found, now) };
	},
);

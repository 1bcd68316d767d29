import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../test/held-meeting.ts";
import { smallCommune } from "../../test/small-commune.ts";
import { health } from "../features/upkeep/views.ts";
import { refuse } from "../platform/refusal.ts";
import { backUp } from "./backups.ts";
import { readSettings } from "./settings.ts";
import { look, recorded, verifyRecorded } from "./upkeep.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let data: string;
beforeAll(async () => {
	commune = await smallCommune();
	data = await mkdtemp(path.join(os.tmpdir(), "nep-upkeep-"));
});
afterAll(async () => {
	await commune.close();
	await rm(data, { recursive: true, force: true });
});

describe("the record of the machine", () => {
	it("says of each run how it ended, and of the machine how it found itself", async () => {
		const { database, admin, ask } = commune;
		const settings = readSettings({ NEP_DATA: data, NEP_KEY: "thử" });
		const made = await recorded(database, "nightly", () =>
			backUp(database.url, settings, { now: new Date() }),
		);
		await refusal(
			recorded(database, "by-hand", async () => refuse("backup.no-room")),
			"backup.no-room",
		);
		await verifyRecorded(database);
		const now = new Date();
		await look(database, settings, now);
		await look(database, settings, now);
		const seen = await ask(health, admin, {}, now);
		expect(seen).toMatchObject({
			lastBackup: { ...made, kind: "nightly", ownKey: true },
			lastAudit: { chainBreaks: 0 },
			runs: [
				{ kind: "audit", outcome: "done" },
				{ kind: "by-hand", outcome: "backup.no-room", file: null },
				{ kind: "nightly", outcome: "done" },
			],
			looks: [{ dataFolder: data, sameDisk: true, jobsFailed: 0 }],
			concerns: ["backup-failed", "backup-own-key", "backup-same-disk"],
		});
		expect(made.rows).toBeGreaterThan(20);
		expect(seen.looks[0]?.databaseBytes).toBeGreaterThan(1_000_000);
	}, 60_000);
});

import { mkdtemp, readdir, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startEmbedded } from "./embedded.ts";

it.runIf(process.getuid?.() === 0)(
	"a folder that the account of the server may not enter is served from a place that it may enter",
	async () => {
		const closed = await mkdtemp(path.join(os.tmpdir(), "nep-ground-"));
		const home = path.join(closed, "data");
		const first = await startEmbedded({ home });
		await first.stop();
		const again = await startEmbedded({ home });
		await again.stop();
		expect(again.url).toBe(first.url);

		const place = await realpath(path.join(home, "elsewhere"));
		expect(await readdir(place)).toContain("cluster");
		for (const each of [place, closed]) await rm(each, { recursive: true });
	},
	30_000,
);

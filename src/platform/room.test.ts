import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, roomIn } from "./room.ts";

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), "nep-room-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder to write into", () => {
	it("is made with those above it, or was there already", async () => {
		const deep = path.join(folder, "a/b/c");
		await makeFolder(deep);
		await makeFolder(deep);
		expect((await stat(deep)).isDirectory()).toBe(true);
		const { free, total } = await roomIn(deep);
		expect(free).toBeGreaterThan(0);
		expect(total).toBeGreaterThanOrEqual(free);
	});

	it("is refused below a file", async () => {
		const file = path.join(folder, "tep");
		await writeFile(file, "");
		await expect(makeFolder(path.join(file, "x/y"))).rejects.toMatchObject({
			code: "ENOTDIR",
		});
	});

	it.skipIf(process.platform !== "linux")(
		"is refused, not waited for, where the system lets none be made",
		async () => {
			await expect(makeFolder("/proc/nep/backups")).rejects.toMatchObject({
				code: "ENOENT",
			});
		},
	);
});

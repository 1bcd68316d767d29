import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const data = mkdtempSync(path.join(os.tmpdir(), "nep-settings-"));
afterAll(() => rmSync(data, { recursive: true }));

it("keeps the key that it made, and makes one anew where a power cut left the file empty", () => {
	const { key } = readSettings({ NEP_DATA: data });
	expect(key).toHaveLength(43);
	expect(readSettings({ NEP_DATA: data }).key).toBe(key);

	truncateSync(path.join(data, "nep.key"));
	const next = readSettings({ NEP_DATA: data }).key;
	expect(next).toHaveLength(43);
	expect(next).not.toBe(key);
	expect(readFileSync(path.join(data, "nep.key"), "utf8")).toBe(next);
});

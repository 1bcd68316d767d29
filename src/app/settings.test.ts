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

it("sends e-mail where server, sender and public address are all given, and says which is missing without telling a password", () => {
	const mail = {
		NEP_SMTP_URL: "smtp://nep:bi%40mat@mail.example.vn",
		NEP_MAIL_FROM: "Nếp <nep@example.vn>",
		NEP_URL: "https://nep.example.vn/",
	};
	const read = (env: Record<string, string>) =>
		readSettings({ NEP_DATA: data, ...env }).mail;
	expect(read({})).toBeNull();
	expect(read(mail)).toEqual({
		smtpUrl: mail.NEP_SMTP_URL,
		from: mail.NEP_MAIL_FROM,
		url: "https://nep.example.vn",
	});
	expect(() => read({ ...mail, NEP_URL: "" })).toThrow(/^NEP_URL /);
	expect(() => read({ ...mail, NEP_MAIL_FROM: "nep" })).toThrow(
		/^NEP_MAIL_FROM /,
	);
	expect(() => read({ ...mail, NEP_SMTP_URL: "bi-mat" })).toThrow(
		/^NEP_SMTP_URL (?!.*bi-mat)/,
	);
});

import { generate } from "otplib";
import { describe, expect, it } from "vitest";
import { newTotpSecret, totpAddress, totpStep } from "./totp.ts";

const NOW = new Date("2026-10-05T01:00:10Z");
const STEP = Math.floor(NOW.getTime() / 30_000);
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const secret = newTotpSecret();
const codeAt = (moment: Date) =>
	generate({ secret, epoch: Math.floor(moment.getTime() / 1000) });

describe("a code of an authenticator app", () => {
	it("is taken in its own step, and one before and after for a clock that is wrong", async () => {
		const code = await codeAt(NOW);
		for (const seconds of [-30, 0, 30])
			expect(await totpStep(secret, code, at(seconds), null)).toBe(STEP);
		for (const seconds of [-60, 60])
			expect(await totpStep(secret, code, at(seconds), null)).toBeNull();
	});

	it("is not taken a second time, nor after a later one was", async () => {
		const code = await codeAt(NOW);
		expect(await totpStep(secret, code, NOW, STEP - 1)).toBe(STEP);
		expect(await totpStep(secret, code, NOW, STEP)).toBeNull();
		expect(await totpStep(secret, code, NOW, STEP + 1)).toBeNull();
	});

	it("of another secret is not taken", async () => {
		expect(
			await totpStep(newTotpSecret(), await codeAt(NOW), NOW, null),
		).toBeNull();
	});

	it("agrees with RFC 6238, appendix B (SHA-1, last six digits)", async () => {
		const rfc = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
		const cases: [number, string][] = [
			[59, "287082"],
			[1111111109, "081804"],
			[1234567890, "005924"],
			[20000000000, "353130"],
		];
		for (const [seconds, code] of cases)
			expect(await totpStep(rfc, code, new Date(seconds * 1000), null)).toBe(
				Math.floor(seconds / 30),
			);
	});
});

it("the address for the app names the product, the login and the secret", () => {
	const address = new URL(totpAddress(secret, "Nếp", "vuthiphong"));
	expect(address.protocol).toBe("otpauth:");
	expect(decodeURIComponent(address.pathname)).toContain("Nếp:vuthiphong");
	expect(address.searchParams.get("secret")).toBe(secret);
});

import { expect, it } from "vitest";
import { refuseBrokenRuntime } from "./binaries.ts";

it("the missing runtime of Windows is named, whichever sign the exit code has", () => {
	for (const code of [0xc0000135, 0xc0000005, 0xc0000135 | 0])
		expect(() => refuseBrokenRuntime(code)).toThrow("database.runtime-missing");
	expect(() => refuseBrokenRuntime(1)).not.toThrow();
});

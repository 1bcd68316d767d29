import { expect, it } from "vitest";
import { deviceOf, SENTENCES } from "./labels.ts";

const FACTS = {
	on: "2026-10-05T01:00:00Z",
	until: "2026-10-05T01:30:00Z",
	subject: "dang.van.thu",
};

it("no sentence is longer than twenty words or raises its voice", () => {
	for (const [code, say] of Object.entries(SENTENCES)) {
		const said = say(FACTS);
		expect(said, code).not.toContain("!");
		expect(said, code).not.toContain("undefined");
		for (const sentence of said.split(/[.] /))
			expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(20);
	}
});

it("days and times are those of Việt Nam", () => {
	expect(SENTENCES["account.slip-expired"](FACTS)).toContain("05/10/2026");
	expect(SENTENCES["account.locked"](FACTS)).toContain("08 giờ 30");
});

it("a device is named as its owner knows it", () => {
	expect(
		deviceOf(
			"Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
		),
	).toBe("Chrome trên Android");
	expect(
		deviceOf(
			"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
		),
	).toBe("Safari trên iPhone");
	expect(deviceOf("curl/8")).toBe("Thiết bị không rõ");
});

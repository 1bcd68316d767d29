import { describe, expect, it } from "vitest";
import { calendarSentence, entryState } from "./calendar.ts";

const TODAY = "2026-11-25";
const closed = { state: "closed", on: "2026-11-03" } as const;
const passed = { state: "convened", on: "2026-11-05" } as const;
const ahead = { state: "planned", on: "2026-11-27" } as const;

describe("the calendar in words", () => {
	it("counts what was held, what passed and what comes", () => {
		expect(calendarSentence([closed, closed, passed, ahead], 1, TODAY)).toBe(
			"2 kỳ đã họp, 1 kỳ quá ngày, 1 kỳ sắp tới. 1 chi bộ chưa đăng ký.",
		);
	});

	it("says where each meeting stands", () => {
		const words = [closed, passed, ahead].map((e) => entryState(e, TODAY).word);
		expect(words).toEqual(["Đã họp", "Quá ngày", "Đã đăng ký"]);
		expect(entryState({ state: "convened", on: TODAY }, TODAY).word).toBe(
			"Hôm nay",
		);
	});
});

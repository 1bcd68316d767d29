import { describe, expect, it } from "vitest";
import { waitsForMeeting } from "../rules/waiting.ts";
import type { Waiting } from "../schema/asked.ts";
import { timeLeft, wordsOf } from "./waiting.ts";

const TODAY = "2026-10-28";

const waiting = (part: Partial<Waiting>): Waiting => ({
	code: "task",
	dueOn: null,
	state: "open",
	unitId: "unit",
	unitName: "Chi bộ thôn Yên Lộc",
	meetingId: null,
	taskId: null,
	facts: {},
	...part,
});

describe("what waits, in words", () => {
	it("names the lines of a score sheet that wait for an answer", () => {
		expect(
			wordsOf(
				waiting({ code: "answer", facts: { month: "2026-09", lines: 2 } }),
			),
		).toMatchObject({
			title: "Phiếu điểm tháng 9 còn 2 dòng chưa khớp",
			button: "Trả lời 2 dòng",
		});
	});

	it("asks for a report of a task, and no longer once it is there", () => {
		const task = { title: "Nạo vét kênh", measure: "600 m kênh.", source: "" };
		const asked = waiting({ facts: { ...task, report: null } });
		const reported = waiting({ facts: { ...task, report: "partly" } });
		expect(wordsOf(asked)).toMatchObject({
			note: "Kết quả phải đạt: 600 m kênh.",
			button: "Báo cáo kết quả",
		});
		expect(waitsForMeeting(asked)).toBe(false);
		expect(wordsOf(reported).note).toBe(
			"Đã báo cáo: hoàn thành một phần. Kỳ họp tới sẽ kết luận.",
		);
		expect(waitsForMeeting(reported)).toBe(true);
	});

	it.each([
		["2026-10-20", "late", "Muộn 8 ngày"],
		["2026-10-28", "soon", "Hôm nay"],
		["2026-11-04", "soon", "Còn 7 ngày"],
		["2026-11-05", "on-time", "Còn 8 ngày"],
		[null, "waiting", "Chưa có hạn"],
	])("says how far %s is", (dueOn, state, word) => {
		expect(timeLeft({ dueOn }, TODAY)).toEqual({ state, word });
	});
});

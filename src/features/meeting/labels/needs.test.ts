import { describe, expect, it } from "vitest";
import type { Need } from "../schema/asked.ts";
import { helpWord, reasonOf } from "./needs.ts";

const TODAY = "2026-10-28";

describe("why a cell needs help", () => {
	it.each<[Need, string, string]>([
		[
			{ code: "missing", month: "2026-10", meetingId: null },
			"Chưa họp tháng 10, chưa có lịch.",
			"Mở tháng 10",
		],
		[
			{ code: "missing", month: "2026-08", meetingId: null },
			"Tháng 8 không họp.",
			"Mở tháng 8",
		],
		[
			{ code: "late", month: "2026-08", meetingId: "m", days: 9 },
			"Tháng 8 họp muộn 9 ngày.",
			"Mở tháng 8",
		],
		[
			{ code: "gap", month: "2026-09", meetingId: "m", points: 13.5 },
			"Tháng 9 tự chấm cao hơn cấp ủy 13,5 điểm.",
			"Xem phiếu tháng 9",
		],
		[
			{
				code: "incomplete",
				month: "2026-11",
				meetingId: "m",
				parts: ["draft", "papers"],
			},
			"Thông báo tháng 11 phát khi còn thiếu: dự thảo nghị quyết hoặc kết luận, tài liệu gửi trước.",
			"Mở tháng 11",
		],
	])("%o", (need, reason, help) => {
		expect(reasonOf(need, TODAY)).toBe(reason);
		expect(helpWord(need)).toBe(help);
	});
});

import { describe, expect, it } from "vitest";
import type { Square } from "../schema/asked.ts";
import { heldSentence, squareWords } from "./squares.ts";

const square = (part: Partial<Square>): Square => ({
	meetingId: "meeting",
	month: "2026-11",
	state: "held",
	daysLate: 0,
	on: "2026-11-03",
	score: 88,
	decided: true,
	band: "fair",
	gap: 0,
	openObjections: 0,
	attendedBySuperior: false,
	...part,
});

const cells = (...states: Square["state"][]) =>
	states.map((state) => ({ squares: [square({ state })] }));

describe("the months of cells in words", () => {
	it("counts who met, who late, who not", () => {
		const seen = cells(...Array(11).fill("held"), "late", "overdue");
		expect(heldSentence(seen, "2026-11-25")).toBe(
			"Đến 25/11/2026: 12 trên 13 chi bộ đã họp tháng 11, trong đó 1 họp muộn; 1 chưa họp.",
		);
	});

	it("leaves out what did not happen", () => {
		expect(heldSentence(cells("held", "held"), "2026-11-25")).toBe(
			"Đến 25/11/2026: 2 trên 2 chi bộ đã họp tháng 11.",
		);
	});

	it("does not count a year of which Nếp knows nothing", () => {
		const unknown = [{ squares: [square({ meetingId: null, state: "none" })] }];
		expect(heldSentence(unknown, "2025-12-31")).toBe(
			"Nếp chưa ghi kỳ họp nào của năm 2025.",
		);
	});

	it("says everything that a square only hints at", () => {
		expect(
			squareWords("Thôn Tập Ninh", square({ attendedBySuperior: true })),
		).toBe("Thôn Tập Ninh, tháng 11: họp đúng hạn, 88 điểm, cấp ủy có dự");
		expect(
			squareWords(
				"Thôn An Khê",
				square({ state: "late", daysLate: 9, gap: 14 }),
			),
		).toBe(
			"Thôn An Khê, tháng 11: họp muộn 9 ngày, 88 điểm, tự chấm cao hơn 14 điểm",
		);
	});

	it("keeps a score to itself until the committee has decided", () => {
		expect(squareWords("Trạm Y tế", square({ decided: false }))).toBe(
			"Trạm Y tế, tháng 11: họp đúng hạn, chờ chấm",
		);
	});
});

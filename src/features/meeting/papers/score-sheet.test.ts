import { describe, expect, it } from "vitest";
import { recordedSnapshot } from "../../../../test/recorded-snapshot.ts";
import { wordsOf } from "../../../../test/words-of.ts";
import { scoreSheet } from "./score-sheet.ts";

const august = recordedSnapshot(
	"01-yen-loc-2026-08.txt",
	"Chi bộ thôn Yên Lộc",
);

describe("the score sheet of a meeting", () => {
	it("shows each line with the reason for its deduction, and the sheet it follows", () => {
		const words = wordsOf(scoreSheet(august, null));
		expect(words).toContain(
			"Phiếu chấm: Mẫu A theo Hướng dẫn 42-HD/BTCTW ngày 28/10/2025.",
		);
		expect(words).toContain(
			"3.2 | Họp chi ủy, thông báo, gửi tài liệu trước | 5 | 4 | tài liệu gửi một số đồng chí cao tuổi còn chậm",
		);
		expect(words).toContain(" | Tổng điểm | 100 | 87 | ");
	});

	it("puts the marks of the committee above in their own column", () => {
		const words = wordsOf(
			scoreSheet(august, {
				by: "Ban Thường vụ Đảng ủy xã",
				marks: { "4.3": 8, "6": 23 },
				total: 85,
				band: "fair",
				reason: null,
			}),
		);
		expect(words).toContain("4.3 | Điều hành của bí thư | 10 | 9 | 8 | ");
		expect(words).toContain(" | Tổng điểm | 100 | 87 | 85 | ");
		expect(words.at(-1)).toBe(
			"Ban Thường vụ Đảng ủy xã xếp loại Khá, 85 điểm.",
		);
	});

	it("tells a score rescaled because lines did not exist that month", () => {
		const score = { ...august.score, raw: 60, outOf: 70, total: 85.71 };
		expect(wordsOf(scoreSheet({ ...august, score }, null)).at(-1)).toBe(
			"Tổng điểm 60/70, quy về thang 100 là 85,71 điểm, tự xếp loại Khá.",
		);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copiedIn } from "./copied.ts";

const above = {
	name: "văn bản cấp trên",
	words:
		"Tăng cường công tác lãnh đạo, chỉ đạo, nâng cao chất lượng sinh hoạt chi bộ. Đẩy mạnh tuyên truyền, vận động Nhân dân tham gia bảo vệ môi trường.",
};
const last = {
	name: "Nghị quyết số 10-NQ/CB",
	words: "Đồng chí Lưu Thị Thu Giang thu bản tự kiểm điểm trước ngày 30/11.",
};
const fromOf = (draft: string) =>
	copiedIn(draft, [above, last]).sentences.map(({ from }) => from);

describe("a draft beside the paper above and the cell's earlier ones", () => {
	it("shows which sentences were taken over, and from where", () => {
		expect(
			fromOf(
				"Đẩy mạnh tuyên truyền, vận động Nhân dân tham gia bảo vệ môi trường. Xóm 3 dọn 400 m kênh Đồng Chùa trước ngày 15/12.\nĐồng chí Lưu Thị Thu Giang thu bản tự kiểm điểm trước ngày 30/11.",
			),
		).toEqual(["văn bản cấp trên", null, "Nghị quyết số 10-NQ/CB"]);
	});

	it("is not deceived by case, diacritics, punctuation or a changed word at the end", () => {
		expect(
			fromOf(
				"ĐẨY MẠNH tuyên truyền - vận động nhân dân tham gia bảo vệ môi sinh",
			),
		).toEqual(["văn bản cấp trên"]);
	});

	it("leaves what is the cell's own, even on the same subject", () => {
		expect(
			fromOf("Vận động 12 hộ xóm 3 bỏ rác đúng chỗ, đồng chí Tiếp phụ trách."),
		).toEqual([null]);
	});

	it("tells the share of words, not of sentences", () => {
		const { percent } = copiedIn(
			`${above.words}\nXóm 3 dọn kênh trước ngày 15.`,
			[above],
		);
		expect(percent).toBeGreaterThan(70);
		expect(percent).toBeLessThan(100);
	});

	it("a text is wholly taken over from itself, and not at all from nothing", () => {
		const sentence = fc
			.array(fc.stringMatching(/^[a-z]{2,8}$/), {
				minLength: 5,
				maxLength: 12,
			})
			.map((words) => words.join(" "));
		fc.assert(
			fc.property(fc.array(sentence, { minLength: 1 }), (lines) => {
				const words = lines.join("\n");
				expect(copiedIn(words, [{ name: "nó", words }]).percent).toBe(100);
				expect(copiedIn(words, []).percent).toBe(0);
			}),
		);
	});

	it("is read without fault whatever it holds", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (draft, words) => {
				const { percent } = copiedIn(draft, [{ name: "nguồn", words }]);
				expect(percent).toBeGreaterThanOrEqual(0);
				expect(percent).toBeLessThanOrEqual(100);
			}),
		);
	});
});

import { describe, expect, it } from "vitest";
import { eventSentence, shortName, unitWords } from "./labels.ts";
import type { UnitEvent } from "./schema.ts";

const event: UnitEvent = {
	kind: "founded",
	happenedOn: "2025-07-01",
	basis: null,
	before: null,
	after: { name: "Chi bộ thôn Yên Lộc" },
	fromParent: null,
	toParent: null,
	recordedBy: null,
	recordedAt: "2025-07-01T01:00:00Z",
};

describe("the history of an organisation, in sentences", () => {
	it("tells a new name with the decision behind it", () => {
		const renamed: UnitEvent = {
			...event,
			kind: "renamed",
			basis: "Quyết định 30-QĐ/ĐU, ngày 01/11/2026",
			before: { name: "Chi bộ thôn Yên Lộc", type: "rural" },
			after: { name: "Chi bộ Yên Lộc", type: "rural" },
		};
		expect(eventSentence(renamed)).toBe(
			"Đổi tên từ Chi bộ thôn Yên Lộc thành Chi bộ Yên Lộc. Căn cứ: Quyết định 30-QĐ/ĐU, ngày 01/11/2026.",
		);
	});

	it("tells every value that changed", () => {
		const changed: UnitEvent = {
			...event,
			kind: "changed",
			before: { name: "A", type: null, code: null, place: "Chi Lăng" },
			after: { name: "A", type: "school", code: "24.001", place: null },
		};
		expect(eventSentence(changed)).toBe(
			"Đổi loại hình thành trường học; đổi mã thành 24.001; đổi địa danh thành để trống.",
		);
	});

	it("names both superiors of a move", () => {
		const moved: UnitEvent = {
			...event,
			kind: "moved",
			fromParent: "Đảng bộ xã Chi Lăng",
			toParent: "Đảng bộ cơ sở Trường học",
		};
		expect(eventSentence(moved)).toBe(
			"Chuyển trực thuộc từ Đảng bộ xã Chi Lăng sang Đảng bộ cơ sở Trường học.",
		);
	});

	it("says what an organisation is, in a line", () => {
		expect(
			unitWords(
				{ kind: "cell", type: "rural", code: "24.001.014" },
				"Đảng bộ xã Chi Lăng",
			),
		).toBe("Chi bộ, nông thôn. Mã 24.001.014. Trực thuộc Đảng bộ xã Chi Lăng.");
	});
});

it("where all that is listed are cells, leaves out that a cell is a cell", () => {
	expect(shortName("Chi bộ thôn Yên Lộc")).toBe("Thôn Yên Lộc");
	expect(shortName("Chi bộ Trường THCS")).toBe("Trường THCS");
});

import { describe, expect, it } from "vitest";
import { unitFinder } from "./units.ts";

const UNITS = [
	"Chi bộ thôn Tập Ninh",
	"Chi bộ thôn Phú Thịnh",
	"Chi bộ thôn Đông Hạ",
	"Chi bộ thôn Đông Hà",
	"Chi bộ Trường Tiểu học",
	"Chi bộ Trường THCS",
	"Chi bộ Trạm Y tế xã",
	"Chi bộ Công an xã",
].map((name) => ({ id: name, name }));
const find = unitFinder(UNITS);

describe("the name of a cell in a list", () => {
	it.each([
		["CHI BỘ THÔN TẬP NINH", "Chi bộ thôn Tập Ninh"],
		["Phú Thịnh", "Chi bộ thôn Phú Thịnh"],
		["CB thôn Đông Hạ", "Chi bộ thôn Đông Hạ"],
		["Chi bộ Đông Hà", "Chi bộ thôn Đông Hà"],
		["Chi bộ Trường TH", "Chi bộ Trường Tiểu học"],
		["Trường THCS", "Chi bộ Trường THCS"],
		["Trạm Y tế", "Chi bộ Trạm Y tế xã"],
		["CB Công an xã", "Chi bộ Công an xã"],
	])("%s is %s", (typed, name) => {
		expect(find(typed)).toEqual({
			unit: { id: name, name },
			exact: true,
			nearest: [],
		});
	});

	it("with a wrong letter or tone is offered, never taken", () => {
		expect(find("Chi bộ thôn Tâp Ninh")).toMatchObject({
			unit: null,
			exact: false,
			nearest: [{ name: "Chi bộ thôn Tập Ninh" }],
		});
		expect(find("Đông Ha").nearest.map(({ name }) => name)).toEqual([
			"Chi bộ thôn Đông Hạ",
			"Chi bộ thôn Đông Hà",
		]);
	});

	it("that is far from all is nobody's", () => {
		expect(find("Chi bộ thôn Quế Trung")).toEqual({
			unit: null,
			exact: false,
			nearest: [],
		});
	});
});

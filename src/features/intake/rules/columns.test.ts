import { expect, it } from "vitest";
import { FIELD } from "../labels/words.ts";
import { FIELDS } from "../schema/list.ts";
import { fieldOf } from "./columns.ts";

it("headings that the product writes are those it reads", () => {
	for (const field of FIELDS) expect(fieldOf(null, FIELD[field])).toBe(field);
});

it.each([
	[null, "STT", "number"],
	[null, "Số thẻ đảng viên\n(mã đảng viên)", "cardNumber"],
	["Giới tính", "Nữ", "female"],
	["SINH", "Năm", "birthYear"],
	["Chức vụ", "Chính quyền, đoàn thể", "governmentPost"],
	["Chức vụ", "Đảng", "partyPost"],
	["Ngày, tháng, năm", "Vào Đảng", "admittedOn"],
	[null, "NGÀY CHUYỂN CT", "officialOn"],
	[null, "Sinh hoạt nơi cư trú\ntheo QĐ 213 tại", "residence213"],
	[null, "Miễn CT,\nSH đảng", "exempt"],
	[null, "Đảng viên", null],
	[null, "Trong đó nữ", null],
] as const)("%s %s is %s", (upper, lower, field) => {
	expect(fieldOf(upper, lower)).toBe(field);
});

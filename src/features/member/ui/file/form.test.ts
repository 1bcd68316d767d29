import { describe, expect, it } from "vitest";
import {
	differing,
	EMPTY,
	type FileForm,
	obstacleIn,
	valuesOf,
} from "./form.ts";

const TODAY = "2026-11-25";
const form: FileForm = {
	...EMPTY,
	sex: "female",
	class: "official",
	admitted: "2001-11-02",
	official: "2002-11-23",
	hometown: " xã Chi Lăng ",
};
const person = { name: "Nguyễn Thị Hương", birth: "1974" };

describe("a file being typed", () => {
	it("asks for what a file needs, one thing at a time", () => {
		expect(obstacleIn(EMPTY, { name: " ", birth: null }, TODAY)).toBe(
			"Nhập họ và tên.",
		);
		expect(obstacleIn({ ...form, admitted: null }, person, TODAY)).toBe(
			"Nhập ngày vào Đảng, hoặc năm.",
		);
		expect(obstacleIn(form, person, TODAY)).toBeUndefined();
	});

	it("says before sending what the server would refuse", () => {
		expect(obstacleIn({ ...form, admitted: "1985" }, person, TODAY)).toContain(
			"chưa đủ 18 tuổi",
		);
	});

	it("holds no empty words, and no day of recognition for a probationary member", () => {
		const values = valuesOf({ ...form, class: "probationary", note: "  " });
		expect(values).toMatchObject({
			hometown: "xã Chi Lăng",
			note: null,
			official: null,
		});
	});

	it("sends only what differs", () => {
		const before = valuesOf(form);
		const after = valuesOf({ ...form, occupation: "Hưu trí" });
		expect(before && after && differing(after, before)).toEqual({
			occupation: "Hưu trí",
		});
	});
});

import { expect, it } from "vitest";
import { ERROR_KINDS, WARNING_KINDS } from "../schema/list.ts";
import { PROBLEM_NAME, problemSentence, sayingOf } from "./problems.ts";
import { SENTENCES } from "./sentences.ts";
import { claimSentence, FIELD } from "./words.ts";

const FACTS = { unit: "Đảng bộ xã An Bình", on: "2026-10-05", row: 87 };
const said = [
	...Object.values(SENTENCES).map((say) => say(FACTS)),
	...[...ERROR_KINDS, ...WARNING_KINDS].map((kind) =>
		sayingOf({
			kind,
			field: "unit",
			column: "V",
			shown: "Tâp Ninh",
			nearest: ["Chi bộ thôn Tập Ninh"],
		}),
	),
];

it("no sentence is longer than twenty words or raises its voice", () => {
	for (const text of said) {
		expect(text).not.toMatch(/!|undefined|null/);
		expect(text).toMatch(/\.$/);
		for (const sentence of text.split(/[.] /))
			expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(20);
	}
});

it("a problem is told with row, column and what to do", () => {
	expect(
		problemSentence(87, {
			kind: "impossible_date",
			field: "birthDate",
			column: "D",
			shown: "31/02/1971",
		}),
	).toBe(
		"Dòng 87, cột D (Ngày sinh): 31/02/1971 không có thật. Sửa ngày rồi nhập lại.",
	);
	expect(
		problemSentence(148, {
			kind: "official_before_admission",
			field: "officialOn",
			column: "P",
			shown: "2010-06-15",
		}),
	).toContain("15/06/2010 trước ngày vào Đảng");
});

it("a subtotal that does not agree is told with both figures", () => {
	expect(
		claimSentence({
			sheet: "A",
			row: 307,
			unitName: "Chi bộ thôn Quế Trung",
			figure: "persons",
			stated: 38,
			found: 39,
		}),
	).toBe("Chi bộ thôn Quế Trung, dòng 307: ghi 38 đảng viên, đếm được 39.");
});

it("every kind of problem and every field has one name", () => {
	for (const names of [Object.values(PROBLEM_NAME), Object.values(FIELD)])
		expect(new Set(names).size).toBe(names.length);
});

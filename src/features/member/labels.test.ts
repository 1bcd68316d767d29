import { describe, expect, it } from "vitest";
import {
	bornWords,
	foundWords,
	type Life,
	momentsOf,
	postWords,
} from "./labels.ts";

const TODAY = "2026-11-25";
const YEN_LOC = { unitId: "yen-loc", unitName: "Chi bộ thôn Yên Lộc" };
const AN_KHE = { unitId: "an-khe", unitName: "Chi bộ thôn An Khê" };

const member: Life = {
	today: TODAY,
	file: { admitted: "2001-11-02", official: "2002-11-23" },
	stays: [{ ...YEN_LOC, fromOn: null, toOn: null, endReason: null }],
	posts: [],
	participations: [],
};

const told = (life: Life) => momentsOf(life).map(({ on, text }) => [on, text]);

describe("the way of a member", () => {
	it("begins with the admission and ends with how it stands today", () => {
		expect(told(member)).toEqual([
			["2001-11-02", "Vào Đảng."],
			["2002-11-23", "Được công nhận đảng viên chính thức."],
			[TODAY, "Trong danh sách Chi bộ thôn Yên Lộc."],
		]);
	});

	it("stands in order also where an old file holds only a year", () => {
		const veteran: Life = {
			...member,
			file: { admitted: "1968", official: "1969-02" },
		};
		expect(momentsOf(veteran).map(({ on }) => on)).toEqual([
			"1968",
			"1969-02",
			TODAY,
		]);
	});

	it("says a move between two cells once", () => {
		const moved: Life = {
			...member,
			stays: [
				{ ...YEN_LOC, fromOn: "2025-07-01", toOn: null, endReason: null },
				{
					...AN_KHE,
					fromOn: null,
					toOn: "2025-07-01",
					endReason: "transferred",
				},
			],
		};
		expect(told(moved)).toContainEqual([
			"2025-07-01",
			"Chuyển sinh hoạt từ Chi bộ thôn An Khê sang Chi bộ thôn Yên Lộc.",
		]);
		expect(told(moved).filter(([on]) => on === "2025-07-01")).toHaveLength(1);
	});

	it("keeps the reason of one who left the roll", () => {
		const left: Life = {
			...member,
			stays: [
				{
					...YEN_LOC,
					fromOn: "2020-01-01",
					toOn: "2026-03-01",
					endReason: "removed",
				},
			],
		};
		expect(told(left)).toContainEqual([
			"2026-03-01",
			"Thôi sinh hoạt tại Chi bộ thôn Yên Lộc: xóa tên.",
		]);
		expect(told(left).at(-1)).toEqual([
			TODAY,
			"Không còn trong danh sách chi bộ nào.",
		]);
	});

	it("names posts and absences of today, not those that ended or are to come", () => {
		const busy: Life = {
			...member,
			posts: [
				{
					positionId: "p1",
					position: "cell-secretary",
					unitName: YEN_LOC.unitName,
					fromOn: "2025-07-01",
					toOn: null,
				},
				{
					positionId: "p2",
					position: "cell-deputy",
					unitName: YEN_LOC.unitName,
					fromOn: "2020-01-01",
					toOn: "2025-07-01",
				},
			],
			participations: [
				{
					id: "a",
					kind: "away",
					fromOn: "2026-11-01",
					toOn: "2026-12-01",
					note: null,
					basis: null,
				},
				{
					id: "e",
					kind: "exempt",
					fromOn: "2027-01-01",
					toOn: null,
					note: null,
					basis: null,
				},
			],
		};
		expect(momentsOf(busy).find(({ id }) => id === "now")?.text).toBe(
			"Trong danh sách Chi bộ thôn Yên Lộc; nhiệm vụ: Bí thư chi bộ; đi làm ăn xa.",
		);
	});
});

describe("the words of the list", () => {
	it("give the age as far as the birth is known", () => {
		expect(bornWords({ sex: "female", birth: "1949" }, TODAY)).toBe(
			"Nữ, sinh 1949 (76 tuổi)",
		);
		expect(bornWords({ sex: "male", birth: "1974-11-25" }, TODAY)).toBe(
			"Nam, sinh 25/11/1974 (52 tuổi)",
		);
	});

	it("give the figure with its base", () => {
		expect(foundWords(12, 431, TODAY)).toBe(
			"12 trên 431 đồng chí, tính đến 25/11/2026.",
		);
		expect(foundWords(431, 431, TODAY)).toBe(
			"431 đồng chí, tính đến 25/11/2026.",
		);
	});

	it("name posts in Vietnamese", () => {
		expect(postWords(["cell-secretary", "committee-member"])).toBe(
			"Bí thư chi bộ, Đảng ủy viên",
		);
	});
});

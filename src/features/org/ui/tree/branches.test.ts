import { describe, expect, it } from "vitest";
import {
	type Branch,
	branchesNamed,
	branchesOf,
	type Unit,
} from "./branches.ts";

const unit = (id: string, parentId: string | null, name: string): Unit => ({
	id,
	name,
	kind: parentId ? "cell" : "commune",
	type: null,
	code: null,
	place: null,
	parentId,
	path: id,
	validFrom: "2025-07-01",
	validTo: null,
});

const UNITS = [
	unit("xa", "tinh", "Đảng bộ xã Chi Lăng"),
	unit("yen-loc", "xa", "Chi bộ thôn Yên Lộc"),
	unit("an-khe", "xa", "Chi bộ thôn An Khê"),
];

const secretary = {
	positionId: "p",
	unitId: "yen-loc",
	unitName: "",
	path: "",
	position: "cell-secretary",
	memberId: "m",
	name: "Nguyễn Ngọc Tâm",
	fromOn: "2025-07-01",
	toOn: null,
	note: null,
};

const names = (branches: readonly Branch[]): string[] =>
	branches.flatMap(({ unit: { name }, below }) => [name, ...names(below)]);

describe("the tree of organisations", () => {
	const tree = branchesOf({ units: UNITS, holders: [secretary] });

	it("begins where the reader's reach begins, in the order given", () => {
		expect(tree).toHaveLength(1);
		expect(names(tree)).toEqual(UNITS.map(({ name }) => name));
	});

	it("names who leads, and leaves open where nobody does", () => {
		expect(tree[0]?.below.map((b) => b.secretary)).toEqual([
			"Nguyễn Ngọc Tâm",
			null,
		]);
	});

	it("keeps what stands above a unit that is found, by name or secretary", () => {
		expect(names(branchesNamed(tree, "an khe"))).toEqual([
			"Đảng bộ xã Chi Lăng",
			"Chi bộ thôn An Khê",
		]);
		expect(names(branchesNamed(tree, "ngoc tam"))).toEqual([
			"Đảng bộ xã Chi Lăng",
			"Chi bộ thôn Yên Lộc",
		]);
		expect(branchesNamed(tree, "khong co")).toEqual([]);
	});
});

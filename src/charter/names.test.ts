import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, sortKeyOf, splitName, tidy } from "./names.ts";

const inOrder = (names: readonly string[]) =>
	names
		.map((name) => ({ name, key: sortKeyOf(name) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ name }) => name);

describe("a typed text", () => {
	it("has one form: composed, Ð read as Đ, single spaces, none at the ends", () => {
		expect(tidy("  Ðặng\u00a0 Văn\u200b \tThư ".normalize("NFD"))).toBe(
			"Đặng Văn Thư",
		);
	});

	it("keeps where its tones were placed", () => {
		expect(tidy("Nguyễn Thị Hoà")).not.toBe(tidy("Nguyễn Thị Hòa"));
	});

	it("is the same after being tidied or folded twice", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(tidy(tidy(text))).toBe(tidy(text));
				expect(fold(fold(text))).toBe(fold(text));
			}),
		);
	});
});

describe("a folded text", () => {
	it.each([
		["Đặng Văn Ước", "dang van uoc"],
		["Ðỗ Thị Hường", "do thi huong"],
		["NGUYỄN QUỲNH", "nguyen quynh"],
		["Ksor H'Ŭi", "ksor h'ui"],
	])("of %s is %s", (name, folded) => {
		expect(fold(name)).toBe(folded);
		expect(fold(name.normalize("NFD"))).toBe(folded);
	});
});

describe("a name", () => {
	it.each([
		["Đặng Văn Thư", { family: "Đặng", middle: "Văn", given: "Thư" }],
		[
			"Nguyễn Thị Minh Khai",
			{ family: "Nguyễn", middle: "Thị Minh", given: "Khai" },
		],
		["Lê Lợi", { family: "Lê", middle: "", given: "Lợi" }],
		["Thư", { family: "", middle: "", given: "Thư" }],
		["", { family: "", middle: "", given: "" }],
	])("%j is family name, middle, given name", (name, parts) => {
		expect(splitName(name)).toEqual(parts);
	});
});

describe("names stand", () => {
	it("by given name, then middle, then family name", () => {
		expect(
			inOrder([
				"Trần Văn Bình",
				"Trần Văn An",
				"Lê Văn An",
				"Vũ Thị An",
				"Phạm An",
			]),
		).toEqual([
			"Phạm An",
			"Vũ Thị An",
			"Lê Văn An",
			"Trần Văn An",
			"Trần Văn Bình",
		]);
	});

	it("a short name before a longer one that begins with it", () => {
		expect(inOrder(["Lê Anh", "Lê An", "Lê Ánh", "Lê Ấn", "Lê Ân"])).toEqual([
			"Lê An",
			"Lê Anh",
			"Lê Ánh",
			"Lê Ân",
			"Lê Ấn",
		]);
	});

	it("in the order of the alphabet: a ă â, d đ, e ê, o ô ơ, u ư", () => {
		const order = [
			"A",
			"Ă",
			"Â",
			"B",
			"D",
			"Đ",
			"E",
			"Ê",
			"O",
			"Ô",
			"Ơ",
			"U",
			"Ư",
		];
		expect(inOrder(order.toReversed())).toEqual(order);
	});

	it("in the order of the tones: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
		const order = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"];
		expect(inOrder(order.toReversed())).toEqual(order);
	});

	it("by all letters before any tone, also across the words of a middle name", () => {
		const order = ["Lê Thí Ai An", "Lê Thị Ái An", "Lê Thi Ái Vân An"];
		expect(inOrder(order.toReversed())).toEqual(order);
	});

	it("with a foreign letter where its plain form stands", () => {
		const order = ["Ksor Ua", "Ksor Ŭi", "Ksor Un"];
		expect(inOrder(order.toReversed())).toEqual(order);
	});
});

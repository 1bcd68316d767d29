import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../layouts.ts";
import type { Block } from "../paper.ts";
import { roomFor } from "./room.ts";

const layout = LAYOUTS["HD05-2026"];
const part: Block = { kind: "heading", level: 1, text: "I- ĐÁNH GIÁ" };
const point: Block = { kind: "heading", level: 2, text: "1. Tư tưởng" };
const line: Block = { kind: "paragraph", text: "Một dòng." };
const long: Block = { kind: "paragraph", text: "Một câu dài. ".repeat(60) };
const table: Block = {
	kind: "table",
	columns: [{ title: "TT", width: 1 }],
	rows: [["1"], ["2"]],
};

const room = (...blocks: Block[]) => roomFor(layout, blocks, 0);

describe("a heading goes to the next page unless there is room for", () => {
	it("itself and the short paragraph below it", () => {
		expect(room(part, line)).toBe(18 + 6 + 18);
	});

	it("itself and two lines of a long paragraph", () => {
		expect(room(part, long)).toBe(18 + 6 + 2 * 18);
	});

	it("itself and the headings below it with what they head", () => {
		expect(room(part, point, line)).toBe(2 * (18 + 6) + 18);
	});

	it("itself, the head of a table and its first row", () => {
		expect(room(part, table) - room(part)).toBeGreaterThan(2 * 13);
	});
});

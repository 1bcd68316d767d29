import { describe, expect, it } from "vitest";
import { arrange, closingColumns } from "./arrange.ts";
import type { Paper } from "./paper.ts";

const paper: Paper = {
	layout: "HD05-2026",
	sheet: "A4",
	superior: "ĐẢNG BỘ XÃ CHI LĂNG",
	body: "CHI BỘ THÔN YÊN LỘC",
	number: "Số 08-NQ/CB",
	place: "Chi Lăng",
	date: "2026-02-03",
	title: "NGHỊ QUYẾT",
	summary: null,
	addressees: [],
	blocks: [],
	signatures: [
		{ authority: "T/M CHI BỘ", post: "BÍ THƯ", name: "Nguyễn Ngọc Tâm" },
	],
	recipients: ["Đảng ủy xã", "Lưu Chi bộ"],
	draft: false,
};

describe("recipients", () => {
	it("are separated by semicolons and closed by a full stop", () => {
		expect(arrange(paper).recipients).toEqual([
			"- Đảng ủy xã;",
			"- Lưu Chi bộ.",
		]);
	});

	it("were separated by commas under 36-HD/VPTW", () => {
		expect(arrange({ ...paper, layout: "HD36-2018" }).recipients).toEqual([
			"- Đảng ủy xã,",
			"- Lưu Chi bộ.",
		]);
	});

	it("stand left of the one signature, below two", () => {
		const [signature] = paper.signatures;
		const two = { ...paper, signatures: [signature, signature] } as Paper;
		const one = closingColumns(paper, arrange(paper));
		expect(one.rows).toEqual([["recipients", signature]]);
		expect(closingColumns(two, arrange(two)).rows.at(-1)).toEqual([
			"recipients",
			null,
		]);
	});
});

describe("the header", () => {
	it("is set at 14 points where the names fit", () => {
		expect(arrange(paper).body).toEqual({
			lines: ["CHI BỘ THÔN YÊN LỘC"],
			size: 14,
		});
	});

	it("shrinks both names together before it breaks one", () => {
		const long = { ...paper, body: "CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2" };
		const { superior, body } = arrange(long);
		expect(body.lines).toHaveLength(1);
		expect(body.size).toBeLessThan(14);
		expect(superior?.size).toBe(body.size);
	});

	it("breaks a name that does not fit at 13 points", () => {
		const body = "CHI BỘ TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ";
		expect(arrange({ ...paper, body }).body).toMatchObject({ size: 13 });
		expect(arrange({ ...paper, body }).body.lines).toHaveLength(2);
	});

	it("writes the date with a zero before small days and the first two months", () => {
		expect(arrange(paper).placeAndDate.lines).toEqual([
			"Chi Lăng, ngày 03 tháng 02 năm 2026",
		]);
	});
});

import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Paper } from "./paper.ts";
import { toPdf } from "./to-pdf.ts";

const paper: Paper = {
	layout: "HD05-2026",
	sheet: "A4",
	superior: "ĐẢNG BỘ XÃ CHI LĂNG",
	body: "CHI BỘ THÔN YÊN LỘC",
	number: "Số 08-NQ/CB",
	place: "Chi Lăng",
	date: "2026-08-03",
	title: "NGHỊ QUYẾT",
	summary: "về lãnh đạo nhiệm vụ",
	addressees: ["Đảng ủy xã", "Mặt trận"],
	blocks: [
		{
			kind: "paragraph",
			text: "Chữ đủ dấu: ẳ ẵ ặ ẩ ẫ ậ ể ễ ệ ổ ỗ ộ ử ữ ự ỷ ỹ ỵ.",
		},
		{ kind: "qr", content: "https://nep.example", side: 30, beside: [] },
	],
	signatures: [{ authority: "T/M CHI BỘ", post: "BÍ THƯ", name: "Đỗ Thị Tý" }],
	recipients: ["Lưu Chi bộ"],
	draft: true,
};

const long = {
	...paper,
	blocks: Array.from({ length: 60 }, () => ({
		kind: "paragraph" as const,
		text: "Chi bộ đánh giá kết quả và giao nhiệm vụ cho từng đồng chí. ".repeat(
			3,
		),
	})),
};

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** Every stream of the file, unpacked where it is packed. */
const streams = (bytes: Uint8Array): string[] =>
	latin(bytes)
		.split(/(?<!end)stream\r?\n/)
		.slice(1)
		.map((rest) => {
			const data = Buffer.from(rest.split(/\r?\nendstream/)[0] ?? "", "latin1");
			return data[0] === 0x78 ? latin(inflateSync(data)) : latin(data);
		});

/** The letters that a reader can copy out of the file. */
function letters(bytes: Uint8Array): Set<string> {
	const maps = streams(bytes).filter((text) => text.includes("beginbfrange"));
	const codes = maps.flatMap((map) =>
		[...map.slice(map.indexOf("[")).matchAll(/<([0-9a-f]{4})>/g)].map((code) =>
			String.fromCharCode(Number.parseInt(code[1] ?? "", 16)),
		),
	);
	return new Set(codes);
}

describe("the PDF of a paper", async () => {
	const pdf = await toPdf(paper);
	const text = latin(pdf);

	it("is an A4 page", () => {
		expect(text.startsWith("%PDF-")).toBe(true);
		expect(text).toMatch(/\/MediaBox \[0 0 595\.27\d* 841\.88\d*\]/);
	});

	it("holds its fonts: regular, bold and italic", () => {
		const fonts = new Set(text.match(/Tinos-\w+/g));
		expect([...fonts].sort()).toEqual([
			"Tinos-Bold",
			"Tinos-Italic",
			"Tinos-Regular",
		]);
		expect(text.match(/\/FontFile2/g)).toHaveLength(3);
	});

	it("lets every Vietnamese letter be read and copied as it was typed", () => {
		const readable = letters(pdf);
		const typed = [
			paper.superior,
			paper.body,
			paper.title,
			paper.summary,
			"ẳẵặẩẫậểễệổỗộửữựỷỹỵ Đỗ Thị Tý Nơi nhận Kính gửi DỰ THẢO",
		].join("");
		expect([...typed].filter((letter) => !readable.has(letter))).toEqual([]);
	});

	it("of the same paper is the same file", async () => {
		expect(latin(await toPdf(paper))).toBe(text);
	});

	it("of a slip is half a page across", async () => {
		expect(latin(await toPdf({ ...paper, sheet: "A5" }))).toMatch(
			/\/MediaBox \[0 0 595\.27\d* 419\.5\d*\]/,
		);
	});

	it("runs over as many pages as it needs", async () => {
		const pages = latin(await toPdf(long)).match(/\/Type \/Page\n/g);
		expect(pages?.length).toBeGreaterThan(3);
	});

	it("parts a last paragraph that is longer than a page from the signature, losing nothing", async () => {
		const [paragraph] = long.blocks;
		const text = `${paragraph?.text ?? ""} `.repeat(60);
		const pdf = await toPdf({
			...paper,
			blocks: [{ kind: "paragraph", text }],
		});
		expect(latin(pdf).match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(3);
	});
});

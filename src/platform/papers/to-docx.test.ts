import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Paper } from "./paper.ts";
import { toDocx } from "./to-docx.ts";

const paper: Paper = {
	layout: "HD05-2026",
	sheet: "A4",
	superior: "ĐẢNG BỘ XÃ CHI LĂNG",
	body: "CHI BỘ THÔN YÊN LỘC",
	number: "Số 08-NQ/CB",
	place: "Chi Lăng",
	date: "2026-08-03",
	title: "NGHỊ QUYẾT",
	summary: "sinh hoạt chi bộ tháng 8 năm 2026",
	addressees: ["Đảng ủy xã"],
	blocks: [
		{ kind: "heading", level: 1, text: "I- ĐÁNH GIÁ" },
		{ kind: "bullet", text: "Một việc." },
		{
			kind: "table",
			columns: [
				{ title: "TT", width: 1, align: "center" },
				{ title: "Nhiệm vụ", width: 4 },
			],
			rows: [["1", "Chỉnh trang đường hoa"]],
		},
		{ kind: "paragraph", text: ["Chi bộ ", { text: "nhất trí", bold: true }] },
	],
	signatures: [
		{ authority: "T/M CHI BỘ", post: "BÍ THƯ", name: "Nguyễn Ngọc Tâm" },
	],
	recipients: ["Đảng ủy xã", "Lưu Chi bộ"],
	draft: true,
};

/** The parts of a zip archive by name, read from its central directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
	const zip = Buffer.from(bytes);
	const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
	const parts = new Map<string, string>();
	let at = zip.readUInt32LE(end + 16);
	for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [name, extra, comment] = [28, 30, 32].map((o) =>
			zip.readUInt16LE(at + o),
		) as [number, number, number];
		const local = zip.readUInt32LE(at + 42);
		const start =
			local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
		const packed = zip.readUInt16LE(at + 10) !== 0;
		parts.set(
			zip.toString("utf8", at + 46, at + 46 + name),
			(packed ? inflateRawSync(data) : data).toString("utf8"),
		);
		at += 46 + name + extra + comment;
	}
	return parts;
}

const parts = unzip(await toDocx(paper));
const document = parts.get("word/document.xml") ?? "";
const paragraphWith = (text: string) =>
	document.split("<w:p>").find((p) => p.includes(`>${text}<`)) ?? "";

describe("the page in Word", () => {
	it("is A4 with margins 20, 20, 30 and 15 mm", () => {
		expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(document).toMatch(
			/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/,
		);
	});

	it("of a slip is A5 across", async () => {
		const slip = unzip(await toDocx({ ...paper, sheet: "A5" }));
		expect(slip.get("word/document.xml")).toMatch(
			/<w:pgSz w:w="11906" w:h="8391" w:orient="landscape"/,
		);
	});

	it("carries its number at the top centre from the second page on", () => {
		expect(document).toContain("<w:titlePg/>");
		const headers = [...parts].filter(([name]) => /word\/header\d/.test(name));
		const numbered = headers.filter(([, xml]) => xml.includes("PAGE"));
		expect(headers).toHaveLength(2);
		expect(numbered).toHaveLength(1);
		expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>');
	});

	it("is set in Times New Roman", () => {
		expect(parts.get("word/styles.xml")).toContain('w:ascii="Times New Roman"');
	});
});

describe("the body in Word", () => {
	const bullet = paragraphWith("Một việc.");

	it("stands on exact lines of 18 points, 6 points apart, justified, first line 10 mm in", () => {
		expect(bullet).toContain('w:line="360"');
		expect(bullet).toContain('w:lineRule="exact"');
		expect(bullet).toContain('w:after="120"');
		expect(bullet).toContain('<w:jc w:val="both"/>');
		expect(bullet).toContain('w:firstLine="567"');
		expect(bullet).toContain('<w:sz w:val="28"/>');
	});

	it("keeps a heading with what follows it", () => {
		expect(paragraphWith("I- ĐÁNH GIÁ")).toContain("<w:keepNext/>");
	});

	it("repeats the head of a table on every page and splits no row", () => {
		expect(document).toContain("<w:tblHeader/>");
		expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(5);
	});
});

describe("the parts of the layout in Word", () => {
	const look = (text: string) => {
		const xml = paragraphWith(text);
		return {
			size: Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]) / 2,
			bold: xml.includes("<w:b/>"),
			italic: xml.includes("<w:i/>"),
			underlined: xml.includes("<w:u "),
		};
	};
	const plain = { bold: false, italic: false, underlined: false };

	it("have the sizes and weights of the guidance", () => {
		const bold = { ...plain, bold: true };
		expect({
			title: look("ĐẢNG CỘNG SẢN VIỆT NAM"),
			superior: look("ĐẢNG BỘ XÃ CHI LĂNG"),
			body: look("CHI BỘ THÔN YÊN LỘC"),
			star: look("*"),
			number: look("Số 08-NQ/CB"),
			place: look("Chi Lăng, ngày 03 tháng 8 năm 2026"),
			typeName: look("NGHỊ QUYẾT"),
			summary: look("sinh hoạt chi bộ tháng 8 năm 2026"),
			authority: look("T/M CHI BỘ"),
			post: look("BÍ THƯ"),
			name: look("Nguyễn Ngọc Tâm"),
			recipientsTitle: look("Nơi nhận:"),
			recipient: look("- Đảng ủy xã;"),
			draft: look("DỰ THẢO"),
		}).toEqual({
			title: { ...bold, size: 15 },
			superior: { ...plain, size: 14 },
			body: { ...bold, size: 14 },
			star: { ...plain, size: 14 },
			number: { ...plain, size: 14 },
			place: { ...plain, italic: true, size: 14 },
			typeName: { ...bold, size: 15 },
			summary: { ...bold, size: 14 },
			authority: { ...bold, size: 14 },
			post: { ...plain, size: 14 },
			name: { ...bold, size: 14 },
			recipientsTitle: { ...plain, underlined: true, size: 14 },
			recipient: { ...plain, size: 12 },
			draft: { ...bold, size: 14 },
		});
	});

	it("show a line as long as the title below it", () => {
		const [, left, right] =
			/<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(
				document.slice(document.indexOf("ĐẢNG CỘNG SẢN VIỆT NAM")),
			) ?? [];
		expect(5102 - Number(left) - Number(right)).toBeCloseTo(206.66 * 20, -1);
	});

	it("show five hyphens below the summary", () => {
		expect(document).toContain(">-----<");
	});

	it("leave room of four lines for the hand", () => {
		const room = document.slice(
			document.indexOf(">BÍ THƯ<"),
			document.indexOf(">Nguyễn Ngọc Tâm<"),
		);
		expect(room.match(/preserve"><\/w:t>/g)).toHaveLength(4);
	});

	it("keep the last paragraph on the page of the signature", () => {
		expect(paragraphWith("nhất trí")).toContain("<w:keepNext/>");
	});
});

import { describe, expect, test } from "vitest";
import {
	citationOf,
	DOCUMENTS,
	documentInForce,
	documentOf,
	documentsInForce,
	documentsNamed,
} from "./documents.ts";

const keysOn = (name: string, on: string) =>
	documentsInForce(name, on).map((d) => d.key);

describe("the register of legal bases", () => {
	test("the number alone is ambiguous: three documents are numbered 01-HD/TW", () => {
		expect(documentsNamed("01-HD/TW").map((d) => d.date)).toEqual([
			"2016-09-20",
			"2021-09-28",
			"2026-05-19",
		]);
	});

	test("three documents are numbered 12-HD/BTCTW, two are numbered 42-HD/BTCTW", () => {
		expect(documentsNamed("12-HD/BTCTW")).toHaveLength(3);
		expect(documentsNamed("42-HD/BTCTW")).toHaveLength(2);
	});

	test("issuer, number and date name one document, and so does a short name", () => {
		const keys = DOCUMENTS.map((d) => d.key);
		const shorts = DOCUMENTS.flatMap((d) => d.short ?? []);
		expect(new Set(keys).size).toBe(keys.length);
		expect(new Set(shorts).size).toBe(shorts.length);
	});

	test("every document has a kind or is called by its own title", () => {
		const untyped = DOCUMENTS.filter((d) => !d.type && /^\d/.test(d.number));
		expect(untyped).toEqual([]);
	});

	test("no document ends before it begins", () => {
		const reversed = DOCUMENTS.filter(
			(d) => d.validFrom && d.validTo && d.validTo <= d.validFrom,
		);
		expect(reversed).toEqual([]);
	});

	test("a document in force has no successor that is in force", () => {
		const overtaken = DOCUMENTS.filter(
			(d) => d.status === "F" && d.replacedBy.length > 0,
		);
		expect(overtaken).toEqual([]);
	});

	test("who replaces knows whom, and who is replaced knows by whom", () => {
		expect(documentOf("50-CT/TW@2025-07-23").replaces).toEqual([
			"10-CT/TW@2007-03-30",
			"18-KL/TW@2017-09-22",
		]);
		expect(documentOf("18-KL/TW@2017-09-22").replacedBy).toEqual([
			"50-CT/TW@2025-07-23",
		]);
	});
});

describe("the generation in force on the date of the act", () => {
	test.each([
		["2016-12-31", "29-QĐ/TW"],
		["2025-06-30", "232-QĐ/TW"],
		["2025-07-01", "294-QĐ/TW"],
		["2026-04-07", "294-QĐ/TW"],
		["2026-07-05", "20-QĐ/TW"],
		["2026-07-26", "208-QĐ/TW"],
	])(
		"on %s the Statute is implemented by %s, whichever generation is asked for",
		(on, number) => {
			expect(documentInForce("294", on)?.number).toBe(number);
			expect(documentInForce("208", on)?.number).toBe(number);
		},
	);

	test("a meeting of 2024 follows the guidance of 2018, one of November 2026 that of 2025", () => {
		expect(keysOn("HD42", "2024-05-10")).toEqual(["12-HD/BTCTW@2018-07-06"]);
		expect(keysOn("HD12-18", "2026-11-05")).toEqual(["42-HD/BTCTW@2025-10-28"]);
	});

	test("a number shared by two matters is not guessed: 12-HD/BTCTW was both in 2023", () => {
		expect(keysOn("12-HD/BTCTW", "2023-03-01").sort()).toEqual([
			"12-HD/BTCTW@2018-07-06",
			"12-HD/BTCTW@2022-01-18",
		]);
		expect(documentInForce("12-HD/BTCTW", "2023-03-01")).toBeNull();
	});

	test("two documents that stood side by side are both named", () => {
		expect(keysOn("CT50", "2020-01-01").sort()).toEqual([
			"10-CT/TW@2007-03-30",
			"18-KL/TW@2017-09-22",
		]);
	});

	test("a document that ended on an unknown day is not claimed", () => {
		expect(documentInForce("32-HD/TW", "2015-01-01")).toBeNull();
	});

	test("nothing is in force before the first generation", () => {
		expect(documentInForce("399", "2003-01-01")).toBeNull();
	});
});

describe("a citation", () => {
	test.each([
		["42-HD/BTCTW@2025-10-28", "Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025"],
		["208-QĐ/TW@2026-07-26", "Quy định 208-QĐ/TW, ngày 26/7/2026"],
		["01-QĐ/TW@2026-02-03", "Quy định 01-QĐ/TW, ngày 03/02/2026"],
		["190-QĐ/TW@2024-10-10", "Quyết định 190-QĐ/TW, ngày 10/10/2024"],
		["1361-CV/BTCTW@2026-06-30", "Công văn 1361-CV/BTCTW, ngày 30/6/2026"],
		["91/2025/QH15@2025-06-26", "Luật 91/2025/QH15, ngày 26/6/2025"],
		[
			"07/2025/UBTVQH15@2025-06-03",
			"Pháp lệnh 07/2025/UBTVQH15, ngày 03/6/2025",
		],
		["356/2025/NĐ-CP@2025-12-31", "Nghị định 356/2025/NĐ-CP, ngày 31/12/2025"],
		["Điều lệ Đảng@2011", "Điều lệ Đảng năm 2011"],
		["244-QĐ/TW@2014", "Quyết định 244-QĐ/TW năm 2014"],
		["86-QĐ/TW@?", "Quy định 86-QĐ/TW"],
		[
			"nghe-an:27-QĐ/TU@2023-10-30",
			"Quy định 27-QĐ/TU, ngày 30/10/2023 của Tỉnh ủy Nghệ An",
		],
	] as const)("%s is cited as “%s”", (key, sentence) => {
		expect(citationOf(key)).toBe(sentence);
	});
});

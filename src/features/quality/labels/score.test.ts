import { describe, expect, it } from "vitest";
import {
	recorded,
	recordedMeetings,
} from "../../../../test/fixtures/meeting-facts.ts";
import { evidenceFor } from "../rules/evidence.ts";
import { objectionsTo } from "../rules/objections.ts";
import { allSheets, linesOf, sheetFor } from "../rules/sheets.ts";
import { claimAgainst, totalOf } from "../rules/totals.ts";
import { sentenceOf } from "./evidence.ts";
import {
	bandNamed,
	claimSentences,
	expectationOf,
	gapWords,
	nameOfSheet,
	objectionSentences,
} from "./score.ts";

const sheet = sheetFor("A");
const { facts, marks, stated } = recorded("02");
const evidence = (no: string) =>
	evidenceFor(sheet, facts)
		.find(({ line }) => line === no)
		?.findings.map(sentenceOf)
		.join(" ");

describe("September's sheet", () => {
	it("shows the record beside each line", () => {
		expect(evidence("1")).toBe(
			"Họp 75 phút, từ 19:45 đến 21:00. Thiếu 15 phút so với yêu cầu 90 phút.",
		);
		expect(evidence("2")).toBe(
			"Có mặt 23/26, đạt 88,46%. Có 1 đồng chí vắng không lý do. Tỷ lệ dự dưới mức 90%.",
		);
		expect(evidence("3.2")).toBe(
			"Chi ủy không họp trước kỳ họp. Thông báo trước 1 ngày. Tài liệu đưa lên đúng ngày họp, quy định trước 1 ngày.",
		);
		expect(evidence("6")).toBe(
			"2/6 nhiệm vụ kỳ trước hoàn thành. Có 1 nhiệm vụ kỳ trước không được báo cáo. Không báo cáo: Nạo vét kênh nội đồng khu Đồng Chùa trước vụ mùa. Còn 4 nhiệm vụ kỳ trước chưa hoàn thành.",
		);
	});

	it("asks about each contradiction in a sentence", () => {
		expect(
			objectionsTo(sheet, facts, marks).map((o) => objectionSentences(o)[0]),
		).toEqual([
			"Tự chấm đủ 5 điểm, nhưng thiếu 15 phút so với yêu cầu 90 phút.",
			"Tự chấm đủ 5 điểm, nhưng có 1 đồng chí vắng không lý do.",
			"Tự chấm đủ 5 điểm, nhưng chi ủy không họp trước kỳ họp.",
			"Tự chấm 24 điểm, nhưng có 1 nhiệm vụ kỳ trước không được báo cáo.",
		]);
	});

	it("says when the line would have been full", () => {
		const [, attendance] = linesOf(sheet);
		expect(attendance && expectationOf(attendance, facts)).toBe(
			"Đủ 5 điểm khi có mặt từ 90% và không ai vắng không lý do.",
		);
	});

	it("sets the claim of the paper beside the sum of its lines", () => {
		const bands = { good: 90, fair: 70, average: 50 };
		const claim = claimAgainst(totalOf(sheet, facts, marks, bands), stated);
		expect(claim && claimSentences(claim).join(" ")).toBe(
			"Phiếu giấy ghi 92 điểm, loại Tốt. Các dòng cộng lại là 88 điểm, loại Khá. Nếp dùng số cộng được.",
		);
	});

	it("names the level where no single fact is behind it", () => {
		expect(
			objectionSentences({
				line: "7",
				mark: 24,
				max: 30,
				computed: 20,
				findings: [],
				explanation: null,
			}),
		).toEqual(["Tự chấm 24 điểm, nhưng theo chứng cứ là 20 điểm."]);
	});
});

it("keeps every sentence of the six records within twenty words", () => {
	const sentences = recordedMeetings.flatMap(({ facts, marks }) =>
		allSheets.flatMap((each) => [
			...evidenceFor(each, facts).flatMap(({ findings }) =>
				// A topic or a task is in the words of the cell.
				findings.filter(({ code }) => code !== "theme").map(sentenceOf),
			),
			...objectionsTo(each, facts, marks).flatMap(objectionSentences),
		]),
	);
	expect(sentences.filter((s) => s.split(" ").length > 20)).toEqual([]);
});

it("cites the sheet by number and date", () => {
	expect(nameOfSheet(sheet)).toBe(
		"Mẫu A theo Hướng dẫn 42-HD/BTCTW ngày 28/10/2025.",
	);
});

it("reads a rating as papers write it", () => {
	expect([bandNamed(" tốt "), bandNamed("Trung bình"), bandNamed("?")]).toEqual(
		["good", "average", null],
	);
});

it("puts the gap into words", () => {
	expect([gapWords(-3), gapWords(0), gapWords(0.5), gapWords(null)]).toEqual([
		"Thấp hơn 3",
		"Khớp",
		"Cao hơn 0,5",
		"Chưa chấm",
	]);
});

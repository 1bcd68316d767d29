import { describe, expect, it } from "vitest";
import { recordedSnapshot } from "../../../../test/recorded-snapshot.ts";
import { wordsOf } from "../../../../test/words-of.ts";
import { type Convened, notice } from "./notice.ts";

const august = recordedSnapshot(
	"01-yen-loc-2026-08.txt",
	"Chi bộ thôn Yên Lộc",
);
const convened: Convened = {
	...august,
	notice: { number: "08-TB/CB", on: "2026-07-30" },
	signer: august.chair,
};
const paper = notice(convened);

describe("the notice of a meeting", () => {
	it("carries the header, number, place and date of the cell", () => {
		expect(paper).toMatchObject({
			layout: "HD05-2026",
			superior: "ĐẢNG BỘ XÃ CHI LĂNG",
			body: "CHI BỘ THÔN YÊN LỘC",
			number: "Số 08-TB/CB",
			place: "Chi Lăng",
			date: "2026-07-30",
			title: "THÔNG BÁO",
			summary: "sinh hoạt chi bộ thường kỳ tháng 8 năm 2026",
			draft: false,
		});
	});

	it("goes to every member and to the superior member who follows the cell", () => {
		expect(paper.addressees).toEqual([
			"Các đồng chí đảng viên trong chi bộ",
			"Đồng chí cấp ủy viên phụ trách chi bộ",
		]);
		const named = (...followers: string[]) =>
			notice({ ...convened, followers }).addressees.at(-1);
		expect(named("Tạ Thu Cúc")).toBe(
			"Đồng chí Tạ Thu Cúc, cấp ủy viên phụ trách chi bộ",
		);
		expect(named("Tạ Thu Cúc", "Nguyễn Văn Huy")).toBe(
			"Các đồng chí cấp ủy viên phụ trách chi bộ: Tạ Thu Cúc, Nguyễn Văn Huy",
		);
	});

	it("tells time, place and content", () => {
		const words = wordsOf(paper);
		expect(words).toContain(
			"Thời gian: 19 giờ 30, thứ hai, ngày 03 tháng 8 năm 2026.",
		);
		expect(words).toContain("Địa điểm: Nhà văn hóa thôn Yên Lộc.");
		expect(words).toContain(
			"Tài liệu: đưa lên Sổ tay đảng viên điện tử ngày 01/08/2026.",
		);
	});

	it("lists every item with a named person and its minutes", () => {
		const words = wordsOf(paper);
		expect(words).toContain("TT | Nội dung | Người trình bày | Số phút");
		expect(words).toContain(
			"2 | Tình hình tư tưởng đảng viên và Nhân dân | Nguyễn Xuân Đạt | 8",
		);
	});

	it("is signed on behalf of the cell by its secretary", () => {
		expect(paper.signatures).toEqual([
			{ authority: "T/M CHI BỘ", post: "BÍ THƯ", name: "Nguyễn Ngọc Tâm" },
		]);
	});

	it("is signed on behalf of the cell by a deputy too, without K/T", () => {
		const signer = { name: "Nguyễn Thị Trinh", post: "Phó Bí thư chi bộ" };
		expect(notice({ ...convened, signer }).signatures).toEqual([
			{ authority: "T/M CHI BỘ", post: "PHÓ BÍ THƯ", name: "Nguyễn Thị Trinh" },
		]);
	});

	it("without a number is a draft", () => {
		const draft = notice({
			...convened,
			notice: { number: null, on: "2026-07-30" },
		});
		expect(draft).toMatchObject({ number: null, draft: true });
	});

	it("of a theme names the theme and the quarter", () => {
		const theme = recordedSnapshot(
			"06-tap-ninh-chuyen-de-quy-3-2026.txt",
			"Chi bộ thôn Tập Ninh",
		);
		const themed = notice({ ...convened, ...theme, notice: convened.notice });
		expect(themed.summary).toBe("sinh hoạt chuyên đề quý III năm 2026");
		expect(wordsOf(themed).join("\n")).toContain(
			"Chuyên đề: Đảng viên nông thôn gương mẫu",
		);
	});
});

import { describe, expect, it } from "vitest";
import { recordedSnapshot } from "../../../../test/recorded-snapshot.ts";
import { partOf, wordsOf } from "../../../../test/words-of.ts";
import { minutes } from "./minutes.ts";

const august = recordedSnapshot(
	"01-yen-loc-2026-08.txt",
	"Chi bộ thôn Yên Lộc",
);
const paper = minutes(august);

describe("the minutes of a meeting", () => {
	it("are signed at the left by the note-taker, at the right by the chair", () => {
		expect(paper.signatures).toEqual([
			{ authority: "NGƯỜI GHI BIÊN BẢN", name: "Nguyễn Xuân Đạt" },
			{ authority: "CHỦ TRÌ HỘI NGHỊ", name: "Nguyễn Ngọc Tâm" },
		]);
	});

	it("tell when, where, under whom and before whom the cell met", () => {
		expect(wordsOf(paper).slice(0, 4)).toEqual([
			"Hôm nay, thứ hai, ngày 03 tháng 8 năm 2026, tại Nhà văn hóa thôn Yên Lộc, Chi bộ thôn Yên Lộc tổ chức sinh hoạt chi bộ thường kỳ tháng 8 năm 2026. Bắt đầu lúc 19 giờ 30.",
			"Chủ trì: đồng chí Nguyễn Ngọc Tâm, Bí thư chi bộ.",
			"Người ghi biên bản: đồng chí Nguyễn Xuân Đạt.",
			"Cấp trên dự: đồng chí Tạ Thu Cúc (Đảng ủy viên, Chủ tịch Hội Nông dân xã, phụ trách chi bộ).",
		]);
	});

	it("count the roll by the rule and name the absent with their reasons", () => {
		const roll = partOf(paper, "I- ");
		expect(roll.slice(1, 4)).toEqual([
			"Tổng số đảng viên 33 (chính thức 31, dự bị 2); miễn sinh hoạt 5; sinh hoạt tạm thời nơi khác 2.",
			"Có mặt 24/26, đạt 92,31%; vắng có lý do 2; vắng không lý do 0.",
			"Vắng có lý do: Lê Văn Đạt (đi làm ăn xa tại Bình Dương, đã báo cáo bí thư); Nguyễn Văn Vinh (đưa người nhà đi khám bệnh ở Bệnh viện Đa khoa tỉnh).",
		]);
		expect(roll).toContain(
			"1 | Nguyễn Ngọc Tâm | có mặt | 18 | Trần Thu Hạnh (dự bị) | có mặt",
		);
		expect(roll).toContain("17 | Hoàng Duy Năm | có mặt |  |  | ");
	});

	it("tell what came of every earlier task, with cause and handling", () => {
		const past = partOf(paper, "III- ");
		expect(past).toContain(
			"Tổng số 4 nhiệm vụ: hoàn thành 3; hoàn thành một phần 1; chưa thực hiện 0. Tỷ lệ hoàn thành 75%.",
		);
		expect(past.at(-1)).toBe(
			"Sửa hệ thống loa truyền thanh của thôn: hoàn thành một phần (3/5 cụm loa). Nguyên nhân: chờ kinh phí xã hỗ trợ. Hướng xử lý: chuyển sang theo dõi thường xuyên, không đưa vào nghị quyết tháng 8.",
		);
	});

	it("hold every opinion, by whom and of what kind", () => {
		const opinions = partOf(paper, "IV- ");
		expect(opinions[1]).toBe("Có 10 lượt ý kiến của 9 đồng chí.");
		expect(opinions).toContain(
			"Đồng chí Võ Ngọc Hùng (ý kiến): Nhận trách nhiệm vận động hộ nhà anh em ở ngõ 5.",
		);
		expect(
			opinions.filter((line) => line.startsWith("Đồng chí ")),
		).toHaveLength(10);
	});

	it("count each vote against the base of the rule, not the room", () => {
		expect(partOf(paper, "V- ")).toContain(
			"Thông qua nghị quyết tháng 8/2026: tán thành 22/24 đồng chí, đạt 91,67%; không tán thành 0; không có ý kiến 0 (giơ tay). Được thông qua.",
		);
	});

	it("give the self-score with the reason for each deduction that has one", () => {
		expect(partOf(paper, "VI- ").slice(1, 4)).toEqual([
			"Tổng điểm 87/100, tự xếp loại Khá.",
			"Mục 3.2: tài liệu gửi một số đồng chí cao tuổi còn chậm.",
			"Mục 4.2: ít đảng viên trẻ phát biểu.",
		]);
	});

	it("say at the end whether they were read and adopted", () => {
		const closing = (adopted: boolean) =>
			wordsOf(minutes({ ...august, minutesAdopted: adopted })).at(-1);
		expect(closing(true)).toContain("kết thúc lúc 21 giờ 05");
		expect(closing(true)).toContain("nhất trí thông qua");
		expect(closing(false)).toContain("chưa được thông qua");
	});

	it("record dissent that is reserved", () => {
		const september = recordedSnapshot(
			"02-yen-loc-2026-09.txt",
			"Chi bộ thôn Yên Lộc",
		);
		expect(partOf(minutes(september), "IV- ").join("\n")).toContain(
			"Đồng chí Lê Minh Toàn (bảo lưu ý kiến)",
		);
	});

	it("name members here for a time, who do not vote", () => {
		const school = recordedSnapshot(
			"04-truong-tieu-hoc-2026-09.txt",
			"Chi bộ Trường Tiểu học",
		);
		expect(partOf(minutes(school), "I- ")).toContain(
			"Đảng viên sinh hoạt tạm thời đến, dự và không biểu quyết: Vũ Thị Lan.",
		);
	});

	it("tell special duty and an exempt member who came apart from the rate", () => {
		const police = recordedSnapshot(
			"05-cong-an-2026-10.txt",
			"Chi bộ Công an xã",
		);
		expect(partOf(minutes(police), "I- ")).toContain(
			"Làm nhiệm vụ đặc biệt: Ngô Văn Lợi (trực chiến đấu 24/24).",
		);
		const october = recordedSnapshot(
			"03-yen-loc-2026-10.txt",
			"Chi bộ thôn Yên Lộc",
		);
		const roll = partOf(minutes(october), "I- ").join("\n");
		expect(roll).toContain("miễn sinh hoạt đến dự 1");
		expect(roll).toContain("Lê Văn Công | miễn sinh hoạt, đến dự");
	});
});

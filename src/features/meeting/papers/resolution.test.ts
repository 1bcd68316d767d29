import { describe, expect, it } from "vitest";
import { recordedSnapshot } from "../../../../test/recorded-snapshot.ts";
import { partOf, wordsOf } from "../../../../test/words-of.ts";
import { minutes } from "./minutes.ts";
import { resolution } from "./resolution.ts";

const august = recordedSnapshot(
	"01-yen-loc-2026-08.txt",
	"Chi bộ thôn Yên Lộc",
);
const paper = resolution(august);

describe("the resolution of a cell", () => {
	it("carries number, date, and the signature of the secretary", () => {
		expect(paper).toMatchObject({
			number: "Số 08-NQ/CB",
			date: "2026-08-03",
			title: "NGHỊ QUYẾT",
			signatures: [
				{ authority: "T/M CHI BỘ", post: "BÍ THƯ", name: "Nguyễn Ngọc Tâm" },
			],
			draft: false,
		});
	});

	it("opens with who was there, how long, under whom", () => {
		expect(wordsOf(paper)[1]).toBe(
			"Tổng số đảng viên 33 (chính thức 31, dự bị 2); miễn sinh hoạt 5; sinh hoạt tạm thời nơi khác 2. Có mặt 24/26, đạt 92,31%; vắng có lý do 2; vắng không lý do 0. Thời lượng 95 phút. Chủ trì: đồng chí Nguyễn Ngọc Tâm. Thư ký: đồng chí Nguyễn Xuân Đạt. Chi bộ đã thông báo tình hình nộp đảng phí và thông qua chương trình.",
		);
	});

	it("judges last month's tasks in a table", () => {
		expect(partOf(paper, "I- ")).toContain(
			"4 | Sửa hệ thống loa truyền thanh của thôn | Lưu Thị Thu Giang | Hoàn thành một phần (3/5 cụm loa)",
		);
	});

	it("gives every task a person, a day and a measure", () => {
		const duties = partOf(paper, "II- NHIỆM VỤ THÁNG 8 NĂM 2026");
		expect(duties).toContain(
			"1 | Chỉnh trang tuyến đường hoa từ ngõ 3 đến ngõ 7 | Nguyễn Tiến Thành | 25/08/2026 | 350 m, có nghiệm thu của ban phát triển thôn",
		);
		expect(duties.filter((line) => /^\d \| /.test(line))).toHaveLength(6);
	});

	it("says at which meeting the tasks are reported and by when the papers are uploaded", () => {
		expect(partOf(paper, "III- ").slice(1)).toEqual([
			"1. Các đồng chí được giao nhiệm vụ thực hiện đúng thời hạn, báo cáo kết quả tại kỳ sinh hoạt tháng 9 năm 2026.",
			"2. Chi ủy theo dõi, đôn đốc, kiểm tra việc thực hiện.",
			"3. Hồ sơ kỳ họp đưa lên Sổ tay đảng viên điện tử trong 02 ngày, chậm nhất ngày 05/08/2026.",
		]);
	});

	it("states no number of days where the record kept no rule for it", () => {
		expect(partOf(resolution({ ...august, rules: [] }), "III- ").at(-1)).toBe(
			"3. Hồ sơ kỳ họp đưa lên Sổ tay đảng viên điện tử đúng thời hạn.",
		);
	});

	it("scores itself line by line and sums up", () => {
		const score = partOf(paper, "IV- ");
		expect(score).toContain("3 | Công tác chuẩn bị | 10 | 9");
		expect(score).toContain(
			"3.2 | Họp chi ủy, thông báo, gửi tài liệu trước | 5 | 4",
		);
		expect(score).toContain(" | Tổng điểm | 100 | 87");
		expect(score).toContain("Tổng điểm 87/100, tự xếp loại Khá.");
	});

	it("ends with the vote", () => {
		expect(wordsOf(paper).at(-1)).toBe(
			"Nghị quyết được chi bộ biểu quyết thông qua: tán thành 22/24 đồng chí, đạt 91,67%; không tán thành 0; không có ý kiến 0.",
		);
	});

	it("that was not carried stays a draft", () => {
		const votes = august.votes.map((vote) => ({ ...vote, passed: false }));
		const fallen = resolution({ ...august, votes });
		expect(fallen.draft).toBe(true);
		expect(wordsOf(fallen).at(-1)).toContain("chưa được chi bộ thông qua");
	});

	it("goes up to the committee, to the Front of the hamlet, and to the file", () => {
		const followed = resolution({ ...august, followers: ["Tạ Thu Cúc"] });
		expect(followed.recipients).toEqual([
			"Đảng ủy xã Chi Lăng",
			"Đồng chí Tạ Thu Cúc, cấp ủy viên phụ trách chi bộ",
			"Ban Công tác Mặt trận",
			"Các đồng chí đảng viên trong chi bộ",
			"Sổ tay đảng viên điện tử",
			"Lưu Chi bộ",
		]);
	});

	it("of a school goes to no Fatherland Front of a hamlet", () => {
		const school = recordedSnapshot(
			"04-truong-tieu-hoc-2026-09.txt",
			"Chi bộ Trường Tiểu học",
		);
		expect(resolution(school).recipients).not.toContain(
			"Ban Công tác Mặt trận",
		);
	});
});

describe("the conclusion of a thematic meeting", () => {
	const theme = recordedSnapshot(
		"06-tap-ninh-chuyen-de-quy-3-2026.txt",
		"Chi bộ thôn Tập Ninh",
	);
	const conclusion = resolution(theme);

	it("is called so, keeps its irregular number and counts by quarter", () => {
		expect(conclusion).toMatchObject({
			title: "KẾT LUẬN",
			number: "Số 09a-KL/CB",
			summary: "sinh hoạt chuyên đề quý III năm 2026",
		});
		expect(partOf(conclusion, "III- ")[1]).toContain(
			"tại kỳ sinh hoạt quý IV năm 2026",
		);
	});
});

describe("a theme in the papers (THM-05)", () => {
	const line = {
		seq: 1,
		title: "Mỗi việc đăng ký có một con số",
		owner: "Nguyễn Thị Trinh",
		dueOn: "2026-11-01",
		measure: "26 bản",
	};

	it("leaves what must change, with who follows it and when it is looked at again, apart from the tasks", () => {
		const duties = partOf(
			resolution({
				...august,
				tasks: [
					{ ...line, carried: false, ofTheme: true },
					...august.tasks.slice(0, 1),
				],
			}),
			"II- ",
		);
		expect(duties).toContain("1. Điều phải thay đổi sau chuyên đề");
		expect(duties).toContain(
			"1 | Mỗi việc đăng ký có một con số | Nguyễn Thị Trinh | 01/11/2026 | 26 bản",
		);
		expect(duties).toContain("Chi bộ giao 1 nhiệm vụ:");
	});

	it("is looked back on with what was found of each line, and why", () => {
		const lookBack = [
			{
				...line,
				result: "partly" as const,
				figure: "20/26 bản",
				cause: "Sáu đồng chí đi làm xa",
				handling: "closed" as const,
				handlingWords: null,
				newDueOn: null,
				topic: "Nói đi đôi với làm",
				themeMonth: "2026-06",
			},
		];
		for (const paper of [resolution, minutes])
			expect(wordsOf(paper({ ...august, lookBack }))).toEqual(
				expect.arrayContaining([
					"Nhìn lại chuyên đề quý II/2026: Nói đi đôi với làm.",
					"1 | Mỗi việc đăng ký có một con số | Nguyễn Thị Trinh | Chuyển biến một phần (20/26 bản): sáu đồng chí đi làm xa",
				]),
			);
	});

	it("is not spoken of in minutes that were fixed before", () => {
		const words = wordsOf(resolution(august)).join(" ");
		expect(words).not.toMatch(/Nhìn lại|phải thay đổi/);
	});
});

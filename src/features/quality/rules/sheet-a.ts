import type { Criterion, ScoreLine, ScoreSheet } from "../schema.ts";

const alone = (line: ScoreLine): Criterion => ({
	no: line.no,
	title: line.title,
	max: line.max,
	lines: [line],
});

/**
 * Sheet A: the central frame of 42-HD/BTCTW (28/10/2025), part II 5, the default of the product.
 * Compiled second-hand: block totals [2+], the split inside 3 and 4 [2], the upload point of line 7 and
 * the suggested split of 4.2 from sheet B (D).
 */
export const sheetA = {
	id: "A",
	name: "Mẫu A",
	source: {
		kind: "Hướng dẫn",
		number: "42-HD/BTCTW",
		date: "2025-10-28",
		issuer: "Ban Tổ chức Trung ương",
	},
	status: "F",
	confidence: "2+",
	validFrom: "2025-10-28",
	criteria: [
		alone({
			no: "1",
			title: "Thời gian, thời lượng sinh hoạt",
			max: 5,
			kind: "computed",
			evidence: ["duration"],
		}),
		alone({
			no: "2",
			title: "Tỷ lệ đảng viên dự sinh hoạt",
			max: 5,
			kind: "computed",
			evidence: ["attendance"],
		}),
		{
			no: "3",
			title: "Công tác chuẩn bị",
			max: 10,
			lines: [
				{
					no: "3.1",
					title: "Nội dung đúng, đủ, có trọng tâm",
					max: 5,
					kind: "judged",
					evidence: ["content", "blocks"],
				},
				{
					no: "3.2",
					title: "Họp chi ủy, thông báo, gửi tài liệu trước",
					max: 5,
					kind: "computed",
					evidence: ["committee", "notice", "papers-before"],
				},
			],
		},
		{
			no: "4",
			title: "Tổ chức sinh hoạt",
			max: 40,
			lines: [
				{
					no: "4.1",
					title: "Thực hiện đủ các bước",
					max: 5,
					kind: "computed",
					evidence: ["steps"],
				},
				{
					no: "4.2",
					title: "Nội dung đầy đủ, biểu dương, phê bình, nhiều ý kiến",
					max: 25,
					kind: "judged",
					evidence: ["speaking", "opinions", "praise"],
					split: [
						{ title: "Nội dung thường kỳ", max: 10 },
						{ title: "Nội dung chuyên đề", max: 5 },
						{ title: "Tỷ lệ đảng viên phát biểu", max: 5 },
						{ title: "Biểu dương, nhắc nhở đảng viên", max: 2 },
						{ title: "Thời gian tự phê bình và phê bình", max: 1 },
						{ title: "Ghi đủ sổ biên bản", max: 1 },
						{ title: "Tài liệu trên Sổ tay đảng viên điện tử", max: 1 },
					],
				},
				{
					no: "4.3",
					title: "Điều hành của bí thư",
					max: 10,
					kind: "judged",
					evidence: ["chair"],
				},
			],
		},
		alone({
			no: "5",
			title: "Tập trung dân chủ, tự phê bình và phê bình",
			max: 5,
			kind: "judged",
			evidence: ["criticism", "dissent", "questions"],
		}),
		alone({
			no: "6",
			title: "Kết quả thực hiện kết luận, nghị quyết kỳ trước",
			max: 30,
			kind: "judged",
			evidence: ["past-tasks"],
			voidWhen: "no-past-tasks",
		}),
		alone({
			no: "7",
			title: "Kết luận, thông qua biên bản, đưa tài liệu",
			max: 5,
			kind: "computed",
			evidence: ["conclusion", "adoption", "finished-upload"],
			uploadPoints: 1,
		}),
	],
} as const satisfies ScoreSheet;

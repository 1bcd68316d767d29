import type { Criterion, ScoreLine, ScoreSheet } from "../schema.ts";

const met = (
	no: string,
	max: number,
	title: string,
	evidence: ScoreLine["evidence"],
	kind: "judged" | "computed",
): ScoreLine => ({ no, title, max, kind, allOrNothing: true, evidence });

const time: Criterion = {
	no: "1",
	title: "Thời gian, thời lượng sinh hoạt",
	max: 5,
	lines: [
		{
			no: "1",
			title: "Thời gian, thời lượng sinh hoạt",
			max: 5,
			min: 1,
			kind: "levels",
			levels: {
				measure: "minutes-over",
				steps: [
					{ from: 0, mark: 5 },
					{ from: -15, mark: 4 },
					{ from: -30, mark: 3 },
				],
				atHalf: 2,
				below: 1,
			},
			evidence: ["duration"],
		},
	],
};

const attendance: Criterion = {
	no: "2",
	title: "Tỷ lệ đảng viên dự sinh hoạt",
	max: 5,
	lines: [
		{
			no: "2a",
			title: "Tỷ lệ dự sinh hoạt",
			max: 4,
			min: 1,
			kind: "levels",
			levels: {
				measure: "attendance",
				steps: [
					{ from: 90, mark: 4 },
					{ from: 75, mark: 3 },
					{ from: 65, mark: 2 },
				],
				below: 1,
				withUnexcused: 1,
			},
			evidence: ["attendance"],
		},
		{
			...met(
				"2b",
				1,
				"Không ai vắng có lý do quá 3 kỳ liên tiếp trong năm",
				["running-absences"],
				"computed",
			),
			bonus: true,
		},
	],
};

const preparation: Criterion = {
	no: "3",
	title: "Công tác chuẩn bị",
	max: 10,
	lines: [
		met(
			"3a",
			3,
			"Nội dung đúng, đủ, có trọng tâm, sát thực tế",
			["content", "blocks"],
			"judged",
		),
		met(
			"3b",
			2,
			"Định hướng thảo luận, dự thảo kết luận, nghị quyết",
			["draft"],
			"judged",
		),
		{
			...met("3c", 2, "Họp chi ủy, có biên bản", ["committee"], "computed"),
			fullWhen: "secretary-only",
		},
		met(
			"3d",
			1,
			"Thông báo đến đảng viên và cấp ủy viên phụ trách",
			["notice"],
			"computed",
		),
		met(
			"3e",
			2,
			"Tài liệu trên Sổ tay đảng viên điện tử trước ít nhất 01 ngày",
			["papers-before"],
			"computed",
		),
	],
};

const conduct: Criterion = {
	no: "4",
	title: "Tổ chức sinh hoạt",
	max: 30,
	lines: [
		met("4a", 5, "Thực hiện đủ các bước", ["steps"], "computed"),
		{
			...met("4b", 10, "Nội dung thường kỳ", ["blocks"], "judged"),
			voidWhen: "no-ordinary-part",
		},
		{
			...met("4c", 5, "Nội dung chuyên đề", ["theme"], "judged"),
			voidWhen: "no-theme",
		},
		met(
			"4d",
			2,
			"Biểu dương, nhắc nhở, phê bình đảng viên",
			["praise"],
			"judged",
		),
		{
			no: "4e",
			title: "Tỷ lệ đảng viên dự họp phát biểu",
			max: 5,
			min: 2,
			kind: "levels",
			levels: {
				measure: "speakers",
				steps: [
					{ from: 50, mark: 5 },
					{ from: 40, mark: 4 },
					{ from: 30, mark: 3 },
				],
				below: 2,
			},
			evidence: ["speaking"],
		},
		met("4f", 1, "Ghi đủ sổ biên bản", ["adoption"], "computed"),
		met(
			"4g",
			1,
			"Dành 15 đến 30 phút cho tư tưởng, tự phê bình và phê bình",
			["criticism-time"],
			"computed",
		),
		met(
			"4h",
			1,
			"Tài liệu trên Sổ tay đảng viên điện tử",
			["papers-kept"],
			"computed",
		),
	],
};

const chairing: Criterion = {
	no: "5",
	title: "Điều hành của chủ trì",
	max: 10,
	lines: [
		met("5a", 2, "Linh hoạt, hiệu quả", ["chair"], "judged"),
		met(
			"5b",
			4,
			"Định hướng thảo luận, gồm cả vấn đề mới",
			["draft"],
			"judged",
		),
		met(
			"5c",
			3,
			"Gợi mở, giữ không khí dân chủ",
			["opinions", "questions"],
			"judged",
		),
		met(
			"5d",
			1,
			"Tổng hợp thành kết luận, nghị quyết",
			["conclusion"],
			"judged",
		),
	],
};

const principles: Criterion = {
	no: "6",
	title: "Nguyên tắc tập trung dân chủ, tự phê bình và phê bình",
	max: 5,
	lines: [
		met("6a", 1, "Tập trung dân chủ", ["dissent"], "judged"),
		met("6b", 2, "Tự phê bình và phê bình nghiêm túc", ["criticism"], "judged"),
		met("6c", 1, "Tính lãnh đạo, tính giáo dục, tính chiến đấu", [], "judged"),
		met("6d", 1, "Thông tin, giải đáp cho đảng viên", ["questions"], "judged"),
	],
};

const result: Criterion = {
	no: "7",
	title: "Kết quả thực hiện kết luận, nghị quyết kỳ trước",
	max: 30,
	lines: [
		{
			no: "7",
			title: "Kết quả thực hiện kết luận, nghị quyết kỳ trước",
			max: 30,
			min: 10,
			kind: "levels",
			levels: {
				measure: "tasks-done",
				steps: [
					{ from: 90, mark: 30 },
					{ from: 80, mark: 27 },
					{ from: 70, mark: 24 },
					{ from: 60, mark: 20 },
					{ from: 50, mark: 15 },
				],
				below: 10,
			},
			evidence: ["past-tasks"],
			voidWhen: "no-past-tasks",
		},
	],
};

const closing: Criterion = {
	no: "8",
	title: "Kết thúc sinh hoạt",
	max: 5,
	lines: [
		met(
			"8a",
			2,
			"Chủ trì kết luận, thông qua kết luận, nghị quyết",
			["conclusion"],
			"computed",
		),
		met(
			"8b",
			2,
			"Thông qua biên bản, phân công cụ thể",
			["adoption", "assignment"],
			"computed",
		),
		{
			...met(
				"8c",
				1,
				"Hồ sơ hoàn chỉnh lên Sổ tay đảng viên điện tử trong 02 ngày",
				["finished-upload"],
				"computed",
			),
			uploadPoints: 1,
		},
	],
};

/** Sheet B: phường An Phú, 2026, after 42-HD/BTCTW and plan 08-KH/ĐU of 19/9/2025. Local, second-hand [2], complete. */
export const sheetB: ScoreSheet = {
	id: "B",
	name: "Mẫu B",
	source: {
		kind: "Kế hoạch",
		number: "08-KH/ĐU",
		date: "2025-09-19",
		issuer: "Đảng ủy phường An Phú",
	},
	status: "L",
	confidence: "2",
	validFrom: "2026-01-01",
	criteria: [
		time,
		attendance,
		preparation,
		conduct,
		chairing,
		principles,
		result,
		closing,
	],
};

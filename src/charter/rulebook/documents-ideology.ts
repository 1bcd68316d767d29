import {
	CENTRAL_COMMITTEE,
	CENTRE,
	type DocumentRow,
	PROPAGANDA,
} from "./legal-document.ts";

/** Ideology, studying Ho Chi Minh, exemplary role, resolutions (register, section 6). */
export const IDEOLOGY_DOCUMENTS = [
	{
		key: "05-CT/TW@2016-05-15",
		short: "CT05",
		issuer: CENTRE,
		subject: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
		status: "R",
		confidence: "T",
	},
	{
		key: "01-KL/TW@2021",
		issuer: CENTRE,
		subject: "Tiếp tục thực hiện Chỉ thị 05-CT/TW",
		validTo: "2026-07-13",
		status: "R",
		confidence: "M",
	},
	{
		key: "07-CT/TW@2026-07-13",
		short: "CT07",
		issuer: CENTRE,
		subject:
			"Học tập, thực hành tư tưởng, đạo đức, phương pháp, phong cách Hồ Chí Minh",
		replaces: ["05-CT/TW@2016-05-15"],
		status: "F",
		confidence: "2+",
	},
	{
		key: "04-NQ/TW@2016-10-30",
		issuer: CENTRAL_COMMITTEE,
		subject: "Ngăn chặn, đẩy lùi suy thoái; 27 biểu hiện",
		status: "F",
		confidence: "T",
	},
	{
		key: "21-KL/TW@2021-10-25",
		short: "KL21",
		issuer: CENTRE,
		subject: "Xây dựng, chỉnh đốn Đảng và hệ thống chính trị",
		status: "F",
		confidence: "T",
	},
	{
		key: "101-QĐ/TW@2012",
		issuer: CENTRE,
		subject: "Trách nhiệm nêu gương",
		status: "?",
		confidence: "M",
	},
	{
		key: "08-QĐi/TW@2018",
		issuer: CENTRE,
		subject: "Trách nhiệm nêu gương",
		status: "?",
		confidence: "M",
	},
	{
		key: "24-NQ/TW@2026-08-22",
		issuer: CENTRE,
		subject: "Tiên phong, gương mẫu, dám nghĩ, dám làm",
		status: "F",
		confidence: "2+",
	},
	{
		key: "144-QĐ/TW@2024-05-09",
		issuer: CENTRE,
		subject: "Chuẩn mực đạo đức cách mạng của cán bộ, đảng viên",
		status: "F",
		confidence: "2",
	},
	{
		key: "19-QĐ/TW@2026-04-08",
		issuer: CENTRE,
		subject: "Công tác chính trị, tư tưởng",
		status: "F",
		confidence: "2",
	},
	{
		key: "03-HD/BTGTW@2026-08-27",
		issuer: PROPAGANDA,
		subject: "Khung đánh giá công tác chính trị, tư tưởng",
		status: "F",
		confidence: "2",
	},
	{
		key: "21-NQ/TW@2022-06-16",
		short: "NQ21",
		issuer: CENTRE,
		subject:
			"Củng cố tổ chức cơ sở đảng và đội ngũ đảng viên trong giai đoạn mới",
		status: "F",
		confidence: "T",
	},
] as const satisfies readonly DocumentRow[];

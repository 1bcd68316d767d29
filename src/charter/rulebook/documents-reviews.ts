import {
	CENTRE,
	type DocumentRow,
	GOVERNMENT,
	ORGANISATION,
} from "./legal-document.ts";

const REVIEW = "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm";
const CIVIL_SERVANTS =
	"Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức";

/** Yearly review and classification (register, section 5). */
export const REVIEW_DOCUMENTS = [
	{
		key: "132-QĐ/TW@2018-03-08",
		issuer: CENTRE,
		subject: REVIEW,
		status: "R",
		confidence: "T",
	},
	{
		key: "16-HD/BTCTW@2018-09-24",
		issuer: ORGANISATION,
		subject: REVIEW,
		status: "R",
		confidence: "T",
	},
	{
		key: "21-HD/BTCTW@2019-10-18",
		short: "HD21-19",
		issuer: ORGANISATION,
		subject: REVIEW,
		status: "R",
		confidence: "T",
	},
	{
		key: "124-QĐ/TW@2023-10-04",
		short: "124",
		issuer: CENTRE,
		subject: REVIEW,
		replaces: ["132-QĐ/TW@2018-03-08"],
		status: "R",
		confidence: "T",
	},
	{
		key: "25-HD/BTCTW@2023-11-10",
		issuer: ORGANISATION,
		subject: REVIEW,
		replaces: ["16-HD/BTCTW@2018-09-24", "21-HD/BTCTW@2019-10-18"],
		status: "R",
		confidence: "T",
	},
	{
		key: "366-QĐ/TW@2025-08-30",
		short: "366",
		issuer: CENTRE,
		subject: "Kiểm điểm, đánh giá, xếp loại chất lượng",
		replaces: ["124-QĐ/TW@2023-10-04"],
		status: "F",
		confidence: "T",
	},
	{
		key: "43-HD/BTCTW@2025-10-31",
		short: "HD43",
		issuer: ORGANISATION,
		subject: "Thực hiện Quy định 366-QĐ/TW, biểu mẫu kiểm điểm",
		replaces: ["25-HD/BTCTW@2023-11-10"],
		status: "F",
		confidence: "T",
	},
	{
		key: "198-KL/TW@2025-10-08",
		issuer: CENTRE,
		subject: "Đánh giá cán bộ theo quý",
		status: "F",
		confidence: "T",
	},
	{
		key: "10072-CV/BTCTW@2025-11-06",
		issuer: ORGANISATION,
		subject: "Xây dựng bộ tiêu chí đánh giá của địa phương, đơn vị",
		status: "F",
		confidence: "T",
	},
	{
		key: "02-HD/BTCTW@2026-05-22",
		short: "HD02-26",
		issuer: ORGANISATION,
		subject: "Đánh giá người đứng đầu theo quý, sáu trục kết quả",
		status: "F",
		confidence: "2+",
	},
	{
		key: "90/2020/NĐ-CP@2020",
		issuer: GOVERNMENT,
		subject: CIVIL_SERVANTS,
		status: "R",
		confidence: "T",
	},
	{
		key: "48/2023/NĐ-CP@2023",
		issuer: GOVERNMENT,
		subject: "Sửa đổi, bổ sung Nghị định 90/2020/NĐ-CP",
		status: "R",
		confidence: "T",
	},
	{
		key: "335/2025/NĐ-CP@2025-12-21",
		issuer: GOVERNMENT,
		subject: "Đánh giá, xếp loại chất lượng công chức",
		replaces: ["90/2020/NĐ-CP@2020", "48/2023/NĐ-CP@2023"],
		status: "F",
		confidence: "T",
	},
	{
		key: "233/2026/NĐ-CP@2026",
		issuer: GOVERNMENT,
		subject: "Đánh giá, xếp loại chất lượng công chức",
		status: "?",
		confidence: "2",
	},
] as const satisfies readonly DocumentRow[];

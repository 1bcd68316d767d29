import { CENTRE, type DocumentRow, ORGANISATION } from "./legal-document.ts";

const RELIGION = "Kết nạp đảng viên là người có đạo";
const FOREIGN_SPOUSE = "Kết nạp người có quan hệ hôn nhân với người nước ngoài";
const HOA = "Kết nạp đảng viên là người Hoa";
const POPULATION = "Xử lý trường hợp vi phạm chính sách dân số";

/** Admission of special groups (register, section 3). */
export const ADMISSION_DOCUMENTS = [
	{
		key: "123-QĐ/TW@?",
		issuer: CENTRE,
		subject: RELIGION,
		status: "R",
		confidence: "L",
	},
	{
		key: "06-QĐi/TW@2018-08-28",
		issuer: CENTRE,
		subject: RELIGION,
		replaces: ["123-QĐ/TW@?"],
		status: "F",
		confidence: "L",
	},
	{
		key: "20-HD/BTCTW@2019-09-26",
		issuer: ORGANISATION,
		subject: RELIGION,
		status: "F",
		confidence: "L",
	},
	{
		key: "127-QĐ/TW@2004-11-03",
		issuer: CENTRE,
		subject: FOREIGN_SPOUSE,
		status: "F",
		confidence: "L",
	},
	{
		key: "41-HD/BTCTW@2005-04-13",
		issuer: ORGANISATION,
		subject: FOREIGN_SPOUSE,
		status: "F",
		confidence: "L",
	},
	{
		key: "06-TT/TW@2004-11-02",
		issuer: CENTRE,
		subject: HOA,
		status: "F",
		confidence: "L",
	},
	{
		key: "42-HD/BTCTW@2005-04-13",
		issuer: ORGANISATION,
		subject: HOA,
		status: "F",
		confidence: "L",
	},
	{
		key: "08-HD/BTCTW@2021-09-27",
		issuer: ORGANISATION,
		subject: "Kết nạp đảng viên là chủ doanh nghiệp tư nhân",
		status: "F",
		confidence: "L",
	},
	{
		key: "173-QĐ/TW@2013-03-11",
		issuer: CENTRE,
		subject: POPULATION,
		status: "R",
		confidence: "2",
	},
	{
		key: "05-QĐi/TW@2018-08-28",
		issuer: CENTRE,
		subject: POPULATION,
		replaces: ["173-QĐ/TW@2013-03-11"],
		status: "?",
		confidence: "2",
	},
] as const satisfies readonly DocumentRow[];

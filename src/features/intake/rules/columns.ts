import type { Field } from "../schema/list.ts";
import { wordsIn } from "./text.ts";

/** Words of a heading, in the order in which they are tried; a heading below another reads "upper > lower". */
const HEADINGS = [
	["number", /^(stt|tt|so tt|so thu tu)$/],
	["residence213", /213/],
	["cardNumber", /so the|ma dang vien|so dinh danh|can cuoc/],
	["familyName", /^(ho va (chu |ten )?(dem|lot)|ho (dem|lot)|ho chu dem)/],
	["name", /^ho (va )?ten/],
	["givenName", /^ten$/],
	["birthDay", /sinh (> )?ngay$/],
	["birthMonth", /sinh (> )?thang$/],
	["birthYear", /sinh (> )?nam$/],
	["birthDate", /(ngay|nam|thang) sinh|^sinh( > |$)|sinh ngay/],
	["male", /(^|> |gioi tinh )nam$/],
	["female", /(^|> |gioi tinh )nu$/],
	["sex", /gioi tinh|^phai$|^nam nu$/],
	["ethnicityReligion", /dan toc.*ton giao/],
	["ethnicity", /dan toc/],
	["religion", /ton giao/],
	["homeTown", /que quan|nguyen quan/],
	["phone", /dien thoai|so dt|^dt$/],
	["schooling", /(van hoa|hoc van|\bvh\b|\bhv\b).*(chuyen mon|\bcm\b)/],
	["education", /hoc van|van hoa|pho thong/],
	["expertise", /chuyen mon|nghiep vu/],
	["politics", /ly luan|llct/],
	["admittedOn", /vao dang|ket nap/],
	["officialOn", /chinh thuc|chuyen ct/],
	["exempt", /mien/],
	["away", /lam an xa|di lam xa|di xa/],
	["governmentPost", /chinh quyen|doan the/],
	["partyPost", /chuc vu/],
	["assignment", /nhiem vu|phan cong/],
	["occupation", /nghe nghiep|cong viec/],
	["address", /noi o|cho o|cu tru|thuong tru|dia chi/],
	["status", /tinh trang|trang thai/],
	["unit", /^(ten )?chi bo$|sinh hoat tai|don vi sinh hoat/],
	["remark", /ghi chu/],
] as const satisfies readonly (readonly [Field, RegExp])[];

/** The field a heading names, null where none is recognised. `upper` is the heading it stands below, if any. */
export function fieldOf(
	upper: string | null,
	lower: string | null,
): Field | null {
	const path = [upper, lower]
		.flatMap((part) => (part ? [wordsIn(part)] : []))
		.join(" > ");
	return HEADINGS.find(([, words]) => words.test(path))?.[0] ?? null;
}

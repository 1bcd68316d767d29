import type { PartialDate } from "../calendar.ts";

/** How well a fact is known: text read, local text, several sources, one source, inferred, from memory, our own decision. */
export type Confidence = "T" | "L" | "2+" | "2" | "I" | "M" | "D";

/** In force, kept from an earlier text, pilot, local, replaced, decided by the product, unknown. */
export type Standing = "F" | "K" | "X" | "L" | "R" | "D" | "?";

/**
 * One line of the register as it is written down.
 * `key` is `number@date`, with `place:` before it where the number is a local one; the date is `?` where it is not known.
 * What is left out follows from the rest: valid from its date, valid until its successor.
 */
export type DocumentRow<Key extends string = string> = {
	key: Key;
	short?: string;
	/** Where the abbreviation in the number says too little: a QĐ that is a decision. */
	type?: string;
	issuer: string;
	subject: string;
	replaces?: readonly Key[];
	validFrom?: PartialDate;
	validTo?: PartialDate;
	status: Standing;
	confidence: Confidence;
};

export const CONGRESS = "Đại hội đại biểu toàn quốc lần thứ XI của Đảng";
export const CENTRAL_COMMITTEE = "Ban Chấp hành Trung ương";
export const POLITBURO = "Bộ Chính trị";
export const SECRETARIAT = "Ban Bí thư";
/** The number says "TW"; which central body signed is still to be filled in. */
export const CENTRE = "Trung ương Đảng";
export const ORGANISATION = "Ban Tổ chức Trung ương";
export const INSPECTION = "Ủy ban Kiểm tra Trung ương";
export const CENTRAL_OFFICE = "Văn phòng Trung ương Đảng";
export const PROPAGANDA = "Ban Tuyên giáo Trung ương";
export const ASSEMBLY = "Quốc hội";
export const ASSEMBLY_STANDING = "Ủy ban Thường vụ Quốc hội";
export const GOVERNMENT = "Chính phủ";
export const PRIME_MINISTER = "Thủ tướng Chính phủ";

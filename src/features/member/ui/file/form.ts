import type { IsoDate } from "../../../../charter/calendar.ts";
import { SENTENCES } from "../../labels.ts";
import { obstacleToFiling } from "../../rules.ts";
import type { MemberFile, OpenField } from "../../schema.ts";

/** The part of a file that may be changed without a procedure, as it is being typed. */
export type FileForm = Record<OpenField, string> & {
	sex: MemberFile["sex"] | null;
	class: MemberFile["class"] | null;
	admitted: string | null;
	official: string | null;
};

type FileValues = Pick<
	MemberFile,
	"sex" | "class" | "admitted" | "official" | OpenField
>;

export const EMPTY: FileForm = {
	sex: null,
	class: null,
	admitted: null,
	official: null,
	hometown: "",
	residence: "",
	residenceCell: "",
	occupation: "",
	publicPost: "",
	education: "",
	profession: "",
	politicalTheory: "",
	note: "",
};

/** A recorded file, ready for typing. */
export const formOf = (file: FileValues): FileForm => ({
	sex: file.sex,
	class: file.class,
	admitted: file.admitted,
	official: file.official,
	hometown: file.hometown ?? "",
	residence: file.residence ?? "",
	residenceCell: file.residenceCell ?? "",
	occupation: file.occupation ?? "",
	publicPost: file.publicPost ?? "",
	education: file.education ?? "",
	profession: file.profession ?? "",
	politicalTheory: file.politicalTheory ?? "",
	note: file.note ?? "",
});

const said = (text: string): string | null => text.trim() || null;

/** What was typed, as a file holds it; null while something that a file needs is missing. */
export function valuesOf(form: FileForm): FileValues | null {
	const { sex, admitted, official } = form;
	if (sex === null || form.class === null || admitted === null) return null;
	return {
		sex,
		class: form.class,
		admitted,
		official: form.class === "official" ? official : null,
		hometown: said(form.hometown),
		residence: said(form.residence),
		residenceCell: said(form.residenceCell),
		occupation: said(form.occupation),
		publicPost: said(form.publicPost),
		education: said(form.education),
		profession: said(form.profession),
		politicalTheory: said(form.politicalTheory),
		note: said(form.note),
	};
}

/** The values that are not as they were. */
export function differing<T extends object>(after: T, before: T): Partial<T> {
	const changes: Partial<T> = {};
	for (const key in after)
		if (after[key] !== before[key]) changes[key] = after[key];
	return changes;
}

type Named = { name: string; birth: string | null };

/** Why the file cannot be saved yet: what is missing, or what cannot be true, as the server will say it. */
export function obstacleIn(
	form: FileForm,
	{ name, birth }: Named,
	today: IsoDate,
): string | undefined {
	if (name.trim() === "") return "Nhập họ và tên.";
	if (form.sex === null) return "Chọn nam hoặc nữ.";
	if (birth === null) return "Nhập ngày sinh, hoặc năm sinh.";
	if (form.class === null) return "Chọn chính thức hoặc dự bị.";
	const values = valuesOf(form);
	if (values === null) return "Nhập ngày vào Đảng, hoặc năm.";
	const obstacle = obstacleToFiling({ ...values, name, birth }, today);
	return obstacle ? SENTENCES[obstacle.code]?.(obstacle.facts) : undefined;
}

import { showDay } from "../../../charter/calendar.ts";
import type { Owing, Part, PartName } from "../rules/readiness.ts";

/** Each part of the preparation by its name. */
export const PART = {
	committee: "Chi ủy chuẩn bị",
	problem: "Vấn đề trọng tâm",
	agenda: "Chương trình",
	draft: "Dự thảo nghị quyết hoặc kết luận",
	notice: "Thông báo",
	papers: "Tài liệu gửi trước",
	overseer: "Cấp ủy viên phụ trách",
} satisfies Record<PartName, string>;

const OWING = {
	committee: "Chi ủy",
	secretary: "Bí thư",
	office: "Văn phòng cấp ủy",
} satisfies Record<Owing, string>;

/** `Bí thư Nguyễn Văn An, trước ngày 10/12.` */
export function owedWords(
	{ by, dueOn }: Pick<Part, "by" | "dueOn">,
	name: string | null,
): string {
	const who = name ? `${OWING[by]} ${name}` : OWING[by];
	return dueOn ? `${who}, chậm nhất ${showDay(dueOn)}.` : `${who}.`;
}

/** `chương trình, tài liệu gửi trước` */
export const partsWords = (names: readonly PartName[]): string =>
	names.map((name) => PART[name].toLocaleLowerCase("vi")).join(", ");

import type { PartialDate } from "../calendar.ts";

export type DocumentParts = {
	number: string;
	date: PartialDate | null;
	local: boolean;
};

const STATE_TYPES: readonly [RegExp, string][] = [
	[/\/NĐ-CP$/, "Nghị định"],
	[/\/QĐ-TTg$/, "Quyết định"],
	[/\/UBTVQH\d+$/, "Pháp lệnh"],
	[/\/QH\d+$/, "Luật"],
];

const PARTY_TYPES: Record<string, string> = {
	NQ: "Nghị quyết",
	QĐ: "Quy định",
	QĐi: "Quy định",
	HD: "Hướng dẫn",
	CT: "Chỉ thị",
	KL: "Kết luận",
	KH: "Kế hoạch",
	CV: "Công văn",
	TT: "Thông tri",
	ĐA: "Đề án",
	QC: "Quy chế",
	TB: "Thông báo",
};

/** Takes a key of the register apart: `place:number@date`, where the place stands for a local number and `?` for an unknown date. */
export function partsOf(key: string): DocumentParts {
	const [name = "", date = "?"] = key.split("@");
	const [place = "", number] = name.split(":");
	return {
		number: number ?? place,
		date: date === "?" ? null : date,
		local: number !== undefined,
	};
}

/** The kind of document that a number speaks of: `42-HD/BTCTW` → Hướng dẫn; empty for a title. */
export function typeOf(number: string): string {
	const state = STATE_TYPES.find(([form]) => form.test(number));
	const sign = /^\d+[-/](\p{L}+)/u.exec(number)?.[1] ?? "";
	return state?.[1] ?? PARTY_TYPES[sign] ?? "";
}

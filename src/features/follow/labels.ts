import { showDate } from "../../charter/calendar.ts";
import type { Followed, Following } from "./schema.ts";

export const FOLLOWED_KIND = {
	cell: "Chi bộ",
	cluster: "Cụm chi bộ",
	domain: "Lĩnh vực",
	organisation: "Đoàn thể",
	residential: "Cụm dân cư",
} satisfies Record<Followed, string>;

/** Names that are offered; a committee may give others. */
export const USUAL_NAMES = {
	cell: [],
	cluster: [],
	domain: [
		"Xây dựng Đảng",
		"Chính quyền",
		"Kinh tế",
		"Văn hóa - xã hội",
		"Quốc phòng - an ninh",
	],
	organisation: [
		"Mặt trận Tổ quốc",
		"Hội Nông dân",
		"Hội Liên hiệp Phụ nữ",
		"Hội Cựu chiến binh",
		"Đoàn Thanh niên",
		"Công đoàn",
	],
	residential: [],
} satisfies Record<Followed, readonly string[]>;

/** Said first: which cells nobody follows. */
export const unfollowedSentence = (cells: number, all: number): string =>
	cells > 0
		? `${cells} chi bộ chưa có người theo dõi.`
		: all > 0
			? `${all} chi bộ đều có người theo dõi.`
			: "Cấp ủy này không có chi bộ trực thuộc.";

/** `Chi bộ: thôn Đông, thôn Tây. Đoàn thể: Hội Nông dân.`, kind by kind. */
export function thingsInWords(
	lines: readonly Pick<Following, "kind" | "thing" | "cellNames">[],
	kinds: readonly Followed[],
): string {
	const said = kinds.flatMap((kind) => {
		const own = lines.filter((line) => line.kind === kind);
		return own.length === 0
			? []
			: `${FOLLOWED_KIND[kind]}: ${own.map(shortThing).join(", ")}.`;
	});
	return said.length > 0 ? said.join(" ") : "Chưa được phân công.";
}

/** What is followed: a cell without the word before its name, a cluster with its cells. */
export function shortThing({
	kind,
	thing,
	cellNames,
}: Pick<Following, "kind" | "thing" | "cellNames">): string {
	const short = (name: string) => name.replace(/^Chi bộ\s+/u, "");
	if (kind === "cell") return short(thing);
	return cellNames.length > 0
		? `${thing} (${cellNames.map(short).join(", ")})`
		: thing;
}

/** `từ 01/8/2025`, `từ 01/8/2025 đến trước 01/3/2026`. */
export const periodWords = ({
	fromOn,
	toOn,
}: Pick<Following, "fromOn" | "toOn">): string =>
	toOn === null
		? `từ ${showDate(fromOn)}`
		: toOn === fromOn
			? `ghi nhầm ngày ${showDate(fromOn)}`
			: `từ ${showDate(fromOn)} đến trước ${showDate(toOn)}`;

type F = Record<string, unknown>;
const text = (value: unknown) => String(value ?? "");

export const SENTENCES: Record<string, (facts: F) => string> = {
	"follow.not-a-committee": (f) =>
		`${text(f.unit)} là chi bộ. Phân công theo dõi ghi ở đảng bộ cấp trên.`,
	"follow.not-of-committee": () =>
		"Ngày đó đồng chí này không phải cấp ủy viên. Chọn người khác hoặc sửa ngày.",
	"follow.not-below": () =>
		"Có chi bộ không thuộc cấp ủy này. Tải lại trang rồi phân công lại.",
	"follow.which-cell": () => "Chọn đúng một chi bộ để phân công theo dõi.",
	"follow.few-cells": () =>
		"Một cụm có ít nhất hai chi bộ. Đánh dấu thêm chi bộ của cụm.",
	"follow.no-cells": () =>
		"Lĩnh vực, đoàn thể, cụm dân cư không ghi kèm chi bộ. Bỏ chi bộ đã chọn.",
	"follow.name-missing": () => "Ghi tên nội dung được phân công theo dõi.",
	"follow.already": (f) =>
		`Đồng chí ${text(f.name)} đã được phân công theo dõi ${text(f.thing)}. Ghi thôi theo dõi trước nếu đổi ngày.`,
	"follow.ended": (f) =>
		`Phân công này đã ghi thôi từ ngày ${showDate(text(f.to))}. Tải lại trang để xem.`,
};

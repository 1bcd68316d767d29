import { showDate } from "../../charter/calendar.ts";
import type { PositionKind } from "../../charter/positions.ts";
import type { UnitKind, UnitType } from "../../charter/units.ts";
import { wordFor } from "../../charter/words.ts";
import type { Unit, UnitEvent } from "./schema.ts";

export const UNIT_KIND = {
	province: "Đảng bộ tỉnh, thành phố",
	bloc: "Đảng bộ khối",
	district: "Đảng bộ huyện",
	commune: "Đảng bộ xã, phường, đặc khu",
	"base-committee": "Đảng bộ cơ sở",
	"section-committee": "Đảng bộ bộ phận",
	"base-cell": "Chi bộ cơ sở",
	cell: "Chi bộ",
} satisfies Record<UnitKind, string>;

export const UNIT_TYPE = {
	rural: "Nông thôn",
	residential: "Khu dân cư",
	school: "Trường học",
	police: "Công an",
	military: "Quân sự",
	health: "Y tế",
	agency: "Cơ quan hành chính",
	"public-service": "Đơn vị sự nghiệp",
	"state-enterprise": "Doanh nghiệp nhà nước",
	"private-enterprise": "Doanh nghiệp ngoài nhà nước",
	press: "Báo chí",
	other: "Loại hình khác",
} satisfies Record<UnitType, string>;

export const POSITION = {
	"cell-secretary": "Bí thư chi bộ",
	"cell-deputy": "Phó Bí thư chi bộ",
	"cell-committee-member": "Chi ủy viên",
	"note-taker": "Thư ký chi bộ",
	member: "Đảng viên",
	probationary: "Đảng viên dự bị",
	"committee-secretary": "Bí thư Đảng ủy",
	"committee-deputy": "Phó Bí thư Đảng ủy",
	"standing-member": "Ủy viên Ban Thường vụ",
	"committee-member": "Đảng ủy viên",
	"office-clerk": "Văn phòng cấp ủy",
	"organisation-board": "Ban Xây dựng Đảng",
	overseer: "Cấp ủy viên phụ trách chi bộ",
	inspector: "Ủy ban Kiểm tra",
	"system-admin": "Quản trị hệ thống",
} satisfies Record<PositionKind, string>;

/** What a unit is, in a line: `Chi bộ, nông thôn. Mã 01.002. Trực thuộc Đảng bộ xã Chi Lăng.` */
export function unitWords(
	{ kind: of, type, code }: Pick<Unit, "kind" | "type" | "code">,
	parent: string | null,
): string {
	const typed = type ? `, ${UNIT_TYPE[type].toLocaleLowerCase("vi")}` : "";
	return `${UNIT_KIND[of]}${typed}.${code ? ` Mã ${code}.` : ""}${parent ? ` Trực thuộc ${parent}.` : ""}`;
}

/** What happened to a unit, as a sentence with the decision behind it. */
export function eventSentence(event: UnitEvent): string {
	const basis = event.basis ? ` Căn cứ: ${event.basis}.` : "";
	return `${eventWords(event)}${basis}`;
}

function eventWords({
	kind: of,
	before,
	after,
	fromParent,
	toParent,
}: UnitEvent): string {
	if (of === "founded")
		return after?.name
			? `Có trong hệ thống với tên ${after.name}.`
			: "Có trong hệ thống.";
	if (of === "moved")
		return `Chuyển trực thuộc từ ${fromParent ?? "nơi khác"} sang ${toParent ?? "nơi khác"}.`;
	if (of === "dissolved") return "Giải thể.";
	const changes = [
		before?.name !== after?.name &&
			`đổi tên từ ${before?.name} thành ${after?.name}`,
		before?.type !== after?.type &&
			`đổi loại hình thành ${after?.type ? UNIT_TYPE[after.type].toLocaleLowerCase("vi") : "chưa xếp loại"}`,
		before?.code !== after?.code && `đổi mã thành ${after?.code || "để trống"}`,
		before?.place !== after?.place &&
			`đổi địa danh thành ${after?.place || "để trống"}`,
	].filter((change) => change !== false);
	const [first = "sửa thông tin", ...rest] = changes;
	return `${first.charAt(0).toLocaleUpperCase("vi")}${[first.slice(1), ...rest].join("; ")}.`;
}

const text = (value: unknown) => String(value ?? "");
const kind = (value: unknown) => wordFor(UNIT_KIND, value);

export const SENTENCES: Record<
	string,
	(facts: Record<string, unknown>) => string
> = {
	"unit.wrong-parent": (f: Record<string, unknown>) =>
		`${kind(f.kind)} không đặt trực thuộc ${kind(f.parentKind)} từ ngày ${showDate(text(f.on))}. Chọn tổ chức cấp trên khác hoặc sửa ngày.`,
	"unit.below-itself": (f: Record<string, unknown>) =>
		`${text(f.unit)} không thể đặt dưới chính mình. Chọn tổ chức cấp trên khác.`,
	"unit.has-units": (f: Record<string, unknown>) =>
		`${text(f.unit)} còn ${text(f.count)} tổ chức trực thuộc. Chuyển các tổ chức này trước khi giải thể.`,
	"unit.has-members": (f: Record<string, unknown>) =>
		`${text(f.unit)} còn ${text(f.count)} đảng viên. Chuyển sinh hoạt cho đảng viên trước khi giải thể.`,
	"unit.later-change": (f: Record<string, unknown>) =>
		`Đã ghi một thay đổi của ${text(f.unit)} từ ngày ${showDate(text(f.on))}. Thay đổi mới phải từ ngày đó trở đi.`,
	"unit.is-root": (f: Record<string, unknown>) =>
		`${text(f.unit)} là tổ chức cao nhất trong hệ thống nên không giải thể ở đây.`,
	"unit.changed-that-day": (f: Record<string, unknown>) =>
		`${text(f.unit)} đã ghi một thay đổi từ ngày ${showDate(text(f.on))}. Ngày giải thể phải sau ngày đó.`,
	"unit.code-taken": (f: Record<string, unknown>) =>
		`Mã ${text(f.code)} đã dùng cho tổ chức khác. Nhập mã khác.`,
	"position.wrong-unit": (f: Record<string, unknown>) =>
		`Chức danh “${wordFor(POSITION, f.position)}” không có ở ${text(f.unit)}.`,
	"position.taken": (f: Record<string, unknown>) =>
		`${text(f.unit)} đang có bí thư. Ghi ngày thôi giữ chức của đồng chí trước rồi mới bổ sung.`,
	"period.ends-before-start": (f: Record<string, unknown>) =>
		`Ngày kết thúc ${showDate(text(f.to))} phải sau ngày bắt đầu ${showDate(text(f.from))}. Sửa lại ngày.`,
	"term.later-term": (f: Record<string, unknown>) =>
		`Đã ghi nhiệm kỳ bắt đầu từ ngày ${showDate(text(f.on))}. Nhiệm kỳ mới phải bắt đầu sau ngày đó.`,
	"org.since-in-future": (f: Record<string, unknown>) =>
		`Ngày ${showDate(text(f.since))} ở sau hôm nay. Nhập ngày tổ chức bắt đầu dùng hệ thống, không muộn hơn hôm nay.`,
	"org.already-set-up": () => "Hệ thống đã có tổ chức. Mời đồng chí đăng nhập.",
	"org.root-kind": () =>
		"Tổ chức đầu tiên phải là đảng bộ, không phải chi bộ trực thuộc.",
	"rule.unknown": (f: Record<string, unknown>) =>
		`Không có quy định mang mã ${text(f.parameter)}.`,
	"rule.not-overridable": () => "Quy định này không giao cho cấp ủy đặt khác.",
	"rule.wrong-value": () => "Giá trị nhập không đúng loại của quy định này.",
	"rule.looser-needs-reason": () =>
		"Mức này nới hơn quy định cấp trên. Ghi rõ lý do và căn cứ.",
};

/** `Thôn Yên Lộc`, of `Chi bộ thôn Yên Lộc`: where all that is listed are cells, the word is left out. */
export function shortName(name: string): string {
	const rest = name.replace(/^Chi bộ\s+/u, "");
	return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}

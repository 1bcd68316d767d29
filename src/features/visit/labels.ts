import { showDate, showMonth } from "../../charter/calendar.ts";
import type { RotaSquare } from "./rules.ts";
import type { Meant, Report, Visitor } from "./schema.ts";

type F = Record<string, unknown>;
const text = (value: unknown) => String(value ?? "");

/** How much of the rota of a year is done. */
export function rotaSentence(
	cells: readonly { squares: readonly Pick<RotaSquare, "state">[] }[],
): string {
	const count = (...states: RotaSquare["state"][]) =>
		cells
			.flatMap(({ squares }) => squares)
			.filter(({ state }) => states.includes(state)).length;
	const [planned, done, other, missed] = [
		count("planned", "done", "missed"),
		count("done"),
		count("other"),
		count("missed"),
	];
	if (planned === 0)
		return other === 0
			? "Chưa phân công buổi nào."
			: `Chưa phân công buổi nào. Cấp ủy đã dự ${other} buổi.`;
	return `${planned} buổi được phân công: ${done} đã dự, ${missed} chưa dự, ${planned - done - missed} chưa đến.${other ? ` Ngoài ra ${other} buổi dự khác.` : ""}`;
}

/** How many visits each has: told so that the share is fair. */
export const loadWords = (
	visitors: readonly Pick<Visitor, "memberId" | "name">[],
	rota: readonly Pick<Meant, "memberId">[],
): string =>
	visitors
		.map(
			({ memberId, name }) =>
				`${name} ${rota.filter((v) => v.memberId === memberId).length} buổi`,
		)
		.join(", ");

/** Everything that a square of the rota says, for those who listen too. */
export function rotaWords(
	cell: string,
	{ month, state, planned, came }: RotaSquare,
): string {
	const who = planned.map(({ name }) => name).join(", ");
	const said = {
		planned: `${who} sẽ dự`,
		done: `${came.join(", ")} đã dự`,
		missed: `${who} chưa dự`,
		other: `${came.join(", ")} đã dự, ngoài phân công`,
		none: "chưa phân công",
	}[state];
	return `${cell}, tháng ${Number(month.slice(5))}: ${said}`;
}

/** Who gave the advice and when, for the cell. */
export const givenBy = ({ memberName, heldOn }: Report): string =>
	`${memberName}, dự kỳ họp ngày ${showDate(heldOn)}`;

/** What became of a piece of advice. */
export const answerWords = ({ advice, answer }: Report): string =>
	advice === null
		? "Không có gợi ý."
		: answer
			? `Chi bộ trả lời ngày ${showDate(answer.on)}: ${answer.words}`
			: "Chi bộ chưa trả lời.";

export const SENTENCES: Record<string, (facts: F) => string> = {
	"visit.not-a-cell": (f) =>
		`${text(f.name)} không phải chi bộ. Chọn một chi bộ để dự sinh hoạt.`,
	"visit.month-passed": (f) =>
		`Tháng ${showMonth(text(f.month))} không còn phân công được. Chọn tháng khác trong năm, từ tháng này.`,
	"visit.no-member": () =>
		"Tài khoản này không gắn với đảng viên nào nên không đăng ký dự sinh hoạt được.",
	"visit.own-cell": (f) =>
		`Đồng chí sinh hoạt tại ${text(f.name)} nên không phải đăng ký dự. Chọn chi bộ khác.`,
	"visit.not-below": () =>
		"Có chi bộ không thuộc cấp ủy này. Tải lại trang rồi phân công lại.",
	"visit.not-of-committee": () =>
		"Có đồng chí không còn là cấp ủy viên hoặc người phụ trách chi bộ. Phân công người khác.",
	"visit.not-attended": (f) =>
		`Biên bản không ghi ${text(f.name)} là cấp trên dự kỳ họp này. Đề nghị thư ký ghi vào mục người dự.`,
	"visit.no-advice": () => "Kỳ họp này không có gợi ý nào chờ chi bộ trả lời.",
	"visit.already-answered": () =>
		"Chi bộ đã trả lời gợi ý này nên không sửa được nữa.",
};

import { showPercent } from "../../charter/calendar.ts";
import type { Share } from "../../charter/rulebook/parameter.ts";
import { wordFor } from "../../charter/words.ts";
import {
	ANSWERS,
	type Answer,
	answersIn,
	isCarried,
} from "./rules/questions.ts";
import type { Ballot, Choice, Count, WhyNot } from "./schema.ts";

const ANSWER = {
	"in-favour": "Tán thành",
	against: "Không tán thành",
	abstained: "Không có ý kiến",
} satisfies Record<Answer, string>;

/** What can be marked where a question is put to the vote. */
export const QUESTION_CHOICES: readonly Choice[] = ANSWERS.map((id) => ({
	id,
	label: ANSWER[id],
}));

export const BALLOT_STATE = {
	open: "Đang bỏ phiếu",
	counted: "Đã kiểm phiếu",
	cancelled: "Đã hủy",
} satisfies Record<Ballot["state"], string>;

/** Why somebody on the roll has no vote. */
export const WHY_NOT = {
	probationary: "đảng viên dự bị",
	"temporary-elsewhere": "sinh hoạt tạm thời nơi khác",
	suspended: "bị đình chỉ sinh hoạt",
	"exempt-absent": "được miễn sinh hoạt và không dự",
	absent: "vắng khi bắt đầu bỏ phiếu",
} satisfies Record<WhyNot, string>;

const BOUND = {
	"more-than": "trên",
	"at-least": "từ",
	"at-most": "không quá",
} satisfies Record<Share["bound"], string>;

/** `trên 1/2 của 25, tức là ít nhất 13 phiếu`. */
export function shareInWords(share: Share, base: number): string {
	const whole = (base * share.numerator) / share.denominator;
	const least =
		share.bound === "more-than" ? Math.floor(whole) + 1 : Math.ceil(whole);
	return `${BOUND[share.bound]} ${share.numerator}/${share.denominator} của ${base}, tức là ít nhất ${least} phiếu`;
}

const RECIPE: Record<string, string> = {
	temporaryElsewhere: "tạm thời nơi khác",
	exemptAbsent: "miễn sinh hoạt vắng mặt",
	suspended: "bị đình chỉ",
	excusedAll: "vắng cả đại hội có lý do",
};

/** `Cơ sở tính 25 = 31 chính thức − 2 tạm thời nơi khác − 4 miễn sinh hoạt vắng mặt.` */
export function baseInWords(
	base: number,
	{ official, ...left }: Record<string, number>,
): string {
	const parts = Object.entries(left)
		.filter(([, many]) => many > 0)
		.map(([name, many]) => `${many} ${wordFor(RECIPE, name)}`);
	return parts.length === 0
		? `Cơ sở tính là cả ${base} đảng viên chính thức.`
		: `Cơ sở tính ${base} = ${[`${official} chính thức`, ...parts].join(" − ")}.`;
}

/** `Được thông qua: tán thành 17/25, đạt 68%.` */
export function outcomeInWords(
	ballot: Pick<Ballot, "share" | "base">,
	count: Count,
): string {
	const inFavour = answersIn(count)["in-favour"];
	const percent =
		ballot.base === 0
			? ""
			: `, đạt ${showPercent((inFavour / ballot.base) * 100)}`;
	const said = isCarried(ballot, count)
		? "Được thông qua"
		: "Không được thông qua";
	return `${said}: tán thành ${inFavour}/${ballot.base}${percent}.`;
}

/** `ABCDE-FGHJK`, as a person compares it. */
export const receiptInGroups = (receipt: string): string =>
	`${receipt.slice(0, 5)}-${receipt.slice(5)}`;

type Facts = Readonly<Record<string, unknown>>;

export const SENTENCES = {
	"ballot.not-open": () =>
		"Cuộc bỏ phiếu này đã kết thúc. Tải lại trang để xem kết quả.",
	"ballot.still-open": (f: Facts) =>
		`Còn ${String(f.open)} cuộc bỏ phiếu chưa kiểm. Kiểm phiếu hoặc hủy trước khi kết thúc kỳ họp.`,
	"ballot.not-entitled": (f: Facts) =>
		f.whyNot
			? `Đồng chí không bỏ phiếu trong cuộc này, vì ${wordFor(WHY_NOT, f.whyNot)}. Nếu chưa đúng, báo chủ trì.`
			: "Đồng chí không có trong danh sách bỏ phiếu đã chốt khi mở. Nếu chưa đúng, báo chủ trì.",
	"ballot.already-voted": () =>
		"Đồng chí đã bỏ phiếu trong cuộc này. Mỗi người bỏ một phiếu, không sửa được.",
	"ballot.paper-unreadable": () =>
		"Phiếu gửi lên không đúng mẫu nên chưa được nhận. Tải lại trang rồi bỏ phiếu lại.",
	"ballot.wrong-key": () =>
		"Chìa khóa không mở được hòm phiếu này. Kiểm tra từng ký tự rồi nhập lại.",
	"ballot.nobody-entitled": () =>
		"Chưa có ai được bỏ phiếu. Điểm danh xong rồi mới mở hòm phiếu.",
	"ballot.already-open": () =>
		"Nội dung này đang được bỏ phiếu. Kiểm phiếu hoặc hủy cuộc đang mở trước.",
};

import { type IsoDate, showDate } from "../../charter/calendar.ts";
import { answerDue, openFigures } from "./rules.ts";
import type { Proposal, Word } from "./schema.ts";

type F = Record<string, unknown>;
const text = (value: unknown) => String(value ?? "");

/** How many wait for an answer and since when. */
export function openSentence(
	proposals: readonly Pick<Proposal, "sentOn" | "since" | "answeredOn">[],
	today: IsoDate,
): string {
	const { open, oldest, late } = openFigures(proposals, today);
	if (oldest === null) return "Không có kiến nghị nào chờ trả lời.";
	return `${open} kiến nghị chờ trả lời, sớm nhất gửi ngày ${showDate(oldest)}.${late > 0 ? ` ${late} kiến nghị đã quá hạn.` : ""}`;
}

/** With whom a proposal lies and by when an answer is due. */
export const stateWords = (proposal: Proposal): string =>
	proposal.answeredOn
		? `Đã trả lời ngày ${showDate(proposal.answeredOn)}.`
		: `Đang ở ${proposal.committeeName} từ ngày ${showDate(proposal.since)}, hạn trả lời ${showDate(answerDue(proposal))}.`;

/** What a committee said, with who and when. */
export const saidWords = ({ kind, committee, words, by, on }: Word): string =>
	`${committee} ${kind === "answered" ? "trả lời" : "chuyển lên cấp trên"} ngày ${showDate(on)} (${by}): ${words}`;

/** When and where it was sent from. */
export const sentWords = ({ heldOn, sentOn }: Proposal): string =>
	`Kỳ họp ngày ${showDate(heldOn)}, gửi ngày ${showDate(sentOn)}`;

export const SENTENCES: Record<string, (facts: F) => string> = {
	"proposal.not-proposed": () =>
		"Chỉ gửi được ý kiến ghi là kiến nghị trong kỳ họp. Tải lại trang để xem.",
	"proposal.already-sent": () =>
		"Kiến nghị này đã gửi lên cấp ủy cấp trên. Tải lại trang để xem.",
	"proposal.already-answered": () =>
		"Kiến nghị này đã có trả lời nên không sửa được nữa.",
	"proposal.nobody-above": (f) =>
		`${text(f.name)} không có cấp ủy cấp trên trong hệ thống. Trả lời hoặc gửi bằng văn bản.`,
};

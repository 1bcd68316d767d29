import { showPercent } from "../../../charter/calendar.ts";
import type { Bullet } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

type Vote = MeetingSnapshot["votes"][number];

/** `tán thành 22/24 đồng chí, đạt 91,67%; không tán thành 0; không có ý kiến 0`: the base is that of the rule, not the room. */
export const countInWords = (vote: Vote): string =>
	[
		`tán thành ${vote.inFavour}/${vote.base} đồng chí, đạt ${showPercent(vote.percent)}`,
		`không tán thành ${vote.against}`,
		`không có ý kiến ${vote.abstained}`,
	].join("; ");

const FORM = {
	hands: "",
	paper: "bỏ phiếu kín, ",
	electronic: "bỏ phiếu kín trên thiết bị, ",
} satisfies Record<NonNullable<Vote["form"]>, string>;

/** `bỏ phiếu kín, phát ra 22 phiếu, thu về 22 phiếu, hợp lệ 21 phiếu: `; nothing where hands were raised. */
function ballotsInWords({ form = "hands", ...vote }: Vote): string {
	if (form === "hands") return "";
	const invalid = vote.invalid ?? 0;
	const valid = vote.inFavour + vote.against + vote.abstained;
	const issued = vote.issued == null ? "" : `phát ra ${vote.issued} phiếu, `;
	return `${FORM[form]}${issued}thu về ${valid + invalid} phiếu, hợp lệ ${valid} phiếu; `;
}

/** One vote as the minutes record it. */
export const voteBullet = (vote: Vote): Bullet => ({
	kind: "bullet",
	text: [
		`${vote.title}: ${ballotsInWords(vote)}${countInWords(vote)}`,
		vote.note ? ` (${vote.note})` : "",
		vote.passed ? ". Được thông qua." : ". Không được thông qua.",
	],
});

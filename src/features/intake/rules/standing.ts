import {
	addMonths,
	type IsoDate,
	type PartialDate,
} from "../../../charter/calendar.ts";
import type { MemberValues } from "../schema/list.ts";
import type { Desk } from "./desk.ts";
import { saysNone, wordsIn } from "./text.ts";

type Dates = Pick<MemberValues, "admittedOn" | "officialOn">;

const PROBATION_MONTHS = 12;
/** Past this a missing official date is a gap in the file: probation is at most prolonged once, by 12 months. */
const LONGEST_PROBATION_MONTHS = 36;
const SAYS_PROBATIONARY = /\bdu bi\b|chua (co )?(qd|quyet dinh)? ?chinh thuc/;

/** Official or probationary. Probation lasts 12 months from admission (294-QĐ/TW 4.2.2). */
export function readStatus(
	desk: Desk,
	{ admittedOn, officialOn }: Dates,
	asOf: IsoDate,
): MemberValues["status"] {
	if (officialOn) return "official";
	const said = SAYS_PROBATIONARY.test(
		wordsIn(`${desk.value("status") ?? ""} ${desk.value("remark") ?? ""}`),
	);
	const since = (months: number) =>
		admittedOn !== null && isOver(admittedOn, months, asOf);
	if (!said && since(LONGEST_PROBATION_MONTHS)) {
		desk.warn("official_date_missing", "officialOn");
		return "official";
	}
	if (since(PROBATION_MONTHS)) desk.warn("probation_overdue", "officialOn");
	return "probationary";
}

const isOver = (start: PartialDate, months: number, asOf: IsoDate): boolean =>
	`${addMonths(start.length >= 7 ? start.slice(0, 7) : `${start}-12`, months)}${start.slice(7)}` <
	asOf;

type Exemption = Pick<MemberValues, "exempt" | "exemptSince">;

/** Exemption from work and meetings: marked in its column, in the status, or in the remark, which often tells since when. */
export function readExemption(desk: Desk): Exemption {
	const mark = desk.value("exempt");
	const marked = mark !== null && !saysNone(mark);
	const remark = wordsIn(
		`${desk.value("status") ?? ""} ${desk.value("remark") ?? ""}`,
	);
	const told = /(^| )mien\b/.test(remark);
	if (!marked && !told) return { exempt: false, exemptSince: null };
	if (desk.has("exempt") && mark !== "x")
		desk.warn("exempt_other_words", marked ? "exempt" : "remark");
	return {
		exempt: true,
		exemptSince: sinceIn(remark) ?? sinceIn(`mien ${wordsIn(mark ?? "")}`),
	};
}

/** "mien sh tu 08 2022" → 2022-08; "mien tu 2020" → 2020. */
function sinceIn(words: string): PartialDate | null {
	const [, month, year] =
		/mien\b.*? tu (?:thang |ngay \d+ )?(?:(\d{1,2}) )?(\d{4})/.exec(words) ??
		[];
	if (!year) return null;
	return month ? `${year}-${month.padStart(2, "0")}` : year;
}

type Absence = Pick<
	MemberValues,
	"away" | "awayPlace" | "temporaryElsewhere" | "temporaryPlace"
>;

/** Working far away, and Party activity that is temporarily elsewhere: both are absences, the second has its own paper. */
export function readAbsence(desk: Desk): Absence {
	const mark = desk.value("away");
	const said = `${desk.value("status") ?? ""} ${desk.value("remark") ?? ""}`;
	const temporary = /(sh|sinh hoat)( dang)? tam thoi/.test(wordsIn(said));
	const place = /tạm thời (?:tại|ở) ([^,;]+)/iu.exec(said)?.[1]?.trim() ?? null;
	const away =
		(mark !== null && !saysNone(mark)) || /di lam an xa/.test(wordsIn(said));
	return {
		away: away || temporary,
		awayPlace: mark === null || /^x$/i.test(mark) ? null : mark,
		temporaryElsewhere: temporary,
		temporaryPlace: temporary ? place : null,
	};
}

/** What a remark says of a transfer that is under way. */
export function readTransfer(desk: Desk): MemberValues["transfer"] {
	const said = wordsIn(desk.value("remark") ?? "");
	if (/tiep nhan|chuyen (den|ve) tu/.test(said)) return "arriving";
	return /chuyen (sh|sinh hoat).* (sang|di|den)\b/.test(said)
		? "leaving"
		: null;
}

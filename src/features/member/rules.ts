import type { IsoDate, PartialDate } from "../../charter/calendar.ts";
import type { MemberFile } from "./schema.ts";

type Obstacle = { code: string; facts: Record<string, unknown> };

/** True when `a` is certainly before `b`, as far as both are known. */
export function certainlyBefore(a: PartialDate, b: PartialDate): boolean {
	const known = Math.min(a.length, b.length);
	return a.slice(0, known) < b.slice(0, known);
}

/** Why a file cannot be true: recognised before admitted, admitted before full 18 (ADM-01: counted by months), admitted after today. A date that is missing is let pass as a gap. */
export function obstacleToFiling(
	file: Pick<MemberFile, "name" | "birth" | "admitted" | "official" | "class">,
	today: IsoDate,
): Obstacle | null {
	if (file.official && certainlyBefore(file.official, file.admitted))
		return {
			code: "member.official-before-admission",
			facts: {
				name: file.name,
				official: file.official,
				admitted: file.admitted,
			},
		};
	if (
		certainlyBefore(
			file.admitted.slice(0, 7),
			yearsAfter(file.birth, 18).slice(0, 7),
		)
	)
		return {
			code: "member.too-young",
			facts: { name: file.name, birth: file.birth, admitted: file.admitted },
		};
	if (certainlyBefore(today, file.admitted))
		return {
			code: "member.admitted-in-future",
			facts: { name: file.name, admitted: file.admitted },
		};
	return null;
}

const yearsAfter = (day: PartialDate, years: number): PartialDate =>
	`${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Age in whole years on a day, as far as the birth date is known: a known year only counts as if born on its last day. */
export function ageOn(birth: PartialDate, day: IsoDate): number {
	const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
	const passed =
		birth.length === 4 ? false : birth.slice(5) <= day.slice(5, birth.length);
	return passed ? years : years - 1;
}

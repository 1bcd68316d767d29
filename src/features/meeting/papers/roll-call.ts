import { showPercent } from "../../../charter/calendar.ts";
import { lowerFirst } from "../../../charter/words.ts";
import type { Block, Grid } from "../../../platform/papers/paper.ts";
import { PRESENCE, STANDING } from "../labels/words.ts";
import type { Presence } from "../schema/record.ts";
import type { AttendanceFigures, MeetingSnapshot } from "../schema/snapshot.ts";
import { withNote } from "./wording.ts";

type Row = MeetingSnapshot["roll"][number];

/** Who belongs to the cell and is left out of the rate: `Tổng số đảng viên 33 (…); miễn sinh hoạt 5`. */
export function rollInWords(figures: AttendanceFigures): string {
	const { roll, official, probationary } = figures;
	const left = [
		part("miễn sinh hoạt", figures.exempt),
		part("sinh hoạt tạm thời nơi khác", figures.temporaryElsewhere),
		part("làm nhiệm vụ đặc biệt", figures.specialDuty),
		part("đình chỉ sinh hoạt", figures.suspended),
	];
	const total = `Tổng số đảng viên ${roll} (chính thức ${official}, dự bị ${probationary})`;
	return `${[total, ...left.flat()].join("; ")}.`;
}

/** Who came: `Có mặt 24/26, đạt 92,31%; vắng có lý do 2; vắng không lý do 0.` */
export function presenceInWords(figures: AttendanceFigures): string {
	const { present, counted, ratePercent, late, exemptPresent } = figures;
	const rate = ratePercent === null ? "" : `, đạt ${showPercent(ratePercent)}`;
	return `${[
		`Có mặt ${present}/${counted}${rate}`,
		...part("đến muộn", late),
		`vắng có lý do ${figures.absentWithReason}`,
		`vắng không lý do ${figures.absentWithoutReason}`,
		...part("miễn sinh hoạt đến dự", exemptPresent),
	].join("; ")}.`;
}

const part = (name: string, count: number): string[] =>
	count > 0 ? [`${name} ${count}`] : [];

/** The absent by name with their reasons, and guests who stand on no roll of the cell. */
export function absentByName({
	roll,
	guests,
}: Pick<MeetingSnapshot, "roll" | "guests">): Block[] {
	const named = (title: string, rows: readonly Row[]): Block[] =>
		bulletOf(
			title,
			rows.map(({ name, reason }) => withNote(name, reason)),
		);
	const counted = roll.filter(({ standing }) => standing === "counted");
	const having = (presence: Presence) =>
		counted.filter((row) => row.presence === presence);
	const here = guests.filter(({ role }) => role === "temporary-here");
	return [
		...named("Đến muộn", having("late")),
		...named("Vắng có lý do", having("excused")),
		...named("Vắng không lý do", having("unexcused")),
		...named(
			"Làm nhiệm vụ đặc biệt",
			roll.filter(({ standing }) => standing === "special-duty"),
		),
		...bulletOf(
			"Đảng viên sinh hoạt tạm thời đến, dự và không biểu quyết",
			here.map(({ name }) => name),
		),
	];
}

const bulletOf = (title: string, names: readonly string[]): Block[] =>
	names.length === 0
		? []
		: [{ kind: "bullet", text: `${title}: ${names.join("; ")}.` }];

/** The whole roll in two columns, in its order. */
export function rollTable(roll: readonly Row[]): Grid {
	const half = Math.ceil(roll.length / 2);
	const columns = [
		{ title: "TT", width: 10.5, align: "center" },
		{ title: "Họ và tên", width: 41.5 },
		{ title: "Điểm danh", width: 30.5 },
	] as const;
	return {
		kind: "table",
		columns: [...columns, ...columns],
		rows: roll
			.slice(0, half)
			.map((row, at) => [
				...cellsOf(row, at),
				...cellsOf(roll[half + at], half + at),
			]),
	};
}

function cellsOf(row: Row | undefined, at: number): string[] {
	if (!row) return ["", "", ""];
	const name = withNote(
		row.name,
		row.class === "probationary" ? "dự bị" : null,
	);
	return [String(at + 1), name, statusOf(row)];
}

function statusOf({ standing, presence }: Row): string {
	if (standing === "counted")
		return presence === null ? "" : lowerFirst(PRESENCE[presence]);
	const came = presence === "present" || presence === "late";
	return lowerFirst(STANDING[standing]) + (came ? ", đến dự" : "");
}

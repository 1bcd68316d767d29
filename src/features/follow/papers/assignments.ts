import type { IsoDate } from "../../../charter/calendar.ts";
import { showDate } from "../../../charter/calendar.ts";
import { headOf } from "../../../platform/papers/head.ts";
import { layoutOn } from "../../../platform/papers/layouts.ts";
import type { Paper } from "../../../platform/papers/paper.ts";
import { FOLLOWED_KIND, shortThing } from "../labels.ts";
import { byMember, byThing } from "../rules.ts";
import { FOLLOWED, type Following } from "../schema.ts";

export type Assigned = {
	committee: string;
	superior: string | null;
	place: string;
	on: IsoDate;
	members: readonly { memberId: string; name: string }[];
	lines: readonly Following[];
	unfollowed: readonly { name: string }[];
	signer: string;
};

/** The table of a committee as a row for each thing, with who follows it and since when; cells that nobody follows have no name beside them. */
export function rowsOf({ lines, unfollowed }: Assigned): string[][] {
	const followed = byThing(sitting(lines), FOLLOWED).map(
		({ kind, thing, lines: own }) => [
			FOLLOWED_KIND[kind],
			withCells(thing, own),
			own.map(({ memberName }) => memberName).join(", "),
			own.map(({ fromOn }) => showDate(fromOn)).join(", "),
		],
	);
	const nobody = unfollowed.map(({ name }) => [
		FOLLOWED_KIND.cell,
		name,
		"Chưa phân công",
		"",
	]);
	return [...nobody, ...followed];
}

const sitting = (lines: readonly Following[]) =>
	lines.filter(({ sits }) => sits);

const withCells = (thing: string, [first]: readonly Following[]): string =>
	first?.kind === "cluster" ? shortThing(first) : thing;

/** The same member by member. */
export const memberRowsOf = ({ members, lines }: Assigned): string[][] =>
	byMember(sitting(lines), members).map(({ name, lines: own }) => [
		name,
		...FOLLOWED.map((kind) =>
			own
				.filter((line) => line.kind === kind)
				.map(shortThing)
				.join("; "),
		),
	]);

/** Who of the committee follows what, as a list to print: a row for each thing. */
export function assignmentPaper(of: Assigned): Paper {
	return {
		...headOf(
			{ name: of.committee, superior: of.superior, place: of.place },
			layoutOn(of.on),
			of.on,
		),
		number: null,
		title: "BẢNG PHÂN CÔNG",
		summary: "cấp ủy viên theo dõi chi bộ, lĩnh vực, đoàn thể, cụm dân cư",
		blocks: [
			{
				kind: "table",
				columns: [
					{ title: "TT", width: 11, align: "center" },
					{ title: "Loại", width: 26 },
					{ title: "Nội dung theo dõi", width: 57 },
					{ title: "Cấp ủy viên", width: 43 },
					{ title: "Từ ngày", width: 28, align: "center" },
				],
				rows: rowsOf(of).map((row, at) => [String(at + 1), ...row]),
			},
		],
		signatures: [{ authority: "T/M CẤP ỦY", post: "BÍ THƯ", name: of.signer }],
		recipients: ["Các chi bộ", "Các đồng chí cấp ủy viên", "Lưu Văn phòng"],
	};
}

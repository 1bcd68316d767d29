import { dayInWords, showTime } from "../../../charter/calendar.ts";
import { ended, lowerFirst } from "../../../charter/words.ts";
import {
	type Block,
	bullet,
	heading,
	type Paper,
	paragraph,
	point,
} from "../../../platform/papers/paper.ts";
import { STANDING } from "../../meeting/labels/words.ts";
import { ELECTION } from "../labels.ts";
import type { CongressRecord } from "../rules/record.ts";
import { ELECTIONS, type Election } from "../schema.ts";
import { conclusion } from "./count.ts";
import { frameOf, listBlocks } from "./frame.ts";
import { named, shareOf, votesInWords } from "./words.ts";

/** The minutes of a closed congress of the cell (biên bản đại hội), signed by note-taker and chair. */
export function congressMinutes(of: CongressRecord): Paper {
	return {
		...frameOf(of),
		number: null,
		title: "BIÊN BẢN",
		summary: lowerFirst(of.title),
		blocks: [
			paragraph(
				`Hôm nay, ${dayInWords(of.heldOn)}, tại ${of.place}, ${of.unit.name} tổ chức ${lowerFirst(of.title)}. Bắt đầu lúc ${showTime(of.startedAt)}.`,
			),
			heading("I- THÀNH PHẦN"),
			...attendance(of),
			heading("II- ĐIỀU HÀNH ĐẠI HỘI"),
			paragraph(`Chủ trì: đồng chí ${of.chair}.`),
			paragraph(`Thư ký: đồng chí ${of.noteTaker}.`),
			...(of.tellers.length > 0
				? [
						paragraph(
							`Ban kiểm phiếu: ${named(of.tellers.map((name) => `đồng chí ${name}`))}.`,
						),
					]
				: []),
			heading("III- NGHỊ QUYẾT ĐẠI HỘI"),
			...of.resolution
				.split(/\n+/)
				.filter((line) => line.trim() !== "")
				.map((line) => paragraph(ended(line))),
			heading("IV- BẦU CỬ"),
			...ELECTIONS.filter((election) => of.seats[election] > 0).flatMap(
				(election, at) => electionBlocks(of, election, at + 1),
			),
			paragraph(
				of.endedAt
					? `Đại hội bế mạc lúc ${showTime(of.endedAt)} cùng ngày.`
					: "Đại hội bế mạc cùng ngày.",
			),
		],
		signatures: [
			{ authority: "THƯ KÝ ĐẠI HỘI", name: of.noteTaker },
			{ authority: "CHỦ TRÌ ĐẠI HỘI", name: of.chair },
		],
		recipients: [],
	};
}

function attendance(of: CongressRecord): Block[] {
	const { roll, convened, present, base, guests } = of;
	const counted = roll.filter(({ standing }) => standing === "counted");
	const absent = (presence: "excused" | "unexcused") =>
		counted.filter((d) => d.presence === presence).map(({ name }) => name);
	return [
		paragraph(
			`Chi bộ có ${roll.length} đảng viên (chính thức ${roll.filter((d) => d.class === "official").length}, dự bị ${roll.filter((d) => d.class === "probationary").length}).`,
		),
		paragraph(
			`Số được triệu tập ${convened}, có mặt ${present}, đạt ${shareOf(present, convened)}. Đại hội đủ điều kiện tiến hành khi có mặt từ ${of.quorum}.`,
		),
		...(absent("excused").length > 0
			? [bullet(`Vắng có lý do: ${named(absent("excused"))}.`)]
			: []),
		...(absent("unexcused").length > 0
			? [bullet(`Vắng: ${named(absent("unexcused"))}.`)]
			: []),
		...(
			["exempt", "temporary-elsewhere", "special-duty", "suspended"] as const
		).flatMap((standing) => leftOut(roll, standing)),
		paragraph(
			`Số đảng viên chính thức làm cơ sở tính kết quả bầu cử: ${base}.`,
		),
		paragraph(
			`Đại biểu cấp trên, khách mời dự: ${guests ? ended(guests) : "không."}`,
		),
	];
}

/** Those whom the count leaves out for one reason, with who of them came. */
function leftOut(
	roll: CongressRecord["roll"],
	standing: CongressRecord["roll"][number]["standing"],
): Block[] {
	const own = roll.filter((d) => d.standing === standing);
	return own.length === 0
		? []
		: [
				bullet(
					`${STANDING[standing]}: ${named(own.map(({ name, presence }) => `${name}${presence === "present" ? " (đến dự)" : ""}`))}.`,
				),
			];
}

function electionBlocks(
	of: CongressRecord,
	election: Election,
	number: number,
): Block[] {
	return [
		point(`${number}. ${ELECTION[election]}: ${of.seats[election]} đồng chí`),
		...listBlocks(of, election),
		...of.rounds[election].map((round, at) =>
			bullet(
				`Vòng ${at + 1}: phát ra ${round.issued} phiếu, thu về ${round.papers}, hợp lệ ${round.valid}, không hợp lệ ${round.invalid}. ${named(
					[...round.candidates]
						.sort((a, b) => b.votes - a.votes)
						.map(
							({ name, votes }) => `${name} ${votesInWords(votes, round.base)}`,
						),
				)}.`,
			),
		),
		...conclusion(of, election),
	];
}

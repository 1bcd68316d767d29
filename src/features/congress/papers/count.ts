import { dayInWords } from "../../../charter/calendar.ts";
import { lowerFirst } from "../../../charter/words.ts";
import {
	type Block,
	bullet,
	type Grid,
	heading,
	type Paper,
	paragraph,
} from "../../../platform/papers/paper.ts";
import { shareInWords } from "../../ballot/labels.ts";
import { ELECTED_POST, ELECTION } from "../labels.ts";
import type { CongressRecord } from "../rules/record.ts";
import type { Election, Round } from "../schema.ts";
import { frameOf, listBlocks } from "./frame.ts";
import { named, shareOf, votesInWords } from "./words.ts";

/** The minutes of the count of one election (biên bản kiểm phiếu), signed by the tellers and the chair; of papers only how many there were. */
export function countMinutes(of: CongressRecord, election: Election): Paper {
	const rounds = of.rounds[election];
	return {
		...frameOf(of),
		number: null,
		title: "BIÊN BẢN KIỂM PHIẾU",
		summary: `${ELECTION[election].toLocaleLowerCase("vi")}, ${lowerFirst(of.title)}`,
		blocks: [
			paragraph(
				`Hôm nay, ${dayInWords(of.heldOn)}, tại ${of.place}, Ban kiểm phiếu của ${lowerFirst(of.title)} tiến hành kiểm phiếu ${ELECTION[election].toLocaleLowerCase("vi")}. Bầu bằng phiếu kín.`,
			),
			paragraph(`Ban kiểm phiếu: ${tellersOf(of)}.`),
			paragraph(
				`Số được triệu tập ${of.convened}, có mặt ${of.present}. Số đảng viên chính thức làm cơ sở tính kết quả: ${of.base}.`,
			),
			heading("I- DANH SÁCH BẦU CỬ"),
			...listBlocks(of, election),
			...rounds.flatMap((round, at) =>
				roundBlocks(of, round, ROMAN[at + 1] ?? "", at + 1),
			),
			heading(`${ROMAN[rounds.length + 1]}- KẾT LUẬN`),
			...conclusion(of, election),
		],
		signatures: [
			{ authority: "CHỦ TRÌ ĐẠI HỘI", name: of.chair },
			{ authority: "TRƯỞNG BAN KIỂM PHIẾU", name: of.tellers[0] ?? "" },
		],
		recipients: [],
		draft: !of.closed,
	};
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** The tellers, the first of them their head; dots where the list waits for a hand. */
const tellersOf = ({ tellers }: CongressRecord): string =>
	tellers.length === 0
		? "……………………………………………"
		: tellers
				.map((name, at) => `đồng chí ${name}${at === 0 ? " (Trưởng ban)" : ""}`)
				.join("; ");

function roundBlocks(
	of: CongressRecord,
	round: Round,
	roman: string,
	number: number,
): Block[] {
	return [
		heading(`${roman}- KẾT QUẢ KIỂM PHIẾU VÒNG ${number}`),
		paragraph(`Số được bầu: ${round.seats}. ${FORM[round.form ?? "paper"]}`),
		bullet(`Số phiếu phát ra: ${round.issued}.`),
		bullet(`Số phiếu thu về: ${round.papers}.`),
		bullet(`Số phiếu hợp lệ: ${round.valid}.`),
		bullet(`Số phiếu không hợp lệ: ${round.invalid}.`),
		paragraph(
			`Trúng cử khi được ${shareInWords(of.share, round.base)}. Số phiếu từng đồng chí:`,
		),
		votesTable(round),
		...(round.tied.length > 0
			? [
					paragraph(
						`${round.tied.length} đồng chí bằng phiếu ở vị trí cuối, đại hội bầu lại giữa những đồng chí này.`,
					),
				]
			: []),
	];
}

const FORM = {
	paper: "Bỏ phiếu giấy.",
	electronic: "Bỏ phiếu kín trên thiết bị.",
} as const;

function votesTable({ candidates, base, elected }: Round): Grid {
	return {
		kind: "table",
		columns: [
			{ title: "TT", width: 12, align: "center" },
			{ title: "Họ và tên", width: 68 },
			{ title: "Số phiếu", width: 26, align: "center" },
			{ title: "Tỷ lệ", width: 28, align: "center" },
			{ title: "Kết quả", width: 31, align: "center" },
		],
		rows: [...candidates]
			.sort((a, b) => b.votes - a.votes)
			.map(({ memberId, name, votes }, at) => [
				String(at + 1),
				name,
				String(votes),
				shareOf(votes, base),
				elected.includes(memberId) ? "Trúng cử" : "",
			]),
	};
}

/** Who is elected, and how many seats stay empty. */
export function conclusion(of: CongressRecord, election: Election): Block[] {
	const elected = of.elected[election];
	const left = of.seats[election] - elected.length;
	return [
		...(elected.length > 0
			? [
					paragraph(
						`Trúng cử ${ELECTED_POST[election].toLocaleLowerCase("vi")}: ${named(
							elected.map(
								({ name, votes, base }) =>
									`đồng chí ${name} (${votesInWords(votes, base)})`,
							),
						)}.`,
					),
				]
			: []),
		...(left > 0
			? [
					paragraph(
						`Còn thiếu ${left} ${ELECTED_POST[election].toLocaleLowerCase("vi")}.`,
					),
				]
			: []),
	];
}

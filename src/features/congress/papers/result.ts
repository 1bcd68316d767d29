import { showDate } from "../../../charter/calendar.ts";
import { lowerFirst } from "../../../charter/words.ts";
import { type Paper, paragraph } from "../../../platform/papers/paper.ts";
import { ELECTED_POST } from "../labels.ts";
import { type CongressRecord, electedOf } from "../rules/record.ts";
import { frameOf } from "./frame.ts";
import { named, shareOf } from "./words.ts";

/** What the cell sends up so that the result is approved (tờ trình đề nghị chuẩn y, CON-06): who is elected to what with how many votes, what stays empty. */
export function resultPaper(of: CongressRecord): Paper {
	const people = electedOf(of);
	const empty = of.elections.flatMap((election) => {
		const left = of.seats[election] - of.elected[election].length;
		return left > 0
			? `${left} ${ELECTED_POST[election].toLocaleLowerCase("vi")}`
			: [];
	});
	const above =
		of.unit.superior?.replace(/^Đảng bộ/iu, "Đảng ủy") ?? "Cấp ủy cấp trên";
	return {
		...frameOf(of),
		number: of.number ? `Số ${of.number}` : "Số      -TTr/CB",
		title: "TỜ TRÌNH",
		summary: `đề nghị chuẩn y kết quả bầu cử tại ${lowerFirst(of.title)}`,
		addressees: [above],
		blocks: [
			paragraph(
				`Ngày ${showDate(of.heldOn)}, ${of.unit.name} tổ chức ${lowerFirst(of.title)}. Có mặt ${of.present}/${of.convened} đồng chí được triệu tập, đạt ${shareOf(of.present, of.convened)}. Số đảng viên chính thức làm cơ sở tính kết quả: ${of.base}.`,
			),
			paragraph("Đại hội bầu bằng phiếu kín. Các đồng chí sau đây trúng cử:"),
			{
				kind: "table",
				columns: [
					{ title: "TT", width: 11, align: "center" },
					{ title: "Họ và tên", width: 52 },
					{ title: "Năm sinh", width: 22, align: "center" },
					{ title: "Chức danh", width: 38 },
					{ title: "Số phiếu", width: 20, align: "center" },
					{ title: "Tỷ lệ", width: 22, align: "center" },
				],
				rows: people.map(({ name, birth, election, votes, base }, at) => [
					String(at + 1),
					name,
					birth.slice(0, 4),
					ELECTED_POST[election],
					String(votes),
					shareOf(votes, base),
				]),
			},
			...(empty.length > 0
				? [
						paragraph(
							`Sau các vòng bầu còn thiếu ${named(empty)}. Chi bộ báo cáo để cấp trên xem xét.`,
						),
					]
				: []),
			paragraph(`${of.unit.name} đề nghị ${above} xem xét, chuẩn y.`),
			paragraph("Gửi kèm: biên bản đại hội, biên bản kiểm phiếu."),
		],
		signatures: [
			{
				authority: "T/M CHI BỘ",
				...(of.elected.secretary[0]
					? { post: "BÍ THƯ", name: of.elected.secretary[0].name }
					: { post: "CHỦ TRÌ ĐẠI HỘI", name: of.chair }),
			},
		],
		recipients: ["Như kính gửi", "Lưu Chi bộ"],
		draft: !of.number && !of.closed,
	};
}

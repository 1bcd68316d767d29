import { headOf } from "../../../platform/papers/head.ts";
import { layoutOn } from "../../../platform/papers/layouts.ts";
import { type Block, paragraph } from "../../../platform/papers/paper.ts";
import { SOURCE } from "../labels.ts";
import type { CongressRecord } from "../rules/record.ts";
import type { Election } from "../schema.ts";

/** What every paper of a congress shares. */
export const frameOf = ({ unit, heldOn }: CongressRecord) =>
	headOf(unit, layoutOn(heldOn), heldOn);

/** The list of an election with where each name came from, and those from the floor who were not listed. */
export function listBlocks(
	{ nominees }: CongressRecord,
	election: Election,
): Block[] {
	const own = nominees.filter((n) => n.election === election);
	const refused = own.filter(({ listed }) => !listed);
	return [
		{
			kind: "table",
			columns: [
				{ title: "TT", width: 12, align: "center" },
				{ title: "Họ và tên", width: 62 },
				{ title: "Năm sinh", width: 26, align: "center" },
				{ title: "Nguồn giới thiệu", width: 65 },
			],
			rows: own
				.filter(({ listed }) => listed)
				.map(({ name, birth, source, supporters }, at) => [
					String(at + 1),
					name,
					birth.slice(0, 4),
					supporters === null
						? SOURCE[source]
						: `${SOURCE[source]}, ${supporters} tán thành`,
				]),
		},
		...refused.map(({ name, supporters }) =>
			paragraph(
				`Đồng chí ${name} được giới thiệu tại đại hội, ${supporters ?? 0} tán thành, không đủ để đưa vào danh sách.`,
			),
		),
	];
}

import { offerTheme } from "../../src/features/meeting/actions/offer-theme.ts";
import { planTheme } from "../../src/features/meeting/actions/plan-theme.ts";
import { moment, type Stage } from "../replay/stage.ts";
import type { Cast } from "./cast.ts";
import type { Commune } from "./found.ts";
import { holderOf } from "./people.ts";
import { PRINTED } from "./posts.ts";
import type { Rolls } from "./rolls.ts";

/** What the committee offers for the rest of 2026. */
const OFFERED = [
	{ title: "Đảng viên nêu gương thực hành tiết kiệm, chống lãng phí" },
	{
		title: "Phân loại rác tại nguồn, nông thôn mới nâng cao",
		unitType: "rural",
	},
	{ title: "Nêu gương của nhà giáo trước học sinh", unitType: "school" },
];

/** What cells planned for the last quarter before they registered the day. */
const PLANNED = [
	{
		cell: "yen-loc",
		topic: "Bình việc làm tốt của đảng viên, có dân cùng dự",
		presenter: "Nguyễn Thị Trinh",
	},
	{
		cell: "nghia-hung",
		topic: "Đảng viên nêu gương thực hành tiết kiệm, chống lãng phí",
		presenter: null,
	},
];

/** The committee offers themes on its first day in Nếp; cells plan theirs for the last quarter of the year. */
export async function planThemes(
	stage: Stage,
	{ unitId, cells }: Commune,
	rolls: Rolls,
	cast: Cast,
): Promise<void> {
	const [above] = PRINTED;
	for (const theme of OFFERED)
		await stage.act(
			offerTheme,
			cast.actor(above.cell, above.name),
			{ unitId, year: "2026", ...theme },
			moment("2026-10-01", "09:00"),
		);
	for (const { cell, topic, presenter } of PLANNED) {
		const secretary = holderOf(cell, "secretary")?.name ?? "";
		await stage.act(
			planTheme,
			cast.actor(cell, secretary),
			{
				unitId: cells.get(cell),
				year: "2026",
				quarter: 4,
				month: "2026-12",
				topic,
				presenterId: rolls.memberId(cell, presenter ?? secretary),
			},
			moment("2026-10-05", "19:00"),
		);
	}
}

import { ButtonLink } from "../../../../kit/Button.tsx";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { type Help, HelpList } from "../../../../kit/HelpList.tsx";
import type { IconName } from "../../../../kit/icons.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { helpWord, reasonOf } from "../../labels/needs.ts";
import { shortName } from "../../labels/squares.ts";
import type { Need } from "../../schema/asked.ts";
import type { Overseen } from "./OverseeTable.tsx";

type Cell = Overseen["cells"][number];

/** What stops a cell first: no meeting, then a doubtful score, then what lasts. */
const GRAVITY = {
	missing: 0,
	overdue: 1,
	gap: 2,
	late: 3,
	"long-task": 4,
	unattended: 5,
	unrated: 6,
} satisfies Record<Need["code"], number>;

const ICON = {
	missing: "missing",
	overdue: "late",
	gap: "gap",
	late: "late",
	"long-task": "task",
	unattended: "eye",
	unrated: "clock",
} satisfies Record<Need["code"], IconName>;

const MOST_REASONS = 3;
const MOST_CELLS = 5;

/** Which cells need help this month, with the reasons and the one thing to do first. */
export function NeedList(props: {
	cells: readonly Cell[];
	today: string;
	year: string;
}) {
	const { cells, today, year } = props;
	const needing = cells
		.filter(({ needs }) => needs.length > 0)
		.sort((a, b) => gravityOf(a) - gravityOf(b));
	const helps = needing.map((cell, at) => helpFor(cell, today, at === 0));
	const rest = helps.slice(MOST_CELLS);
	return (
		<Section
			title="Ai cần hỗ trợ tháng này"
			note={
				helps.length > 0 &&
				`${helps.length} trên ${cells.length} chi bộ. Chỉ cấp ủy thấy, không xếp hạng.`
			}
		>
			{helps.length === 0 && (
				<EmptyState>
					{year === today.slice(0, 4)
						? "Không có chi bộ nào cần hỗ trợ lúc này."
						: "Mục này chỉ nói về năm nay."}
				</EmptyState>
			)}
			<HelpList items={helps.slice(0, MOST_CELLS)} />
			{rest.length > 0 && (
				<Fold bare title={`${rest.length} chi bộ khác`}>
					<HelpList items={rest} />
				</Fold>
			)}
		</Section>
	);
}

const gravityOf = ({ needs }: Cell): number =>
	Math.min(...needs.map(({ code }) => GRAVITY[code]));

function helpFor(cell: Cell, today: string, first: boolean): Help {
	const { unit, secretary } = cell;
	const needs = cell.needs.toSorted(
		(a, b) => GRAVITY[a.code] - GRAVITY[b.code],
	);
	const [gravest] = needs;
	const more = needs.length - MOST_REASONS;
	return {
		id: unit.id,
		name: shortName(unit.name),
		note: secretary ? `Bí thư ${secretary}` : "Chưa có bí thư",
		reasons: [
			...needs.slice(0, MOST_REASONS).map((need) => ({
				icon: ICON[need.code],
				word: reasonOf(need, today),
			})),
			...(more > 0
				? [{ icon: "more" as const, word: `Và ${more} lý do khác.` }]
				: []),
		],
		action: gravest && (
			<ButtonLink
				compact
				kind={first ? "main" : "outline"}
				href={placeOf(gravest, unit.id)}
			>
				{helpWord(gravest)}
			</ButtonLink>
		),
	};
}

const placeOf = (need: Need, unitId: string): string =>
	need.code === "gap" || need.code === "unrated"
		? `/phieu-diem/${need.meetingId}`
		: `/chi-bo/${unitId}/${need.month}`;

import { ButtonLink } from "../../../../kit/Button.tsx";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { type Help, HelpList } from "../../../../kit/HelpList.tsx";
import type { IconName } from "../../../../kit/icons.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { shortName } from "../../../org/labels.ts";
import { helpWord, reasonOf } from "../../labels/needs.ts";
import type { Need } from "../../schema/asked.ts";
import type { Overseen } from "./OverseeTable.tsx";

type Cell = Overseen["cells"][number];

/** How grave a need is, and its drawing: first what did not happen, then a doubtful score, then what lasts. */
const NEED = {
	missing: { gravity: 0, icon: "missing" },
	overdue: { gravity: 1, icon: "late" },
	gap: { gravity: 2, icon: "gap" },
	late: { gravity: 3, icon: "late" },
	incomplete: { gravity: 4, icon: "gap" },
	"long-task": { gravity: 5, icon: "task" },
	unattended: { gravity: 6, icon: "eye" },
	theme: { gravity: 7, icon: "missing" },
	"look-back": { gravity: 8, icon: "eye" },
	unrated: { gravity: 9, icon: "clock" },
} satisfies Record<Need["code"], { gravity: number; icon: IconName }>;

const MOST_REASONS = 4;
const MOST_CELLS = 5;

/** Which cells need help this month, with the reasons and the one thing to do first. Sheets that wait are the committee's own debt. */
export function NeedList({ seen }: { seen: Overseen }) {
	const { cells, today } = seen;
	const owed = cells.flatMap(({ needs }) => needs.filter(isOwed));
	const needing = cells
		.map((cell) => ({ ...cell, needs: gravestFirst(cell.needs) }))
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
				<EmptyState>Không có chi bộ nào cần hỗ trợ lúc này.</EmptyState>
			)}
			<HelpList items={helps.slice(0, MOST_CELLS)} />
			{rest.length > 0 && (
				<Fold bare title={`${rest.length} chi bộ khác`}>
					<HelpList items={rest} />
				</Fold>
			)}
			{owed.length > 0 && (
				<Notice icon="clock">
					{owed.length} phiếu điểm đang chờ cấp ủy chấm, đã quá hạn.
				</Notice>
			)}
		</Section>
	);
}

const isOwed = ({ code }: Need): boolean => code === "unrated";

const gravestFirst = (needs: readonly Need[]): Need[] =>
	needs
		.filter((need) => !isOwed(need))
		.sort(
			(a, b) =>
				NEED[a.code].gravity - NEED[b.code].gravity ||
				b.month.localeCompare(a.month),
		);

const gravityOf = ({ needs: [gravest] }: Cell): number =>
	gravest ? NEED[gravest.code].gravity : Number.POSITIVE_INFINITY;

function helpFor(cell: Cell, today: string, first: boolean): Help {
	const { unit, secretary, needs } = cell;
	const [gravest] = needs;
	const told =
		needs.length > MOST_REASONS ? needs.slice(0, MOST_REASONS - 1) : needs;
	const more = needs.length - told.length;
	return {
		id: unit.id,
		name: shortName(unit.name),
		note: secretary ? `Bí thư ${secretary}` : "Chưa có bí thư",
		reasons: [
			...told.map((need) => ({
				icon: NEED[need.code].icon,
				word: reasonOf(need, today),
			})),
			...(more > 0
				? [{ icon: "plus" as const, word: `Và ${more} lý do khác.` }]
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

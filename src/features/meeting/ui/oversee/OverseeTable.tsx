import { monthOf, showDay } from "../../../../charter/calendar.ts";
import { Card } from "../../../../kit/Card.tsx";
import type { Given } from "../../../../kit/declared.ts";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { Legend } from "../../../../kit/Legend.tsx";
import type { Square as Drawn } from "../../../../kit/MonthSquare.tsx";
import { MonthTable, type MonthTableRow } from "../../../../kit/MonthTable.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { shortName } from "../../../org/labels.ts";
import { showPoints } from "../../../quality/labels/score.ts";
import { TOLD_GAP } from "../../../quality/rules/inflation.ts";
import { squareWords } from "../../labels/squares.ts";
import { monthWord } from "../../labels/waiting.ts";
import type { Need, Square } from "../../schema/asked.ts";
import type { oversee } from "../../views/oversight.ts";

/** What `meeting.oversee` answers. */
export type Overseen = Given<typeof oversee>;
type Cell = Overseen["cells"][number];

/** Cells down, months across: one square per meeting, which it opens. */
export function OverseeTable({ seen }: { seen: Overseen }) {
	const { year, today, cells } = seen;
	const current = year === today.slice(0, 4);
	if (cells.length === 0)
		return (
			<Card>
				<EmptyState>Không có chi bộ nào trong phạm vi này.</EmptyState>
			</Card>
		);
	return (
		<Section title={`12 tháng của ${cells.length} chi bộ`}>
			<MonthTable
				caption={`Kỳ họp của ${cells.length} chi bộ trong năm ${year}`}
				{...(current ? { current: Number(today.slice(5, 7)) } : {})}
				rows={cells.map((cell) =>
					rowOf(cell, current ? monthOf(today) : `${year}-12`),
				)}
			/>
			<Legend
				items={[
					{ sample: "86", word: "Đúng hạn, điểm cấp ủy" },
					{ icon: "late", word: "Muộn" },
					{ icon: "x", word: "Thiếu" },
					{ icon: "clock", word: "Chờ chấm" },
					{ icon: "gap", word: "Tự chấm cao hơn" },
					{ icon: "eye", word: "Cấp ủy có dự" },
				]}
			/>
		</Section>
	);
}

function rowOf({ unit, squares, needs }: Cell, opens: string): MonthTableRow {
	const name = shortName(unit.name);
	const missing = needs.find(
		({ code }) => code === "missing" || code === "overdue",
	);
	return {
		id: unit.id,
		name,
		href: `/chi-bo/${unit.id}/${opens}`,
		squares: squares.map((square) => draw(square, name, unit.id)),
		...(missing ? { note: noteOf(missing) } : {}),
	};
}

const noteOf = ({ code, month }: Need): NonNullable<MonthTableRow["note"]> =>
	code === "overdue"
		? { icon: "late", word: "Quá ngày" }
		: { icon: "missing", word: `Thiếu ${monthWord(month)}` };

/** As the kit draws it. A meeting held in time and not yet rated waits; the figure is always the committee's. */
function draw(square: Square, name: string, unitId: string): Drawn {
	const { state, decided, score, gap, on, month } = square;
	const label = squareWords(name, square);
	const place = { label, href: `/chi-bo/${unitId}/${month}` };
	const held = {
		...place,
		attended: square.attendedBySuperior,
		...(decided && score !== null ? { value: String(Math.round(score)) } : {}),
		...(gap !== null && gap >= TOLD_GAP ? { gap: showPoints(gap) } : {}),
	};
	switch (state) {
		case "held":
			return { ...held, state: decided ? "on-time" : "waiting" };
		case "late":
			return { ...held, state: "late" };
		case "missing":
			return { ...place, state: "missing" };
		case "overdue":
			return { ...place, state: "late" };
		case "in-session":
			return { ...place, state: "current", value: "Họp" };
		case "registered":
			return {
				...place,
				state: "ahead",
				...(on ? { value: showDay(on) } : {}),
			};
		case "none":
			return { label, state: "ahead" };
	}
}

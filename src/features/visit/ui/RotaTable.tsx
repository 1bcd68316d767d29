import { monthOf } from "../../../charter/calendar.ts";
import { splitName } from "../../../charter/names.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Legend } from "../../../kit/Legend.tsx";
import type { Square } from "../../../kit/MonthSquare.tsx";
import { MonthTable } from "../../../kit/MonthTable.tsx";
import { Section } from "../../../kit/Section.tsx";
import { shortName } from "../../org/labels.ts";
import { rotaWords } from "../labels.ts";
import type { RotaSquare } from "../rules.ts";
import type { Rota } from "./RotaPage.tsx";

/** Cells down, months across: who is to come, who came, where nobody did. */
export function RotaTable({ seen }: { seen: Rota }) {
	const { year, today, cells } = seen;
	const current = year === today.slice(0, 4);
	if (cells.length === 0)
		return <EmptyState>Không có chi bộ nào trong phạm vi này.</EmptyState>;
	return (
		<Section title={`12 tháng của ${cells.length} chi bộ`}>
			<MonthTable
				caption={`Phân công dự sinh hoạt của ${cells.length} chi bộ trong năm ${year}`}
				{...(current ? { current: Number(today.slice(5, 7)) } : {})}
				rows={cells.map(({ unit, squares }) => ({
					id: unit.id,
					name: shortName(unit.name),
					href: `/chi-bo/${unit.id}/${current ? monthOf(today) : `${year}-01`}`,
					squares: squares.map((square) =>
						draw(square, shortName(unit.name), unit.id),
					),
				}))}
			/>
			<Legend
				items={[
					{ icon: "clock", word: "Sẽ dự" },
					{ icon: "check", word: "Đã dự" },
					{ icon: "x", word: "Chưa dự" },
				]}
			/>
		</Section>
	);
}

function draw(square: RotaSquare, cell: string, unitId: string): Square {
	const { state, planned, came, month } = square;
	const place = {
		label: rotaWords(cell, square),
		href: `/chi-bo/${unitId}/${month}`,
	};
	const who = (name: string | undefined) =>
		name ? { value: splitName(name).given } : {};
	switch (state) {
		case "planned":
			return { ...place, state: "waiting", ...who(planned[0]?.name) };
		case "done":
		case "other":
			return { ...place, state: "on-time", ...who(came[0]) };
		case "missed":
			return { ...place, state: "missing" };
		case "none":
			return { ...place, state: "ahead" };
	}
}

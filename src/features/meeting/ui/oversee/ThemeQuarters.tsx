import { monthOf, roman } from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { shortName } from "../../../org/labels.ts";
import { themeRuleInWords } from "../../labels/needs.ts";
import { endOfQuarter, isOpen } from "../../rules/theme-year.ts";
import type { ThematicSquare } from "../../schema/asked.ts";
import type { Overseen } from "./OverseeTable.tsx";

type Placed = { name: string; square: ThematicSquare };

/** The themes of the year, quarter by quarter: how many cells held theirs, which have none, and what was looked at again. */
export function ThemeQuarters({ seen }: { seen: Overseen }) {
	const { cells, year, today, themeRule } = seen;
	const name = `Chuyên đề bốn quý năm ${year}`;
	const known = [1, 2, 3, 4]
		.map((quarter) => ({
			quarter,
			placed: cells.flatMap(({ unit, thematic }): Placed[] =>
				thematic
					.filter((square) => square.quarter === quarter)
					.map((square) => ({ name: shortName(unit.name), square })),
			),
		}))
		.filter(
			({ quarter, placed }) =>
				endOfQuarter(year, quarter) >= monthOf(today) ||
				placed.some(({ square }) => square.state !== "none"),
		);
	if (known.length === 0) return null;
	return (
		<Section title={name} note={themeRuleInWords(themeRule)}>
			<Rows name={name}>
				{known.map(({ quarter, placed }) => (
					<Row
						key={quarter}
						title={`Quý ${roman(quarter)}`}
						note={sentencesOf(placed).map((words) => (
							<div key={words}>{words}</div>
						))}
					/>
				))}
			</Rows>
		</Section>
	);
}

function sentencesOf(placed: readonly Placed[]): string[] {
	const having = (state: ThematicSquare["state"]) =>
		placed.filter(({ square }) => square.state === state);
	const counts = [
		`${having("held").length} trên ${placed.length} chi bộ đã họp`,
		...said(having("registered"), "đã hẹn ngày"),
		...said(having("planned"), "có kế hoạch"),
	].join(", ");
	const looked = (state: "done" | "due" | "ahead") =>
		placed.filter(({ square }) => square.lookBack?.state === state);
	return [
		`${counts}.`,
		...named("Thiếu", having("missing")),
		...named(
			"Chưa có chuyên đề",
			placed.filter(({ square }) => isOpen(square)),
		),
		...named("Đã nhìn lại", looked("done")),
		...named("Chưa nhìn lại, đã đến hạn", looked("due")),
		...named("Sẽ nhìn lại", looked("ahead")),
	];
}

const said = (placed: readonly Placed[], words: string): string[] =>
	placed.length > 0 ? [`${placed.length} ${words}`] : [];

const MOST_NAMED = 4;

/** `Thiếu: Yên Lộc, Đồng Hà và 3 chi bộ khác.` */
function named(lead: string, placed: readonly Placed[]): string[] {
	if (placed.length === 0) return [];
	const shown =
		placed.length > MOST_NAMED + 1 ? placed.slice(0, MOST_NAMED) : placed;
	const more = placed.length - shown.length;
	const names = shown.map(({ name }) => name).join(", ");
	return [`${lead}: ${names}${more > 0 ? ` và ${more} chi bộ khác` : ""}.`];
}

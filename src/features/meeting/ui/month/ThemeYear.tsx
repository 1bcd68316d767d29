import { useState } from "react";
import { monthOf, roman, showDay } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { type State, StateTag } from "../../../../kit/StateTag.tsx";
import { themeRuleInWords } from "../../labels/needs.ts";
import { monthWord } from "../../labels/waiting.ts";
import { endOfQuarter } from "../../rules/theme-year.ts";
import type { ThematicSquare } from "../../schema/asked.ts";
import type { CellMonth } from "../Answers.tsx";
import { changeTag } from "./EarlierTasks.tsx";
import { PlanDialog } from "./PlanDialog.tsx";
import { RegisterDialog } from "./RegisterDialog.tsx";
import css from "./ThemeYear.module.css";

/** The four themes of the year: planned, held or missing, and whether what they left to change was looked at again. */
export function ThemeYear({ cell }: { cell: CellMonth }) {
	const year = cell.month.slice(0, 4);
	const [planning, plan] = useState<ThematicSquare | null>(null);
	const [registering, register] = useState<ThematicSquare | null>(null);
	return (
		<Section
			title={`Chuyên đề năm ${year}`}
			note={themeRuleInWords(cell.themeRule)}
		>
			<Rows name={`Chuyên đề năm ${year}`}>
				{cell.thematic.filter(isKnown(cell)).map((square) => (
					<Row
						key={square.quarter}
						title={`Quý ${roman(square.quarter)}${square.topic ? `: ${square.topic}` : ""}`}
						note={noteOf(square)}
						end={<Stand square={square} />}
						{...(square.meetingId && square.month
							? {
									href: `/chi-bo/${cell.unit.id}/${square.month}?ky=${square.meetingId}`,
								}
							: {})}
					>
						<Changes cell={cell} square={square} />
						{cell.may.prepare && mayBePlanned(square, cell) && (
							<div className={css.buttons}>
								{square.state === "planned" && (
									<Button
										compact
										kind="outline"
										aria-label={`Chọn ngày họp chuyên đề quý ${roman(square.quarter)}`}
										onClick={() => register(square)}
									>
										Chọn ngày họp
									</Button>
								)}
								<Button
									compact
									kind={square.state === "planned" ? "quiet" : "outline"}
									aria-label={`${verbOf(square)} quý ${roman(square.quarter)}`}
									onClick={() => plan(square)}
								>
									{verbOf(square)}
								</Button>
							</div>
						)}
					</Row>
				))}
			</Rows>
			{planning && (
				<PlanDialog cell={cell} square={planning} onClose={() => plan(null)} />
			)}
			{registering && (
				<RegisterDialog
					cell={cell}
					open
					{...(registering.month ? { initial: registering.month } : {})}
					onClose={() => register(null)}
				/>
			)}
		</Section>
	);
}

const verbOf = ({ state }: ThematicSquare): string =>
	state === "planned" ? "Sửa kế hoạch" : "Lên kế hoạch";

/** Not over yet, or the record speaks of it. */
const isKnown =
	(cell: CellMonth) =>
	(square: ThematicSquare): boolean =>
		square.state !== "none" || isAhead(square, cell);

const isAhead = (
	{ quarter }: ThematicSquare,
	{ month, today }: CellMonth,
): boolean => endOfQuarter(month.slice(0, 4), quarter) >= monthOf(today);

/** Neither registered nor over. */
const mayBePlanned = (square: ThematicSquare, cell: CellMonth): boolean =>
	(square.state === "planned" || square.state === "none") &&
	isAhead(square, cell);

const STATE = {
	held: { state: "done", word: "Đã họp" },
	registered: { state: "on-time", word: "Đã hẹn ngày" },
	planned: { state: "waiting", word: "Đã lên kế hoạch" },
	missing: { state: "missing", word: "Thiếu" },
	none: { state: "waiting", word: "Chưa đến" },
} as const satisfies Record<
	ThematicSquare["state"],
	{ state: State; word: string }
>;

function Stand({ square }: { square: ThematicSquare }) {
	const { state, word } =
		square.state === "none" && square.current
			? ({ state: "soon", word: "Chưa có chuyên đề" } as const)
			: STATE[square.state];
	return <StateTag state={state}>{word}</StateTag>;
}

function noteOf({ state, on, month, presenter }: ThematicSquare): string {
	const day = on ? showDay(on) : "";
	const parts = [
		state === "held" && `Họp ngày ${day}.`,
		state === "registered" && `Hẹn ngày ${day}.`,
		state === "planned" && month && `Dự kiến ${monthWord(month)}.`,
		presenter && `Đồng chí ${presenter} trình bày.`,
	];
	return parts.filter(Boolean).join(" ");
}

/** What the theme left to change, and what was found of it. */
function Changes({
	cell,
	square,
}: {
	cell: CellMonth;
	square: ThematicSquare;
}) {
	const lines = cell.lines.filter(
		({ meetingId }) => meetingId !== null && meetingId === square.meetingId,
	);
	const { lookBack } = square;
	if (!lookBack) return null;
	return (
		<div className={css.changes}>
			<SmallLine icon={lookBack.state === "done" ? "check" : "clock"}>
				{lookBackInWords(lookBack)}
			</SmallLine>
			<ul>
				{lines.map((line) => (
					<li key={line.id}>
						<Soft>
							{line.title}:{" "}
							{changeTag(line, cell.today).word.toLocaleLowerCase("vi")}
							{line.outcome?.cause ? ` (${line.outcome.cause})` : ""}.
						</Soft>
					</li>
				))}
			</ul>
		</div>
	);
}

function lookBackInWords({
	state,
	lines,
	month,
}: NonNullable<ThematicSquare["lookBack"]>): string {
	if (state === "done") return `Đã nhìn lại ${lines} điều phải thay đổi.`;
	const when = month ? monthWord(month) : "";
	return state === "due"
		? `Chưa nhìn lại, đến hạn ${when}.`
		: `${lines} điều phải thay đổi, nhìn lại ${when}.`;
}

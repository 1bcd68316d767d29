import { useState } from "react";
import { monthOf, showDate, showMonth } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { certaintyOf, nameOfSheet } from "../labels/score.ts";
import { sheetFor } from "../rules/sheets.ts";
import type { ScoreSheetAnswer, sheet } from "../views.ts";
import { RatingForm } from "./RatingForm.tsx";
import { ScoreLines } from "./ScoreLines.tsx";
import { ScoreTotals } from "./ScoreTotals.tsx";
import { ThreeScores } from "./ThreeScores.tsx";

/** The score sheet of one meeting: each line with its evidence, both marks, and what waits for an answer. */
export function ScoreSheetPage(props: {
	meetingId: string;
	/** The printable sheet, where there is one. */
	paperHref?: string;
}) {
	const { meetingId, paperHref } = props;
	const asked = useView<typeof sheet>("quality.sheet", { meetingId });
	return (
		<Awaiting of={asked} shape="page">
			{(found) => <SheetShown sheet={found} paperHref={paperHref} />}
		</Awaiting>
	);
}

function SheetShown(props: {
	sheet: ScoreSheetAnswer;
	paperHref: string | undefined;
}) {
	const { sheet, paperHref } = props;
	const [rating, setRating] = useState(false);
	const { heldOn } = sheet.facts;
	const month = monthOf(heldOn);
	const printed = sheetFor(sheet.sheet);
	return (
		<>
			<PageTitle
				back={{
					href: `/chi-bo/${sheet.unitId}/${month}`,
					label: `Tháng ${showMonth(month)}`,
				}}
				title={`Phiếu điểm kỳ họp ngày ${showDate(heldOn)}`}
				note={`${nameOfSheet(printed)} ${certaintyOf(printed)} ${sheet.unitName}.`}
			/>
			<Columns
				narrow
				sideFirst
				sideName="Tổng điểm"
				main={
					<Stack>
						<Card>
							{rating ? (
								<RatingForm sheet={sheet} onDone={() => setRating(false)} />
							) : (
								<ScoreLines sheet={sheet} />
							)}
						</Card>
						<ThreeScores sheet={sheet} />
					</Stack>
				}
				side={
					<ScoreTotals
						sheet={sheet}
						paperHref={paperHref}
						onRate={
							sheet.may.rate && !rating ? () => setRating(true) : undefined
						}
					/>
				}
			/>
		</>
	);
}

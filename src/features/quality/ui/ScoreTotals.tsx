import { showDate } from "../../../charter/calendar.ts";
import { Button, ButtonLink } from "../../../kit/Button.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { type Score, ScoreBar } from "../../../kit/ScoreBar.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import {
	BAND,
	claimSentences,
	settlementSentences,
	showPoints,
	showScore,
} from "../labels/score.ts";
import type { ScoreSheetAnswer } from "../views.ts";

/** Both totals on one scale, what a paper claims, what is still open, and who decided. */
export function ScoreTotals(props: {
	sheet: ScoreSheetAnswer;
	paperHref: string | undefined;
	/** Begins rating; left out where the person may not or already does. */
	onRate: (() => void) | undefined;
}) {
	const { sheet, paperHref, onRate } = props;
	const { self, decided, bands, claim } = sheet;
	return (
		<Section title={titleOf(sheet)}>
			<ScoreBar
				scores={scoresOf(sheet)}
				bands={[
					{ from: bands.average, word: "TB" },
					{ from: bands.fair, word: BAND.fair },
					{ from: bands.good, word: BAND.good },
				]}
			/>
			{self.outOf !== 100 && (
				<Soft>
					Các dòng của kỳ này cộng được {showPoints(self.raw)}/
					{showPoints(self.outOf)} điểm.
				</Soft>
			)}
			{claim && (
				<Notice tone="warning">{claimSentences(claim).join(" ")}</Notice>
			)}
			<Later sheet={sheet} />
			<WhatWaits sheet={sheet} />
			{decided && (
				<Soft>
					{decided.body} quyết định ngày {showDate(decided.decidedOn)}.{" "}
					{decided.note}
				</Soft>
			)}
			<Earlier sheet={sheet} />
			{onRate && (
				<Button kind={decided ? "outline" : "main"} wide onClick={onRate}>
					{decided ? "Chấm lại kỳ họp này" : "Chấm kỳ họp này"}
				</Button>
			)}
			{paperHref && (
				<ButtonLink kind="quiet" icon="print" wide href={paperHref}>
					In phiếu để ký
				</ButtonLink>
			)}
		</Section>
	);
}

function titleOf({ self, decided }: ScoreSheetAnswer): string {
	if (!decided) return "Cấp ủy chưa chấm";
	const gap = Math.abs(Math.round((self.score - decided.score) * 100) / 100);
	return gap === 0
		? "Hai bên khớp điểm"
		: `Hai bên chênh ${showPoints(gap)} điểm`;
}

function scoresOf({ self, decided }: ScoreSheetAnswer): Score[] {
	const ours: Score = {
		label: "Tự chấm",
		points: self.score,
		word: showScore(self.score, self.band),
		series: "self",
	};
	if (!decided) return [ours];
	return [
		ours,
		{
			label: "Cấp ủy chấm",
			points: decided.score,
			word: showScore(decided.score, decided.band),
			series: "committee",
		},
	];
}

/** The lines that an upload may still change, or has changed since the vote. */
function Later({ sheet }: { sheet: ScoreSheetAnswer }) {
	const { waiting, settled, self } = sheet;
	if (waiting)
		return (
			<Notice icon="clock">
				Dòng {waiting.lines.join(", ")} tạm tính, chờ đưa hồ sơ đến hết ngày{" "}
				{showDate(waiting.dueOn)}.
			</Notice>
		);
	if (!settled || settled.changes.length === 0) return null;
	return (
		<Notice icon="clock">
			{settlementSentences(settled.changes).join(" ")} Khi biểu quyết:{" "}
			{showScore(self.votedScore, self.votedBand)}.
		</Notice>
	);
}

function WhatWaits({ sheet }: { sheet: ScoreSheetAnswer }) {
	const { openObjections, decided, may, ratingDueOn, vote } = sheet;
	return (
		<>
			{vote.inFavour !== null && vote.against !== null && (
				<Soft>
					Chi bộ biểu quyết điểm tự chấm: tán thành {vote.inFavour}, không tán
					thành {vote.against}.
				</Soft>
			)}
			{openObjections > 0 && (
				<Soft>
					Còn <b>{openObjections} dòng</b> chờ{" "}
					{may.explain ? "đồng chí" : "chi bộ"} trả lời.
				</Soft>
			)}
			{!decided && (
				<Soft>
					Cấp ủy cấp trên quyết định muộn nhất ngày {showDate(ratingDueOn)}.
				</Soft>
			)}
		</>
	);
}

function Earlier({ sheet: { earlier } }: { sheet: ScoreSheetAnswer }) {
	if (earlier.length === 0) return null;
	return (
		<Fold bare title={`${earlier.length} lần chấm trước`}>
			<Rows>
				{earlier.map(({ seq, body, decidedOn, score, band }) => (
					<Row
						key={seq}
						title={showScore(score, band)}
						note={`${body}, ${showDate(decidedOn)}`}
					/>
				))}
			</Rows>
		</Fold>
	);
}

import { showDate, showDay } from "../../../../charter/calendar.ts";
import { ButtonLink } from "../../../../kit/Button.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ScoreBar } from "../../../../kit/ScoreBar.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { BAND, showScore } from "../../../quality/labels/score.ts";
import type { CellMonth, Planned } from "../Answers.tsx";
import { DocumentLinks } from "../DocumentLinks.tsx";
import { StationPart } from "./StationPart.tsx";

/** The fourth station: the cell's own score, what waits for an answer, the committee's decision. */
export function RateStation(props: {
	cell: CellMonth;
	planned: Planned;
	current: number;
}) {
	const { cell, planned, current } = props;
	const { score } = cell;
	return (
		<StationPart at={3} current={current} note={noteOf(score)}>
			{score ? (
				<Scored score={score} planned={planned} />
			) : (
				<Soft>
					{cell.minutes
						? "Kỳ họp này chưa tự chấm điểm."
						: "Chi bộ tự chấm ở cuối kỳ họp, sau đó cấp ủy chấm."}
				</Soft>
			)}
		</StationPart>
	);
}

type Score = NonNullable<CellMonth["score"]>;

function noteOf(score: CellMonth["score"]): string {
	if (!score) return "Tự chấm, cấp ủy chấm";
	if (score.decidedScore !== null && score.decidedBand)
		return `Cấp ủy chấm ${showScore(score.decidedScore, score.decidedBand)}`;
	return `Tự chấm ${showScore(score.score, score.band)}`;
}

function Scored({ score, planned }: { score: Score; planned: Planned }) {
	const { bands } = planned.dossier.rules.score;
	const decided =
		score.decidedScore !== null && score.decidedBand
			? [
					{
						label: "Cấp ủy chấm",
						points: score.decidedScore,
						word: showScore(score.decidedScore, score.decidedBand),
						series: "committee" as const,
					},
				]
			: [];
	return (
		<>
			<ScoreBar
				scores={[
					{
						label: "Tự chấm",
						points: score.score,
						word: showScore(score.score, score.band),
						series: "self",
					},
					...decided,
				]}
				bands={[
					{ from: bands.average, word: "TB" },
					{ from: bands.fair, word: BAND.fair },
					{ from: bands.good, word: BAND.good },
				]}
			/>
			{score.openObjections > 0 && (
				<Notice tone="warning">
					{score.openObjections} dòng điểm chưa khớp với biên bản, chờ chi bộ
					trả lời.
				</Notice>
			)}
			<Soft>
				{score.decidedOn
					? `Cấp ủy quyết định ngày ${showDate(score.decidedOn)}.`
					: `Cấp ủy chấm trước ngày ${showDay(score.ratingDueOn)}.`}
			</Soft>
			<ButtonLink href={`/phieu-diem/${score.meetingId}`}>
				Mở phiếu điểm
			</ButtonLink>
			<DocumentLinks
				paper="score-sheet"
				meetingId={score.meetingId}
				name="Phiếu chấm điểm"
			/>
		</>
	);
}

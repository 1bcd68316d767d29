import css from "./ScoreBar.module.css";

export type Score = {
	label: string;
	/** 0 to 100. */
	points: number;
	/** "88 – Khá". */
	word: string;
	series: "self" | "committee";
};

/** Scores as bars from zero on the full scale, with the bands' marks across them. */
export function ScoreBar(props: {
	scores: readonly Score[];
	bands: readonly { from: number; word: string }[];
}) {
	return (
		<div className={css.chart}>
			{props.scores.map((score) => (
				<div key={score.label}>
					<div className={css.words}>
						<span>{score.label}</span>
						<b>{score.word}</b>
					</div>
					<div className={css.track} aria-hidden="true">
						<div
							className={css.bar}
							data-series={score.series}
							style={{ width: `${score.points}%` }}
						/>
						{props.bands.map((band) => (
							<span
								key={band.from}
								className={css.mark}
								style={{ left: `${band.from}%` }}
							/>
						))}
					</div>
				</div>
			))}
			<div className={css.scale} aria-hidden="true">
				{props.bands.map((band) => (
					<span
						key={band.from}
						className={css.band}
						style={{ left: `${band.from}%` }}
					>
						{band.from}
						<br />
						{band.word}
					</span>
				))}
			</div>
		</div>
	);
}

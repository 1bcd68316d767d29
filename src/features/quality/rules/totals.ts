import type {
	Band,
	Bands,
	Edges,
	Marks,
	MeetingFacts,
	ScoreLine,
	ScoreSheet,
	Stated,
} from "../schema.ts";
import { evidenceOf } from "./evidence.ts";

export type Total = {
	/** Points of the lines that exist this month. */
	raw: number;
	/** The most those lines can give. */
	outOf: number;
	/** `raw` on the scale of 100, two decimals. */
	rescaled: number;
	band: Band;
	/** Lines that an upload may still change. */
	provisionalLines: string[];
	voidLines: string[];
};

export const DEFAULT_EDGES = {
	voidLine: "rescale",
	notApplicable: "full",
	lateLine: "provisional",
} as const satisfies Edges;

/**
 * Sums the marks. There is no other way to a total. A line without a mark gives nothing, a criterion never more than its
 * maximum (a bonus lies inside it), a void line is left out of both sides and the rest rescaled to 100 unless `edges`
 * says otherwise.
 */
export function totalOf(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
	bands: Bands,
	edges: Edges = DEFAULT_EDGES,
): Total {
	const criteria = sheet.criteria.map((criterion) => {
		const lines = criterion.lines.map((line) => ({
			...line,
			standing: standingOf(line, facts, edges),
		}));
		const counted = lines.filter(({ standing }) => standing !== "left-out");
		const most = sum(counted.map(({ max }) => max));
		const points = sum(
			counted.map(({ no, max, standing }) =>
				standing === "granted" ? max : (marks[no]?.mark ?? 0),
			),
		);
		return { lines, most, points: Math.min(points, most) };
	});
	const lines = criteria.flatMap((criterion) => criterion.lines);
	const raw = sum(criteria.map(({ points }) => points));
	const outOf = sum(criteria.map(({ most }) => most));
	const scaled =
		edges.voidLine === "raw" || outOf === 0 ? raw : (raw * 100) / outOf;
	const rescaled = Math.round(scaled * 100) / 100;
	const numbers = (standing: Standing) =>
		lines.filter((line) => line.standing === standing).map(({ no }) => no);
	return {
		raw,
		outOf,
		rescaled,
		band: bandOf(rescaled, bands),
		provisionalLines: numbers("open"),
		voidLines: numbers("left-out"),
	};
}

type Standing = "marked" | "open" | "granted" | "left-out";

function standingOf(
	line: ScoreLine,
	facts: MeetingFacts,
	edges: Edges,
): Standing {
	switch (evidenceOf(line, facts).status) {
		case "void":
			return edges.voidLine === "full" ? "granted" : "left-out";
		case "full-by-rule":
			return edges.notApplicable === "full" ? "granted" : "left-out";
		case "provisional":
			return edges.lateLine === "provisional" ? "open" : "marked";
		case "applies":
			return "marked";
	}
}

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, each) => total + each, 0);

/** The rating of a score out of 100; each bound belongs to the better band. */
export function bandOf(score: number, { good, fair, average }: Bands): Band {
	if (score >= good) return "good";
	if (score >= fair) return "fair";
	return score >= average ? "average" : "weak";
}

export type Claim = {
	stated: Stated;
	summed: { total: number; band: Band };
};

/** What a paper sheet claims against what its lines add up to; null where they agree or it claims nothing. */
export function claimAgainst(total: Total, stated: Stated): Claim | null {
	const sum = total.rescaled;
	const agrees =
		(stated.total === null ||
			stated.total === sum ||
			stated.total === total.raw) &&
		(stated.band === null || stated.band === total.band);
	return agrees ? null : { stated, summed: { total: sum, band: total.band } };
}

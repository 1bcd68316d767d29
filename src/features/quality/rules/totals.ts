import type {
	Band,
	Bands,
	Marks,
	MeetingFacts,
	ScoreSheet,
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

/**
 * Sums the marks. There is no other way to a total. A line without a mark gives nothing, a criterion never more than its
 * maximum (a bonus lies inside it), a void line is left out of both sides and the rest rescaled to 100 unless `voidLines`
 * says otherwise.
 */
export function totalOf(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
	bands: Bands,
	voidLines: VoidLines = "rescale",
): Total {
	let raw = 0;
	let outOf = 0;
	const provisional: string[] = [];
	const left: string[] = [];
	for (const criterion of sheet.criteria) {
		let points = 0;
		let most = 0;
		for (const line of criterion.lines) {
			const { status } = evidenceOf(line, facts);
			if (status === "provisional") provisional.push(line.no);
			if (status === "void") left.push(line.no);
			if (status === "void" && voidLines !== "full") continue;
			const given = status === "applies" || status === "provisional";
			most += line.max;
			points += given ? (marks[line.no]?.mark ?? 0) : line.max;
		}
		raw += Math.min(points, most, criterion.max);
		outOf += Math.min(most, criterion.max);
	}
	const rescaled =
		voidLines === "leave-out" || outOf === 0 ? raw : (raw * 100) / outOf;
	const shown = Math.round(rescaled * 100) / 100;
	return {
		raw,
		outOf,
		rescaled: shown,
		band: bandOf(shown, bands),
		provisionalLines: provisional,
		voidLines: left,
	};
}

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

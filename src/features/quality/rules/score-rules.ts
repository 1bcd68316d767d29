import type { IsoDate } from "../../../charter/calendar.ts";
import { type Override, ruleFor } from "../../../charter/rulebook/rule-for.ts";
import type { Bands, Edges, SheetId } from "../schema.ts";

/** Everything the rulebook says of scoring a meeting, and which versions said it. */
export type ScoreRules = {
	sheet: SheetId;
	bands: Bands;
	edges: Edges;
	needsReason: boolean;
	/** Working days within which the committee above decides. */
	ratingDays: number;
	versions: Record<string, RuleVersion>;
};

/** What is kept of a rule beside a result it was used for. */
export type RuleVersion = {
	value: unknown;
	ruleId: string;
	citation: string | null;
	validFrom: string;
	confidence: string;
};

/** The rules of scoring on the day of a meeting; `overrides` are those of the cell and of all above it. */
export function scoreRulesOn(
	on: IsoDate,
	overrides: readonly Override[] = [],
): ScoreRules {
	const sheet = ruleFor("meeting.score-sheet", on, overrides);
	const good = ruleFor("meeting.band.good", on, overrides);
	const fair = ruleFor("meeting.band.fair", on, overrides);
	const average = ruleFor("meeting.band.average", on, overrides);
	const voidLine = ruleFor("meeting.adjust-void-criterion", on, overrides);
	const absent = ruleFor("meeting.adjust-not-applicable", on, overrides);
	const lateLine = ruleFor("meeting.late-line", on, overrides);
	const reason = ruleFor("meeting.deduction-needs-reason", on, overrides);
	const days = ruleFor("meeting.rating-days", on, overrides);
	const used = [
		sheet,
		good,
		fair,
		average,
		voidLine,
		absent,
		lateLine,
		reason,
		days,
	];
	return {
		sheet: sheet.value,
		bands: { good: good.value, fair: fair.value, average: average.value },
		edges: {
			voidLine: voidLine.value,
			notApplicable: absent.value,
			lateLine: lateLine.value,
		},
		needsReason: reason.value,
		ratingDays: days.value,
		versions: Object.fromEntries(
			used.map(({ key, value, ruleId, citation, validFrom, confidence }) => [
				key,
				{ value, ruleId, citation, validFrom, confidence },
			]),
		),
	};
}

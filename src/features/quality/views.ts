import { z } from "zod";
import { dayOf, type IsoDate } from "../../charter/calendar.ts";
import { reaches, reachOf } from "../../charter/positions.ts";
import { view } from "../../platform/view.ts";
import { pulseIf } from "../pulse/reads.ts";
import type { Pulse } from "../pulse/schema.ts";
import { attendedOf, reportsOf } from "../visit/reads.ts";
import type { Report } from "../visit/schema.ts";
import {
	answersOf,
	bodyLastNamed,
	ratingsOf,
	recordUpTo,
	scoreOf,
} from "./reads.ts";
import { type Sign, signsOf } from "./rules/inflation.ts";
import { mayRevise, REVISION_DAYS } from "./rules/rating.ts";
import { type LineReading, readSheet } from "./rules/reading.ts";
import { sheetFor } from "./rules/sheets.ts";
import { type Claim, claimAgainst, totalOf } from "./rules/totals.ts";
import type { Band, Bands, Edges, MeetingFacts, SheetId } from "./schema.ts";

type Points = { raw: number; outOf: number; score: number; band: Band };

type Decision = Points & {
	/** 1 for the first decision, then one for each revision. */
	seq: number;
	body: string;
	note: string | null;
	decidedByName: string;
	decidedOn: IsoDate;
};

/** Everything the page of one meeting's score sheet shows; `labels/` has the sentences. */
export type ScoreSheetAnswer = {
	meetingId: string;
	unitId: string;
	unitName: string;
	sheet: SheetId;
	facts: MeetingFacts;
	bands: Bands;
	edges: Edges;
	lines: LineReading[];
	self: Points & { votedScore: number; votedBand: Band };
	vote: { inFavour: number | null; against: number | null };
	/** Lines an upload may still change, or what it changed. */
	waiting: { lines: string[]; dueOn: IsoDate } | null;
	settled: {
		on: IsoDate;
		changes: { line: string; from: number; to: number }[];
	} | null;
	claim: Claim | null;
	openObjections: number;
	ratingDueOn: IsoDate;
	decided: Decision | null;
	/** Decisions it replaced, the latest first. */
	earlier: Decision[];
	/** What the committee above called itself last time. */
	body: string | null;
	/** What those who attended answered, where they were asked. */
	pulse: Pulse | null;
	/** Who came from above, and what they said. */
	came: string[];
	reports: Report[];
	/** What makes one look twice; for the cell's committee and those above alone. */
	signs: Sign[];
	may: { explain: boolean; rate: boolean };
};

/** One meeting's score sheet: lines, evidence, both marks, what contradicts them, what a paper claims. */
export const sheet = view(
	{
		name: "quality.sheet",
		duty: "meeting.read",
		input: z.object({ meetingId: z.uuid() }),
	},
	async (
		{ db, actor, today, must },
		{ meetingId },
	): Promise<ScoreSheetAnswer> => {
		const row = await scoreOf(db, meetingId, today);
		must(row.path);
		const printed = sheetFor(row.sheet);
		const ratings = await ratingsOf(db, meetingId);
		const [decided, ...earlier] = ratings;
		const first = ratings.at(-1);
		const open =
			!first || mayRevise(dayOf(first.recordedAt), today, REVISION_DAYS);
		const mayDo = (duty: "meeting.prepare" | "meeting.rate") =>
			open && reaches(reachOf(actor.grants, duty), row.path);
		const voted = totalOf(
			printed,
			row.facts,
			row.votedMarks,
			row.bands,
			row.edges,
		);
		const current = totalOf(
			printed,
			row.facts,
			row.marks,
			row.bands,
			row.edges,
		);
		const answers = (await answersOf(db, meetingId)).map(
			({ answeredAt, ...answer }) => ({ ...answer, on: dayOf(answeredAt) }),
		);
		const pulse = await pulseIf(db, meetingId);
		const looksTwice = (["meeting.prepare", "meeting.oversee"] as const).some(
			(duty) => reaches(reachOf(actor.grants, duty), row.path),
		);
		return {
			meetingId,
			unitId: row.unitId,
			unitName: row.unitName,
			sheet: row.sheet,
			facts: row.facts,
			bands: row.bands,
			edges: row.edges,
			lines: readSheet(printed, row.facts, {
				votedMarks: row.votedMarks,
				marks: row.marks,
				decided: decided?.marks ?? null,
				answers,
			}),
			self: {
				raw: row.raw,
				outOf: row.outOf,
				score: row.score,
				band: row.band,
				votedScore: row.votedScore,
				votedBand: row.votedBand,
			},
			vote: { inFavour: row.inFavour, against: row.against },
			waiting: row.uploadDueOn
				? { lines: current.provisionalLines, dueOn: row.uploadDueOn }
				: null,
			settled:
				row.settledOn && row.settledChanges
					? { on: row.settledOn, changes: row.settledChanges }
					: null,
			claim: claimAgainst(voted, {
				total: row.statedTotal,
				band: row.statedBand,
			}),
			openObjections: row.openObjections,
			ratingDueOn: row.ratingDueOn,
			decided: decided ? decisionOf(decided) : null,
			earlier: earlier.map(decisionOf),
			body: await bodyLastNamed(db, pathAbove(row.path)),
			pulse,
			came: (await attendedOf(db, meetingId)).map(({ name }) => name),
			reports: await reportsOf(db, meetingId),
			signs: looksTwice ? signsOf(await recordUpTo(db, row), pulse) : [],
			may: { explain: mayDo("meeting.prepare"), rate: mayDo("meeting.rate") },
		};
	},
);

const pathAbove = (path: string): string =>
	path.split(".").slice(0, -1).join(".");

const decisionOf = ({
	seq,
	raw,
	outOf,
	score,
	band,
	body,
	note,
	decidedByName,
	decidedOn,
}: Decision): Decision => ({
	seq,
	raw,
	outOf,
	score,
	band,
	body,
	note,
	decidedByName,
	decidedOn,
});

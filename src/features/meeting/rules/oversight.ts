import {
	addMonths,
	type IsoDate,
	type Month,
	monthOf,
} from "../../../charter/calendar.ts";
import { TOLD_GAP } from "../../quality/rules/inflation.ts";
import type { ScoreGlance } from "../../quality/schema.ts";
import type { Need, Square } from "../schema/asked.ts";
import type { OverseenMeeting } from "../schema/record.ts";
import { monthState } from "./clocks.ts";
import { partsOf } from "./readiness.ts";

/** From how many meetings without a superior a cell is told, and from how many times a task was carried on (no rule known, OVR-06: values of the product). */
export const TOLD_UNATTENDED = 3;
export const TOLD_CARRIED = 2;

/** One month of a cell as seen from above; `null` meeting means that nothing was registered. */
export function squareOf(
	month: Month,
	meeting: OverseenMeeting | null,
	score: ScoreGlance | null,
	today: IsoDate,
): Square {
	const { state, daysLate } = monthState(meeting, month, today);
	return {
		meetingId: meeting?.id ?? null,
		month,
		state,
		daysLate,
		on: meeting ? (meeting.heldOn ?? meeting.plannedOn) : null,
		score: score ? (score.decidedScore ?? score.score) : null,
		decided: score?.decidedScore != null,
		band: score ? (score.decidedBand ?? score.band) : null,
		gap:
			score?.decidedScore != null
				? Math.round((score.score - score.decidedScore) * 100) / 100
				: null,
		openObjections: score?.openObjections ?? 0,
		attendedBySuperior: (meeting?.superiors.length ?? 0) > 0,
	};
}

/** The months that the record of a cell speaks of: before its first meeting in Nếp there is nothing to miss. */
export function squaresOf(
	year: string,
	meetings: readonly OverseenMeeting[],
	scores: readonly ScoreGlance[],
	today: IsoDate,
	since: Month,
): Square[] {
	return Array.from({ length: 12 }, (_, at) => addMonths(`${year}-01`, at)).map(
		(month) => {
			const meeting =
				meetings.find((m) => m.month === month && m.kind !== "thematic") ??
				null;
			const square = squareOf(
				month,
				meeting,
				scores.find((s) => s.meetingId === meeting?.id) ?? null,
				today,
			);
			return month < since && !meeting
				? { ...square, state: "none", daysLate: 0 }
				: square;
		},
	);
}

type Carried = { title: string; times: number };
/** A notice that went out before everything was there, with the codes of the warnings that were passed. */
export type IncompleteNotice = {
	meetingId: string;
	month: Month;
	codes: string[];
};

/** Why a cell needs help now, the gravest first. Raised and counted only; nobody is ranked. */
export function needsOf(
	squares: readonly Square[],
	scores: readonly ScoreGlance[],
	carried: readonly Carried[],
	notices: readonly IncompleteNotice[],
	today: IsoDate,
): Need[] {
	const now = monthOf(today);
	const recent = squares.filter(
		(s) => s.month <= now && s.month >= addMonths(now, -3),
	);
	const held = squares.filter((s) => s.state === "held" || s.state === "late");
	const unattended = held
		.slice()
		.reverse()
		.findIndex((s) => s.attendedBySuperior);
	const inARow = unattended < 0 ? held.length : unattended;
	const needs: Need[] = [];
	for (const s of recent) {
		if (
			s.state === "missing" ||
			(s.state === "none" &&
				s.month === now &&
				today > `${now}-15` &&
				squares.some((x) => x.meetingId))
		)
			needs.push({ code: "missing", month: s.month, meetingId: null });
		if (s.state === "overdue" && s.meetingId)
			needs.push({
				code: "overdue",
				month: s.month,
				meetingId: s.meetingId,
				days: s.daysLate,
			});
	}
	for (const s of recent)
		if (s.gap !== null && s.gap >= TOLD_GAP && s.meetingId)
			needs.push({
				code: "gap",
				month: s.month,
				meetingId: s.meetingId,
				points: s.gap,
			});
	for (const s of recent)
		if (s.state === "late" && s.daysLate > 2 && s.meetingId)
			needs.push({
				code: "late",
				month: s.month,
				meetingId: s.meetingId,
				days: s.daysLate,
			});
	for (const { meetingId, month, codes } of notices)
		needs.push({
			code: "incomplete",
			month,
			meetingId,
			parts: partsOf(codes),
		});
	for (const t of carried)
		if (t.times >= TOLD_CARRIED)
			needs.push({
				code: "long-task",
				month: now,
				meetingId: null,
				title: t.title,
				times: t.times,
			});
	if (inARow >= TOLD_UNATTENDED)
		needs.push({
			code: "unattended",
			month: now,
			meetingId: null,
			meetings: inARow,
		});
	for (const s of scores)
		if (s.decidedOn === null && s.ratingDueOn < today)
			needs.push({
				code: "unrated",
				month: monthOf(s.heldOn),
				meetingId: s.meetingId,
				dueOn: s.ratingDueOn,
			});
	return needs;
}

import type { IsoDate } from "../../../charter/calendar.ts";
import type { ContentBlock, MeetingFacts, MeetingStep } from "../schema.ts";

/** One thing the record of a meeting says; `labels/evidence.ts` has its sentence. */
export type Fact =
	| { code: "held"; minutes: number; startsAt: string; endsAt: string | null }
	| { code: "too-short"; short: number; requiredMinutes: number }
	| { code: "outside-month" }
	| { code: "moved"; plannedOn: IsoDate }
	| { code: "present"; present: number; counted: number; ratePercent: number }
	| { code: "nobody-counted" }
	| { code: "unexcused"; count: number }
	| { code: "rate-below"; targetPercent: number }
	| { code: "late"; count: number }
	| { code: "long-absence"; name: string }
	| { code: "no-long-absence" }
	| { code: "agenda"; items: number; discussionMinutes: number }
	| { code: "no-agenda" }
	| { code: "copied-agenda" }
	| { code: "focus-kept"; focus: string }
	| { code: "focus-missed"; focus: string }
	| { code: "blocks-complete" }
	| { code: "blocks-missing"; blocks: ContentBlock[] }
	| { code: "draft"; on: IsoDate }
	| { code: "no-draft" }
	| { code: "committee-met"; on: IsoDate }
	| { code: "leaders-met"; on: IsoDate }
	| { code: "committee-not-met" }
	| { code: "no-committee" }
	| { code: "notice"; days: number }
	| { code: "no-notice" }
	| { code: "overseer-not-told" }
	| { code: "papers-before"; days: number }
	| { code: "papers-late"; days: number; requiredDays: number }
	| { code: "no-papers" }
	| { code: "papers-kept"; on: IsoDate }
	| { code: "all-steps" }
	| { code: "steps-missing"; steps: MeetingStep[] }
	| { code: "theme"; topic: string | null }
	| {
			code: "speakers";
			speakers: number;
			present: number;
			sharePercent: number;
	  }
	| { code: "few-speakers"; targetPercent: number }
	| { code: "nobody-spoke" }
	| { code: "opinions"; count: number }
	| { code: "praise"; praise: number; reminders: number }
	| { code: "no-praise" }
	| { code: "criticism"; count: number }
	| { code: "no-criticism" }
	| { code: "criticism-time"; minutes: number }
	| { code: "criticism-short"; minutes: number; leastMinutes: number }
	| { code: "dissent-kept"; count: number }
	| { code: "questions"; asked: number; answered: number }
	| { code: "unanswered"; count: number }
	| { code: "secretary-chaired" }
	| { code: "other-chaired" }
	| { code: "paper"; number: string }
	| { code: "not-concluded" }
	| { code: "vote-passed" }
	| { code: "vote-failed" }
	| { code: "not-voted" }
	| { code: "minutes-adopted" }
	| { code: "minutes-open" }
	| { code: "tasks"; count: number }
	| { code: "no-tasks" }
	| { code: "tasks-incomplete"; count: number }
	| { code: "past-tasks"; done: number; total: number }
	| { code: "past-unreported"; count: number }
	| { code: "past-task-unreported"; title: string }
	| { code: "past-open"; count: number }
	| { code: "finished-waiting"; deadlineDays: number }
	| { code: "finished-in-time"; days: number }
	| { code: "finished-late"; days: number; deadlineDays: number }
	| { code: "finished-missing"; deadlineDays: number };

/**
 * What a fact does to the mark of its line: `shown` stands beside it, `bars-full` contradicts a full mark,
 * `needs-reason` contradicts every mark that states no reason.
 */
export type Weight = "shown" | "bars-full" | "needs-reason";

export type Finding = Fact & { weight: Weight };

/** Reads one part of the record; what does not apply is left out. */
export type Reading = (facts: MeetingFacts) => readonly (Finding | false)[];

export const shown = (fact: Fact): Finding => ({ ...fact, weight: "shown" });
export const barsFull = (fact: Fact): Finding => ({
	...fact,
	weight: "bars-full",
});
export const needsReason = (fact: Fact): Finding => ({
	...fact,
	weight: "needs-reason",
});

import { z } from "zod";
import type { IsoDate, Month } from "../../charter/calendar.ts";
import { Id, Month as MonthText, Year } from "../org/schema.ts";

/** One's own visit to a cell's meeting of a month. */
export const PlanVisit = z.object({ unitId: Id, month: MonthText });
export const CancelVisit = z.object({ visitId: Id });

/** The whole rota of a committee for what is left of a year. */
export const FixRota = z.object({
	unitId: Id,
	year: Year,
	visits: z
		.array(z.object({ unitId: Id, month: MonthText, memberId: Id }))
		.max(3000),
});

/** What the visitor remarks, and one piece of advice. */
export const ReportVisit = z.object({
	meetingId: Id,
	remarks: z.string().trim().min(1).max(2000),
	advice: z.string().trim().min(1).max(300).nullable().default(null),
});

/** The cell's answer to the advice that a member gave on a meeting. */
export const AnswerAdvice = z.object({
	meetingId: Id,
	memberId: Id,
	words: z.string().trim().min(1).max(1000),
});

/** A visit as it is meant. */
export type Meant = { unitId: string; month: Month; memberId: string };

/** A visit that stands in the rota. */
export type Visit = Meant & {
	id: string;
	memberName: string;
	committeeId: string;
};

/** One of a visitor's own, with the monthly meeting it is meant for. */
export type OwnVisit = Visit & {
	unitName: string;
	meetingId: string | null;
	plannedOn: IsoDate | null;
};

/** Who attended a meeting from above, as its minutes name them. */
export type Attended = {
	meetingId: string;
	unitId: string;
	month: Month;
	heldOn: IsoDate | null;
	memberId: string | null;
	name: string;
};

/** What a visitor said of a meeting, with the cell's answer. */
export type Report = {
	meetingId: string;
	unitId: string;
	month: Month;
	heldOn: IsoDate;
	memberId: string;
	memberName: string;
	remarks: string;
	advice: string | null;
	reportedOn: IsoDate;
	answer: { words: string; by: string; on: IsoDate } | null;
};

/** One who may be sent to meetings of cells. */
export type Visitor = { memberId: string; name: string; cellId: string | null };

import { z } from "zod";
import { type Month as InMonth, YEAR } from "../../../charter/calendar.ts";
import { Id, Line, Month } from "../../org/schema.ts";
import type { Task } from "../../task/schema.ts";

export const PlanTheme = z.object({
	unitId: Id,
	year: z.string().regex(YEAR, "phải là năm"),
	quarter: z.number().int().min(1).max(4),
	month: Month,
	topic: Line,
	presenterId: Id,
});

/** The theme that a cell planned for a quarter. */
export type ThemePlan = {
	unitId: string;
	year: string;
	quarter: number;
	month: InMonth;
	topic: string;
	presenterId: string;
	/** Null where the reader may no longer see the member. */
	presenter: string | null;
	/** The meeting that took it up. */
	meetingId: string | null;
};

/** What must change after a theme, with the theme it came from. */
export type ThemeLine = Task & {
	topic: string;
	/** Month the thematic meeting counts for. */
	themeMonth: InMonth;
};

/** How many lines a theme may leave to change (value of the product: what everyone remembers). */
export const MOST_LINES = 5;

import { z } from "zod";
import { Id, Line, UNIT_TYPES, Year } from "../../org/schema.ts";
import { Words } from "./inputs.ts";

export const OfferTheme = z.object({
	unitId: Id,
	year: Year,
	unitType: z.enum(UNIT_TYPES).nullable().default(null),
	title: Line,
});
export const WithdrawTheme = z.object({ themeId: Id });
export const PublishSolution = z.object({
	meetingId: Id,
	problem: Line,
	tried: Words.min(5),
	result: Words.min(5),
});
export const WithdrawSolution = z.object({ solutionId: Id });
export const ChooseProblem = z.object({ meetingId: Id, problem: Line });
export const ReplyToNotice = z.object({
	meetingId: Id,
	coming: z.boolean(),
	reason: z.string().trim().min(1).max(300).nullable().default(null),
});
export const AskAhead = z.object({
	meetingId: Id,
	words: z.string().trim().min(1).max(1000),
	forChair: z.boolean().default(false),
});
export const WithdrawQuestion = z.object({ questionId: Id });
export const MakeFeed = z.object({ unitId: Id });
export const EndFeed = z.object({ feedId: Id });

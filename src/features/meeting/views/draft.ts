import { z } from "zod";
import { view } from "../../../platform/view.ts";
import { unitOn } from "../../org/reads.ts";
import { Id } from "../../org/schema.ts";
import type { Source } from "../../quality/rules/copied.ts";
import { earlierSource, FOCUS_SOURCE } from "../labels/words.ts";
import { earlierWordsOf } from "../reads/ahead.ts";
import { focusFor, meetingOf } from "../reads/meetings.ts";
import { solutionsLike } from "../reads/solutions.ts";

/** What a draft is held against while it is written: what the committee asked for, and the cell's last twelve papers. */
export const earlierWords = view(
	{
		name: "meeting.earlier-words",
		duty: "meeting.prepare",
		input: z.object({ meetingId: Id }),
	},
	async ({ db, today, must }, { meetingId }): Promise<Source[]> => {
		const meeting = await meetingOf(db, meetingId, today);
		must(meeting.path);
		const focus = await focusFor(db, meeting.path, today, meeting.month);
		const earlier = await earlierWordsOf(db, meeting);
		return [
			{ name: FOCUS_SOURCE, words: focus ?? "" },
			...earlier.map(({ month, outcome, paperNumber, draft, conclusion }) => ({
				name: earlierSource({ month, outcome, paperNumber }),
				words: [draft, conclusion].join("\n"),
			})),
		];
	},
);

/** How cells of the same type solved problems like the one that a cell is preparing. */
export const solutions = view(
	{
		name: "meeting.solutions",
		duty: "meeting.prepare",
		mayLag: true,
		input: z.object({ unitId: Id, problem: z.string().max(500) }),
	},
	async ({ db, today, must }, { unitId, problem }) => {
		const { path, type } = await unitOn(db, unitId, today);
		must(path);
		return solutionsLike(db, { unitId, type, problem }, today);
	},
);

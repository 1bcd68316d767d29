import { dayOf } from "../charter/calendar.ts";
import { remakeSummaries } from "../features/member/writes.ts";
import { markAllDirty } from "../features/org/writes.ts";
import { countOver } from "../features/pulse/writes.ts";
import { settleOverdue } from "../features/quality/writes.ts";
import type { Job } from "../platform/jobs.ts";

/** Everything that is done later. */
export const JOBS: readonly Job[] = [
	{
		kind: "member.remake-summaries",
		every: "* * * * *",
		work: async (database, _payload, now) => {
			await database.writer
				.transaction()
				.execute((tx) => remakeSummaries(tx, dayOf(now), now));
		},
	},
	{
		kind: "member.begin-day",
		every: "1 0 * * *",
		work: async (database, _payload, now) => {
			await database.writer
				.transaction()
				.execute((tx) => markAllDirty(tx, dayOf(now), now));
		},
	},
	{
		kind: "quality.settle-overdue",
		every: "30 0 * * *",
		work: async (database, _payload, now) => {
			await database.writer
				.transaction()
				.execute((tx) => settleOverdue(tx, dayOf(now)));
		},
	},
	{
		kind: "pulse.count-over",
		every: "40 0 * * *",
		work: async (database, _payload, now) => {
			await database.writer
				.transaction()
				.execute((tx) => countOver(tx, database.seal, dayOf(now)));
		},
	},
];

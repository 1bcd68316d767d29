import type { FastifyInstance } from "fastify";
import { dayOf } from "../charter/calendar.ts";
import { feedBySecret, feedEvents } from "../features/meeting/reads/feeds.ts";
import { touchFeed } from "../features/meeting/writes/feeds.ts";
import { grantsOf } from "../features/member/reads.ts";
import { calendarFile } from "../platform/calendar-file.ts";
import type { Database } from "../platform/database/connect.ts";
import { refuse } from "../platform/refusal.ts";
import { withinOf } from "../platform/view.ts";

/** `GET /api/calendar/<secret>.ics`: the meetings of a feed, for calendar programs, which can neither sign in nor send a header. */
export async function addCalendar(
	app: FastifyInstance,
	database: Database,
	now: () => Date,
): Promise<void> {
	app.get<{ Params: { file: string } }>(
		"/api/calendar/:file",
		{ schema: { hide: true } },
		async (request, reply) => {
			const [, secret] = /^([\w-]{43})\.ics$/.exec(request.params.file) ?? [];
			const feed = secret && (await feedBySecret(database.reader, secret));
			if (!feed) refuse("thing.not-found");
			const at = now();
			const today = dayOf(at);
			const grants = await grantsOf(database.reader, feed, today);
			const owner = { ...feed, grants, sessionId: null };
			const { name, events } = await database.within(
				withinOf(owner, ["calendar.read"], today),
				(db) => feedEvents(db, { grants, unitId: feed.unitId }, today),
			);
			await touchFeed(database.writer, feed.feedId, at);
			return reply
				.header("content-type", "text/calendar; charset=utf-8")
				.send(calendarFile(name, events, at));
		},
	);
}

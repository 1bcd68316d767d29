import { sql } from "kysely";
import { addMonths, type IsoDate, monthOf } from "../../../charter/calendar.ts";
import {
	type Area,
	type Grant,
	reaches,
	reachOf,
} from "../../../charter/positions.ts";
import type { CalendarEvent } from "../../../platform/calendar-file.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import { digest } from "../../../platform/token.ts";
import { unitsIn } from "../../org/reads.ts";
import { FEED_NAME, feedTitle } from "../labels/calendar.ts";
import { inCalendar } from "../rules/feed.ts";
import { meetingsIn } from "./meetings.ts";

export type Feed = {
	feedId: string;
	unitId: string | null;
	madeAt: Date;
	seenAt: Date | null;
};

/** The open feeds of an account, its own first. */
export const feedsOf = (db: Reader, accountId: string): Promise<Feed[]> =>
	all(
		db,
		sql<Feed>`select id as feed_id, unit_id, made_at, seen_at from calendar_feed where account_id = ${accountId} and ended_at is null order by unit_id is not null, made_at`,
	);

export type OpenFeed = {
	feedId: string;
	unitId: string | null;
	seenAt: Date | null;
	accountId: string;
	name: string;
	memberId: string | null;
};

/** The open feed of this secret and its owner, or null where there is none or the account is closed. */
export const feedBySecret = (
	db: Reader,
	secret: string,
): Promise<OpenFeed | null> =>
	maybe(
		db,
		sql<OpenFeed>`select f.id as feed_id, f.unit_id, f.seen_at, a.id as account_id, a.name, a.member_id
			from calendar_feed f join account a on a.id = f.account_id
			where f.token_hash = ${digest(secret)} and f.ended_at is null and a.disabled_at is null`,
	);

/** A feed with its owner, locked until commit. */
export const feedForUpdate = (
	tx: Tx,
	feedId: string,
): Promise<{ id: string; accountId: string }> =>
	one(
		tx,
		sql<{
			id: string;
			accountId: string;
		}>`select id, account_id from calendar_feed where id = ${feedId} for update`,
	);

const MONTHS_BACK = -2;
const MONTHS_AHEAD = 6;

/** What the feed of a person shows today: the meetings of the cells that one attends or follows, or of one cell within reach. */
export async function feedEvents(
	db: Reader,
	{ grants, unitId }: { grants: readonly Grant[]; unitId: string | null },
	today: IsoDate,
): Promise<{ name: string; events: CalendarEvent[] }> {
	const reach = reachOf(grants, "calendar.read");
	const areas: Area[] = unitId
		? reach
		: reach.filter(({ span }) => span === "unit");
	const units = (await unitsIn(db, areas, today)).filter(
		(unit) => !unitId || (unit.id === unitId && reaches(reach, unit.path)),
	);
	const now = monthOf(today);
	const meetings = await meetingsIn(
		db,
		units.map(({ path }) => ({ path, span: "unit" })),
		{ on: today, today },
		addMonths(now, MONTHS_BACK),
		addMonths(now, MONTHS_AHEAD),
	);
	return {
		name: unitId ? (units[0]?.name ?? FEED_NAME.unit) : FEED_NAME.own,
		events: meetings.map((m) => ({
			id: m.id,
			title: feedTitle(m, units.find((u) => u.id === m.unitId)?.name ?? ""),
			place: m.place,
			...inCalendar(m),
		})),
	};
}

import { z } from "zod";
import {
	addMonths,
	type IsoDate,
	monthOf,
	showMonth,
} from "../../../charter/calendar.ts";
import {
	type Area,
	type Grant,
	reaches,
	reachOf,
} from "../../../charter/positions.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { view } from "../../../platform/view.ts";
import { unitsIn } from "../../org/reads.ts";
import { KIND } from "../labels/words.ts";
import { feedsOf } from "../reads/feeds.ts";
import { meetingsIn } from "../reads/meetings.ts";
import type { FeedEntry } from "../rules/feed.ts";

/** The addresses under which calendar programs read for the person; the secrets are not told again. */
export const feeds = view(
	{ name: "meeting.feeds", duty: "own", input: z.object({}) },
	({ db, actor, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return feedsOf(db, actor.accountId);
	},
);

const MONTHS_BACK = -2;
const MONTHS_AHEAD = 6;
// Until the agenda says otherwise (HD42: an ordinary meeting lasts at least 90 minutes, two in one 120).
const MINUTES = { ordinary: 90, thematic: 90, combined: 120 } as const;

/** What the feed of a person shows today: the meetings of the cells that one attends or follows, or of one cell within reach. */
export async function feedEntries(
	db: Reader,
	{ grants, unitId }: { grants: readonly Grant[]; unitId: string | null },
	today: IsoDate,
): Promise<{ name: string; entries: FeedEntry[] }> {
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
		name: unitId ? (units[0]?.name ?? "Lịch họp") : "Lịch họp của tôi",
		entries: meetings.map((m) => ({
			meetingId: m.id,
			on: m.heldOn ?? m.plannedOn,
			time: m.plannedTime,
			place: m.place,
			state: m.state,
			title: `${KIND[m.kind]} tháng ${showMonth(m.month)} – ${units.find((u) => u.id === m.unitId)?.name ?? ""}`,
			minutes: MINUTES[m.kind],
		})),
	};
}

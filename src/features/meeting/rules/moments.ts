import { addDays, dayOf } from "../../../charter/calendar.ts";
import type { Meeting } from "../schema/record.ts";

type Times = Pick<Meeting, "source" | "heldOn" | "startedAt">;

/**
 * The instant that counts for what a device says happened: never later than now, never before the meeting opened (a device's clock may
 * be wrong by minutes). What is copied from paper, or says nothing, happened now.
 */
export function momentOf(
	happenedAt: string | undefined,
	now: Date,
	{ source, heldOn, startedAt }: Times,
): Date {
	if (!happenedAt || source === "paper") return now;
	const opened =
		heldOn && startedAt ? Date.parse(`${heldOn}T${startedAt}:00+07:00`) : 0;
	const said = Math.max(Date.parse(happenedAt), opened);
	return new Date(Math.min(said, now.getTime()));
}

/** Days for which a device without network may have kept the opening of a meeting; of what is older a paper is copied. */
export const MOST_DAYS_AWAY = 3;

/** Why a meeting cannot have been opened at that instant: before its notice went out, or longer ago than a device may keep it. */
export function obstacleToMoment(
	at: Date,
	now: Date,
	{ noticeOn }: Pick<Meeting, "noticeOn">,
): { code: string; facts: Record<string, unknown> } | null {
	const on = dayOf(at);
	const tooOld = on < addDays(dayOf(now), -MOST_DAYS_AWAY);
	return tooOld || (noticeOn !== null && on < noticeOn)
		? { code: "meeting.opened-too-early", facts: { on, most: MOST_DAYS_AWAY } }
		: null;
}

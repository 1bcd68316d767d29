import { createEvents } from "ics";

/** Something at a time and a place, as a calendar program is told of it. */
export type CalendarEvent = {
	id: string;
	title: string;
	startsAt: Date;
	minutes: number;
	place: string;
	/** Its time will not move any more. */
	isFixed: boolean;
};

/**
 * A calendar in the form that calendar programs subscribe to (RFC 5545). Instants are in UTC, so that no program needs to know the zone
 * of Việt Nam; no person is named in it, since whoever has the address can read it.
 */
export function calendarFile(
	name: string,
	events: readonly CalendarEvent[],
	now: Date,
): string {
	const { error, value } = createEvents(
		events.map(({ id, title, startsAt, minutes, place, isFixed }) => ({
			uid: `${id}@nep`,
			title,
			start: startsAt.getTime(),
			startInputType: "utc",
			startOutputType: "utc",
			duration: { minutes },
			location: place,
			status: isFixed ? "CONFIRMED" : "TENTATIVE",
			timestamp: now.getTime(),
		})),
		{ calName: name, productId: "-//Nep//Lich hop//VI", method: "PUBLISH" },
	);
	if (error || value === null) throw error ?? new Error("no calendar");
	return value;
}

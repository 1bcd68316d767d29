import type { CalendarEntry } from "../schema/asked.ts";

/** A meeting as a calendar program is told of it. */
export type FeedEntry = Pick<
	CalendarEntry,
	"meetingId" | "on" | "time" | "place" | "state"
> & { title: string; minutes: number };

/** Octets of a line of RFC 5545, its end not counted. */
const LINE = 75;

/**
 * A calendar in the form that calendar programs subscribe to (RFC 5545). Instants are in UTC, so that no program needs to know the zone
 * of Việt Nam; no person is named in it, since whoever has the address can read it.
 */
export function calendarText(
	name: string,
	entries: readonly FeedEntry[],
	now: Date,
): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Nep//Lich hop//VI",
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escaped(name)}`,
		"REFRESH-INTERVAL;VALUE=DURATION:PT6H",
		"X-PUBLISHED-TTL:PT6H",
		...entries.flatMap((entry) => eventLines(entry, now)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(entry: FeedEntry, now: Date): string[] {
	const starts = new Date(`${entry.on}T${entry.time}:00+07:00`);
	const ends = new Date(starts.getTime() + entry.minutes * 60_000);
	return [
		"BEGIN:VEVENT",
		`UID:${entry.meetingId}@nep`,
		`DTSTAMP:${utc(now)}`,
		`DTSTART:${utc(starts)}`,
		`DTEND:${utc(ends)}`,
		`SUMMARY:${escaped(entry.title)}`,
		`LOCATION:${escaped(entry.place)}`,
		// Before its notice is out a day may still move.
		`STATUS:${entry.state === "planned" || entry.state === "prepared" ? "TENTATIVE" : "CONFIRMED"}`,
		"END:VEVENT",
	];
}

/** `20261203T123000Z` */
const utc = (instant: Date): string =>
	`${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const escaped = (text: string): string =>
	text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n|\r/g, "\\n");

/** A long line goes on in the next one after a space; no letter of several octets is cut. */
function folded(line: string): string {
	const parts = [""];
	for (const letter of line) {
		const last = parts.length - 1;
		const room = last === 0 ? LINE : LINE - 1;
		if (octets((parts[last] ?? "") + letter) <= room) parts[last] += letter;
		else parts.push(letter);
	}
	return parts.join("\r\n ");
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

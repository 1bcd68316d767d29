import type { Item } from "../schema/record.ts";

/** When each item would begin and end, `HH:MM`, if the meeting began on time and kept to its plan. */
export function rehearsal<Planned extends Pick<Item, "plannedMinutes">>(
	agenda: readonly Planned[],
	startsAt: string,
): { item: Planned; from: string; to: string }[] {
	let at = minutesOf(startsAt);
	return agenda.map((item) => {
		const from = at;
		at += item.plannedMinutes;
		return { item, from: clock(from), to: clock(at) };
	});
}

const minutesOf = (time: string): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clock = (minutes: number): string =>
	[Math.floor(minutes / 60) % 24, minutes % 60]
		.map((part) => String(part).padStart(2, "0"))
		.join(":");

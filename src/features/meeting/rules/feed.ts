import type { Meeting } from "../schema/record.ts";
import { isAnnounced } from "./agenda.ts";

// Until the agenda says otherwise (HD42: an ordinary meeting lasts at least 90 minutes, two in one 120).
const MINUTES = { ordinary: 90, thematic: 90, combined: 120 } as const;

/** When and how long a meeting stands in a calendar. Before its notice is out its day may still move. */
export const inCalendar = (
	m: Pick<Meeting, "heldOn" | "plannedOn" | "plannedTime" | "kind" | "state">,
) => ({
	startsAt: new Date(`${m.heldOn ?? m.plannedOn}T${m.plannedTime}:00+07:00`),
	minutes: MINUTES[m.kind],
	isFixed: isAnnounced(m),
});

import { createContext, useContext } from "react";
import type { Deed, Taken } from "../../../../kit/declared.ts";
import { type Entering, useEntering } from "../../../../kit/Outbox.tsx";

/** The meeting whose room this is. */
export const MeetingContext = createContext("");

/** An act of the room: it is on this device first, shown at once, and goes to the server when that can be reached. */
export function useRecording<D extends Deed>(
	name: D["name"],
): Entering<Taken<D>> {
	const meetingId = useContext(MeetingContext);
	return useEntering<D>(name, meetingId, { ground: name === "meeting.open" });
}

import { useEffect, useMemo } from "react";
import { dayOf, timeOf } from "../../../../charter/calendar.ts";
import { KEPT_AT, useView, type View } from "../../../../kit/data.tsx";
import type { Entry } from "../../../../kit/device.ts";
import { useOutbox } from "../../../../kit/Outbox.tsx";
import { noteServerTime, serverTime } from "../../../../kit/server-clock.ts";
import { foretold } from "../../rules/foretelling.ts";
import { countedIn, withChecks } from "../../rules/room.ts";
import type { room as roomView } from "../../views/cell.ts";
import type { Room } from "../Answers.tsx";

const POLL_MS = 5_000;

/** A prepared meeting is taken along on this device until it is closed. */
export const alongWith = (meetingId: string) => ({
	place: meetingId,
	wanted: ({ dossier }: Room) => dossier.meeting.state !== "closed",
});

/** The room as the server knows it, kept on this device as long as the meeting goes on. */
export function useRoom(meetingId: string): View<Room> {
	const asked = useView<typeof roomView>(
		"meeting.room",
		{ meetingId },
		{ every: POLL_MS, along: alongWith(meetingId) },
	);
	const { data, dataUpdatedAt } = asked;
	useEffect(() => {
		if (data && dataUpdatedAt !== KEPT_AT) noteServerTime(data.now);
	}, [data, dataUpdatedAt]);
	return asked;
}

/** What this device entered into this meeting and the server has not confirmed. */
export function useEntriesOf(meetingId: string): readonly Entry[] {
	const { entries } = useOutbox();
	return useMemo(
		() => entries.filter(({ place }) => place === meetingId),
		[entries, meetingId],
	);
}

/** The room with everything that was entered here, whether or not the server has it yet. */
export function useEntered(room: Room, entries: readonly Entry[]): Room {
	return useMemo(() => {
		const now = serverTime();
		const dossier = foretold(
			room.dossier,
			entries.filter(({ state }) => state !== "refused"),
		);
		return {
			...room,
			now: now.toISOString(),
			today: dayOf(now),
			...withChecks(dossier, timeOf(now)),
			...countedIn(dossier),
		};
	}, [room, entries]);
}

import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../../kit/problem.ts";
import type { markAttendance } from "../../actions/mark-attendance.ts";
import type { AttendanceMark, Attendee } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useRecording } from "./Recording.tsx";

type Waiting = Record<string, AttendanceMark>;

export type Marks = {
	/** The roll as marked here, whether or not the server has it yet. */
	roll: Attendee[];
	mark: (marks: readonly AttendanceMark[]) => void;
	/** How many marks the server does not have yet. */
	waiting: number;
	problem: Problem | undefined;
};

const TRY_AGAIN_MS = 4_000;

/**
 * Marks of the roll-call: shown at once, kept on this device, sent in the order of tapping, together where the
 * thumb is faster than the network, and again until they are there.
 */
export function useMarks(room: Room): Marks {
	const { meeting, roll } = room.dossier;
	const key = `marks:${meeting.id}`;
	const act = useRecording<typeof markAttendance>("meeting.mark-attendance");
	const { run, busy, problem, clear } = act;
	const [waiting, setWaiting] = useState<Waiting>(() => keptMarks(key));
	const [refused, setRefused] = useState<Problem>();
	const sent = useRef<readonly AttendanceMark[]>([]);

	useEffect(() => {
		if (Object.keys(waiting).length === 0) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(waiting));
	}, [key, waiting]);

	useEffect(() => {
		if (busy || problem) return;
		const marks = Object.values(waiting).filter(
			(mark) => !sent.current.includes(mark),
		);
		if (marks.length === 0) return;
		sent.current = marks;
		run({ meetingId: meeting.id, marks }, () =>
			setWaiting((now) => without(now, marks)),
		);
	}, [busy, problem, run, waiting, meeting.id]);

	useEffect(() => {
		if (!problem) return;
		sent.current = [];
		if (problem.again) {
			const wait = setTimeout(clear, TRY_AGAIN_MS);
			return () => clearTimeout(wait);
		}
		setRefused(problem);
		// Signed out: what was tapped waits on this device for the next sign-in.
		if (problem.signedOut) return;
		setWaiting({});
		clear();
	}, [problem, clear]);

	return {
		roll: roll.map((attendee) => marked(attendee, waiting[attendee.memberId])),
		mark: (marks) => {
			setRefused(undefined);
			setWaiting((now) => ({
				...now,
				...Object.fromEntries(marks.map((mark) => [mark.memberId, mark])),
			}));
		},
		waiting: Object.keys(waiting).length,
		problem: refused,
	};
}

function without(waiting: Waiting, marks: readonly AttendanceMark[]): Waiting {
	return Object.fromEntries(
		Object.entries(waiting).filter(([, mark]) => !marks.includes(mark)),
	);
}

function marked(
	attendee: Attendee,
	mark: AttendanceMark | undefined,
): Attendee {
	if (!mark) return attendee;
	const { presence, reason, specialDuty } = mark;
	const standing =
		specialDuty && attendee.standing === "counted"
			? "special-duty"
			: !specialDuty && attendee.standing === "special-duty" && presence
				? "counted"
				: attendee.standing;
	return { ...attendee, presence, reason, standing };
}

function keptMarks(key: string): Waiting {
	try {
		return JSON.parse(localStorage.getItem(key) ?? "{}");
	} catch {
		return {};
	}
}

import type { Problem } from "../../../../kit/problem.ts";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { markAttendance } from "../../actions/mark-attendance.ts";
import type { AttendanceMark } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useRecording } from "./Recording.tsx";

export type Marks = {
	mark: (marks: readonly AttendanceMark[]) => void;
	problem: Problem | undefined;
};

/** Marks of the roll-call, each with what this device saw before. */
export function useMarks({ dossier }: Room): Marks {
	const { meeting, roll } = dossier;
	const act = useRecording<typeof markAttendance>("meeting.mark-attendance");
	const seen = (id: string) => {
		const before = roll.find(({ memberId }) => memberId === id);
		return before
			? {
					presence: before.presence,
					reason: before.reason,
					specialDuty: before.standing === "special-duty",
				}
			: undefined;
	};
	return {
		problem: act.problem,
		mark: (marks) =>
			act.run({
				meetingId: meeting.id,
				happenedAt: serverTime().toISOString(),
				marks: marks.map((mark) => ({ ...mark, was: seen(mark.memberId) })),
			}),
	};
}

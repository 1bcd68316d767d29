import { daysBetween } from "../../../charter/calendar.ts";
import type { MeetingFacts } from "../schema.ts";
import {
	barsFull,
	type Finding,
	needsReason,
	type Reading,
	shown,
} from "./finding.ts";

/** What became of the tasks of the past conclusion or resolution, each one reported. */
export const pastTasks: Reading = ({
	pastTasks: { done, total, unreported },
}) => [
	shown({ code: "past-tasks", done, total }),
	unreported.length > 0 &&
		needsReason({ code: "past-unreported", count: unreported.length }),
	...unreported.map((title) => shown({ code: "past-task-unreported", title })),
	done < total && barsFull({ code: "past-open", count: total - done }),
];

/** The meeting ends in a conclusion or resolution that was voted. */
export const conclusion: Reading = ({ steps, closing }) => [
	!steps.concluded && barsFull({ code: "not-concluded" }),
	closing.paperNumber !== null &&
		shown({ code: "paper", number: closing.paperNumber }),
	voteOn(closing.votePassed),
];

function voteOn(passed: boolean | null): Finding {
	if (passed === null) return barsFull({ code: "not-voted" });
	return passed
		? shown({ code: "vote-passed" })
		: barsFull({ code: "vote-failed" });
}

export const adoption: Reading = ({ closing }) => [
	closing.minutesAdopted
		? shown({ code: "minutes-adopted" })
		: barsFull({ code: "minutes-open" }),
];

/** Tasks with one named person, a date and a measure. */
export const assignment: Reading = ({
	closing: { tasks, tasksIncomplete },
}) => [
	tasks > 0
		? shown({ code: "tasks", count: tasks })
		: barsFull({ code: "no-tasks" }),
	tasksIncomplete > 0 &&
		barsFull({ code: "tasks-incomplete", count: tasksIncomplete }),
];

/** Finished papers on the electronic handbook within the deadline (STD-02: days of the calendar by default). */
export const finishedUpload: Reading = (facts) => [finished(facts)];

function finished({ heldOn, closing: c }: MeetingFacts): Finding {
	const deadlineDays = c.finishedDeadlineDays;
	if (c.finishedUploadedOn === null)
		return c.finishedDaysAfter === null
			? shown({ code: "finished-waiting", deadlineDays })
			: barsFull({ code: "finished-missing", deadlineDays });
	const days = c.finishedDaysAfter ?? daysBetween(heldOn, c.finishedUploadedOn);
	return days <= deadlineDays
		? shown({ code: "finished-in-time", days })
		: barsFull({ code: "finished-late", days, deadlineDays });
}

/** True while the finished papers may still come in time. */
export const awaitsUpload = ({ closing }: MeetingFacts): boolean =>
	closing.finishedUploadedOn === null && closing.finishedDaysAfter === null;

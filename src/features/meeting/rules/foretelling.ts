import type { z } from "zod";
import { dayOf, timeOf } from "../../../charter/calendar.ts";
import type { Task } from "../../task/schema.ts";
import type {
	AddGuest,
	AssignTask,
	Conclude,
	CorrectOpinion,
	DropTask,
	JudgeTask,
	MarkAttendance,
	Open,
	RecordOpinion,
	RecordVote,
	Score,
	StartItem,
} from "../schema/inputs.ts";
import type { Attendee, Dossier, Meeting } from "../schema/record.ts";
import { isCarried, voteBase } from "./votes.ts";
import { votingRule } from "./voting-rules.ts";

/** An act of the room that was entered on a device: its id is the id of what it adds. */
export type Entered = {
	id: string;
	name: string;
	// biome-ignore lint/suspicious/noExplicitAny: the input of whichever act it is
	input: any;
	/** When it happened, an instant. */
	at: string;
};

type Inputs = {
	"meeting.open": z.output<typeof Open>;
	"meeting.mark-attendance": z.output<typeof MarkAttendance>;
	"meeting.add-guest": z.output<typeof AddGuest>;
	"meeting.start-item": z.output<typeof StartItem>;
	"meeting.record-opinion": z.output<typeof RecordOpinion>;
	"meeting.correct-opinion": z.output<typeof CorrectOpinion>;
	"meeting.judge-task": z.output<typeof JudgeTask>;
	"meeting.assign-task": z.output<typeof AssignTask>;
	"meeting.drop-task": z.output<typeof DropTask>;
	"meeting.record-vote": z.output<typeof RecordVote>;
	"meeting.conclude": z.output<typeof Conclude>;
	"meeting.score": z.output<typeof Score>;
};
/** The acts that a device may enter without the server. */
export type RoomAct = keyof Inputs;

/**
 * The record as it will be when the server has taken what this device entered, in this order. What the record holds already changes
 * nothing, so that an entry may stand in both for a while.
 */
export const foretold = (
	dossier: Dossier,
	entered: readonly Entered[],
): Dossier =>
	entered.reduce(
		(known, act) => BY_NAME[act.name]?.(known, act.input, act) ?? known,
		dossier,
	);

const FORETELL = {
	"meeting.open": (known, { chairId, noteTakerId, on, at }, act) => {
		if (known.meeting.state !== "convened") return known;
		const opened = new Date(act.at);
		return withMeeting(withExcuses(known), {
			state: "in-session",
			heldOn: on ?? dayOf(opened),
			startedAt: at ?? timeOf(opened),
			chairId,
			noteTakerId,
		});
	},
	"meeting.mark-attendance": (known, { marks }) => ({
		...known,
		roll: known.roll.map((attendee) => {
			const mark = marks.findLast((m) => m.memberId === attendee.memberId);
			return mark ? marked(attendee, mark) : attendee;
		}),
	}),
	"meeting.add-guest": (known, guest, { id }) => {
		const { role, name, post = null, memberId = null } = guest;
		return known.guests.some((g) => g.role === role && g.name === name)
			? known
			: {
					...known,
					guests: [...known.guests, { id, role, name, post, memberId }],
				};
	},
	"meeting.start-item": (known, { itemId }, { at }) => ({
		...withMeeting(known, { currentItemId: itemId }),
		agenda: known.agenda.map((item) =>
			item.id === itemId
				? { ...item, startedAt: item.startedAt ?? at, endedAt: null }
				: item.startedAt && !item.endedAt
					? { ...item, endedAt: at }
					: item,
		),
	}),
	"meeting.record-opinion": (known, said, { id, at }) => {
		const { memberId, itemId = null, kind = "opinion", words = "" } = said;
		if (has(known.opinions, id)) return known;
		const seq = known.opinions.length + 1;
		const name = nameIn(known, memberId) ?? "";
		const one = { id, seq, itemId, memberId, name, kind, words, spokenAt: at };
		return { ...known, opinions: [...known.opinions, one] };
	},
	"meeting.correct-opinion": (known, { opinionId, kind, words }) => ({
		...known,
		opinions: known.opinions.map((one) =>
			one.id === opinionId ? { ...one, kind, words } : one,
		),
	}),
	"meeting.judge-task": (known, { meetingId, taskId, was: _was, ...found }) => {
		const outcome = { ...found, meetingId };
		const judged = <One extends Task>(tasks: readonly One[]): One[] =>
			tasks.map((task) => (task.id === taskId ? { ...task, outcome } : task));
		return {
			...known,
			pastTasks: judged(known.pastTasks),
			forgotten: judged(known.forgotten),
			lookBack: judged(known.lookBack),
		};
	},
	"meeting.assign-task": (known, { meetingId: _meeting, ...given }, { id }) => {
		if (has(known.givenTasks, id)) return known;
		const task = {
			...given,
			ofTheme: given.ofTheme ?? false,
			id,
			seq: known.givenTasks.length + 1,
			ownerName: nameIn(known, given.ownerId),
		};
		return { ...known, givenTasks: [...known.givenTasks, task] };
	},
	"meeting.drop-task": (known, { meetingTaskId }) => ({
		...known,
		givenTasks: known.givenTasks
			.filter(({ id }) => id !== meetingTaskId)
			.map((task, at) => ({ ...task, seq: at + 1 })),
	}),
	"meeting.record-vote": (known, given, { id }) => {
		const { matter, title, inFavour, against, abstained, note = null } = given;
		const { form = "hands", invalid = 0, issued = null } = given;
		const { base, recipe } = voteBase(known.roll);
		const { meeting } = known;
		const { threshold } = votingRule(
			matter,
			meeting.heldOn ?? meeting.plannedOn,
		);
		const others = known.votes.filter(
			(v) => v.matter !== matter || v.title !== title,
		);
		const vote = {
			...{ id, matter, title, inFavour, against, abstained, note },
			...(form === "paper"
				? { form, invalid, issued }
				: { form, invalid: 0, issued: null }),
			...{ seq: others.length + 1, base, recipe, threshold },
			passed: isCarried(threshold, inFavour, base),
		};
		return { ...known, votes: [...others, vote] };
	},
	"meeting.conclude": (known, { meetingId: _meeting, was: _was, ...said }) =>
		withMeeting(known, said),
	"meeting.score": (known, { marks, stated = null }) =>
		withMeeting(known, {
			score: { marks, stated },
		}),
} satisfies {
	[Name in RoomAct]: (
		known: Dossier,
		input: Inputs[Name],
		act: Entered,
	) => Dossier;
};

const BY_NAME: Record<
	string,
	(known: Dossier, input: Entered["input"], act: Entered) => Dossier
> = FORETELL;

const withMeeting = (known: Dossier, changes: Partial<Meeting>): Dossier => ({
	...known,
	meeting: { ...known.meeting, ...changes },
});

/** Who asked for leave before the meeting is absent with that reason, until somebody marks otherwise. */
const withExcuses = (known: Dossier): Dossier => ({
	...known,
	roll: known.roll.map((attendee) => {
		const reply = known.replies.find(
			({ memberId, coming }) => memberId === attendee.memberId && !coming,
		);
		return reply && attendee.standing === "counted"
			? { ...attendee, presence: "excused", reason: reply.reason }
			: attendee;
	}),
});

const has = (things: readonly { id: string }[], wanted: string): boolean =>
	things.some(({ id }) => id === wanted);

const nameIn = ({ roll }: Dossier, memberId: string | null): string | null =>
	roll.find((attendee) => attendee.memberId === memberId)?.name ?? null;

/** A mark takes a member of the count out of it for a special duty, and back in. */
function marked(
	attendee: Attendee,
	{
		presence,
		reason = null,
		specialDuty = false,
	}: Inputs["meeting.mark-attendance"]["marks"][number],
): Attendee {
	const standing =
		specialDuty && attendee.standing === "counted"
			? "special-duty"
			: !specialDuty && attendee.standing === "special-duty" && presence
				? "counted"
				: attendee.standing;
	return { ...attendee, presence, reason, standing };
}

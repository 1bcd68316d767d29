import type { IsoDate } from "../../src/charter/calendar.ts";
import { changeDay } from "../../src/features/meeting/actions/change-day.ts";
import { chooseProblem } from "../../src/features/meeting/actions/choose-problem.ts";
import { conveneMeeting } from "../../src/features/meeting/actions/convene-meeting.ts";
import { draftAgenda } from "../../src/features/meeting/actions/draft-agenda.ts";
import { markUpload } from "../../src/features/meeting/actions/mark-upload.ts";
import { prepareMeeting } from "../../src/features/meeting/actions/prepare-meeting.ts";
import { recordCommittee } from "../../src/features/meeting/actions/record-committee.ts";
import { registerDay } from "../../src/features/meeting/actions/register-day.ts";
import { writeDraft } from "../../src/features/meeting/actions/write-draft.ts";
import type { MeetingRecord, Minutes, Preparation } from "../meeting-record.ts";
import { placeOf } from "./agenda.ts";
import type { Company, Play } from "./company.ts";
import { REASONS } from "./reasons.ts";
import type { Stage } from "./stage.ts";

/** The cell has registered the day; the id of the meeting. */
export async function register(
	stage: Stage,
	{ unitId, secretary }: Company,
	record: MeetingRecord,
	registeredOn: IsoDate,
	at: Date,
): Promise<string> {
	const { kind, month, planned, venue, theme, source } = record;
	const { meetingId } = await stage.act(
		registerDay,
		secretary,
		{
			unitId,
			kind,
			month,
			on: planned.date,
			time: planned.time,
			place: venue,
			topic: theme?.title ?? null,
			source,
			registeredOn,
		},
		at,
	);
	return meetingId;
}

/** The meeting was put off to another day. */
export async function putOff(play: Play, at: Date): Promise<void> {
	const { stage, company, record, meetingId } = play;
	if (!record.movedTo) return;
	const { date: on, time } = record.movedTo;
	const input = { meetingId, on, time, place: record.venue };
	await stage.act(changeDay, company.secretary, input, at);
}

/** Agenda, committee meeting and draft are there, and the preparation is finished. */
export async function prepare(
	{ stage, company, record, meetingId }: Play,
	preparation: Preparation,
	at: Date,
): Promise<void> {
	const { secretary, memberId } = company;
	const items = preparation.agenda.map((item) => ({
		...placeOf(item, record.kind),
		title: item.title,
		presenterId: memberId(item.presenter),
		plannedMinutes: item.minutes,
	}));
	await stage.act(draftAgenda, secretary, { meetingId, items }, at);
	const discussed =
		items.find(({ kind }) => kind === "discussion") ??
		items.find(({ kind }) => kind === "professional") ??
		items[0];
	if (record.kind !== "thematic" && discussed)
		await stage.act(
			chooseProblem,
			secretary,
			{ meetingId, problem: discussed.title },
			at,
		);
	const { by, date, note } = preparation.committee;
	await stage.act(
		recordCommittee,
		secretary,
		{ meetingId, mode: MODES[by], metOn: date, note },
		at,
	);
	const draft = draftOf(record.minutes);
	const own =
		record.source === "paper" ? { on: date ?? preparation.notice.date } : {};
	if (draft)
		await stage.act(writeDraft, secretary, { meetingId, ...draft, ...own }, at);
	await stage.act(
		prepareMeeting,
		secretary,
		{ meetingId, reasons: REASONS },
		at,
	);
}

const MODES = {
	committee: "met",
	secretary: "secretary-deputy",
	nobody: "not-met",
} as const;

/** A draft names the tasks that are to be given; papers that were only called have none to read it from. */
function draftOf(minutes: Minutes | null) {
	if (!minutes) return null;
	const { form, tasks } = minutes.resolution;
	return {
		outcome: form,
		words: tasks.map((task) => `${task.no}. ${task.title}.`).join("\n"),
	};
}

/** The papers went up on the national handbook before the meeting. */
export async function uploadBefore(
	{ stage, company, meetingId }: Play,
	{ papersUploadedOn }: Preparation,
	at: Date,
): Promise<void> {
	const input = { meetingId, stage: "before", on: papersUploadedOn };
	await stage.act(markUpload, company.secretary, input, at);
}

/** The notice went out; a paper keeps its own date and number. */
export async function convene(
	{ stage, company, record, meetingId }: Play,
	{ notice }: Preparation,
	at: Date,
): Promise<void> {
	const own =
		record.source === "paper" ? { on: notice.date, number: notice.number } : {};
	const input = { meetingId, reasons: REASONS, ...own };
	await stage.act(conveneMeeting, company.secretary, input, at);
}

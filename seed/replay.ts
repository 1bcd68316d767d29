import {
	addMonths,
	daysBetween,
	firstDayOf,
	type IsoDate,
} from "../src/charter/calendar.ts";
import { ADOPTED } from "./chi-lang/days.ts";
import type { MeetingRecord, Minutes } from "./meeting-record.ts";
import type { Company, Play } from "./replay/company.ts";
import {
	convene,
	prepare,
	putOff,
	register,
	uploadBefore,
} from "./replay/prepare.ts";
import { decidedOn, rate } from "./replay/rate.ts";
import { hold, uploadAfter } from "./replay/session.ts";
import { after, moment, type Stage } from "./replay/stage.ts";

/** Something that happens at a moment. */
type Scene = { at: Date; play(): Promise<void> };

/** The meetings of one cell happen as their records tell, by the product's own actions, each act at its moment. */
export async function replay(
	stage: Stage,
	company: Company,
	records: readonly MeetingRecord[],
): Promise<void> {
	const scenes = records.flatMap((record) =>
		scenesOf({
			stage,
			company,
			record,
			meetingId: "",
			isFirst: isFirst(record, records),
		}),
	);
	scenes.sort((a, b) => a.at.getTime() - b.at.getTime());
	for (const scene of scenes) await scene.play();
}

const isFirst = (record: MeetingRecord, all: readonly MeetingRecord[]) =>
	!all.some(
		(other) => other.kind === record.kind && other.month < record.month,
	);

function scenesOf(play: Play): Scene[] {
	const { stage, company, record } = play;
	const on = registeredOn(record);
	const registering = (at: Date): Scene => ({
		at,
		async play() {
			play.meetingId = await register(stage, company, record, on, at);
		},
	});
	return record.source === "paper"
		? copying(play, registering)
		: living(play, registering);
}

/** Cells register by the 24th of the month before; themes when the committee asked for them. */
function registeredOn({ theme, month }: MeetingRecord): IsoDate {
	return (
		theme?.registeredOn ?? firstDayOf(addMonths(month, -1)).replace(/01$/, "24")
	);
}

type Registering = (at: Date) => Scene;

function copying(play: Play, registering: Registering): Scene[] {
	const { preparation, minutes } = play.record;
	if (!preparation || !minutes)
		throw new Error("Only a meeting that was held has papers to copy.");
	const at = copiedAt(minutes);
	return [
		registering(at),
		{
			at,
			async play() {
				await putOff(play, at);
				await prepare(play, preparation, at);
				await uploadBefore(play, preparation, at);
				await convene(play, preparation, at);
				await hold(play, minutes, at);
			},
		},
		...rating(play, minutes, at),
	];
}

/** What was held before the commune took Nếp up is copied on its first day, in order; later papers when they are finished. */
function copiedAt({ date, finishedPapersOn }: Minutes): Date {
	const order = daysBetween("2026-08-01", date);
	const finished = finishedPapersOn ?? date;
	return finished < ADOPTED
		? after(moment(ADOPTED, "08:00"), order)
		: after(moment(finished, "15:00"), order);
}

function living(play: Play, registering: Registering): Scene[] {
	const { record } = play;
	const { preparation, minutes } = record;
	const register = registering(soonest(registeredOn(record), "16:00"));
	if (!preparation) return [register];
	const { notice, papersUploadedOn, committee } = preparation;
	const met = soonest(committee.date ?? notice.date, "17:00");
	const uploaded =
		papersUploadedOn > notice.date
			? moment(papersUploadedOn, "07:00")
			: soonest(papersUploadedOn, "18:00");
	const scenes: Scene[] = [
		register,
		{ at: met, play: () => putOff(play, met) },
		{ at: met, play: () => prepare(play, preparation, met) },
		{ at: uploaded, play: () => uploadBefore(play, preparation, uploaded) },
		at(soonest(notice.date, "18:30"), (now) => convene(play, preparation, now)),
	];
	return minutes ? [...scenes, ...meeting(play, minutes)] : scenes;
}

function meeting(play: Play, minutes: Minutes): Scene[] {
	const finished = minutes.finishedPapersOn ?? minutes.date;
	return [
		at(moment(minutes.date, minutes.start), (now) => hold(play, minutes, now)),
		at(moment(finished, "23:30"), (now) => uploadAfter(play, minutes, now)),
		...rating(play, minutes, moment(finished, "23:45")),
	];
}

function rating(play: Play, minutes: Minutes, copied: Date): Scene[] {
	const { decided } = minutes.score;
	if (!decided) return [];
	const day = moment(decidedOn(minutes), "15:00");
	const when = day > copied ? day : copied;
	return [at(when, (now) => rate(play, minutes, decided, now))];
}

const at = (moment: Date, play: (now: Date) => Promise<void>): Scene => ({
	at: moment,
	play: () => play(moment),
});

/** The given time of a day, or of the first day on which the commune works in Nếp. */
const soonest = (day: IsoDate, time: string): Date =>
	moment(day < ADOPTED ? ADOPTED : day, time);

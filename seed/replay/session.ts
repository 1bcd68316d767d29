import { minutesBetween } from "../../src/charter/calendar.ts";
import { addGuest } from "../../src/features/meeting/actions/add-guest.ts";
import { closeMeeting } from "../../src/features/meeting/actions/close-meeting.ts";
import { conclude } from "../../src/features/meeting/actions/conclude.ts";
import { markAttendance } from "../../src/features/meeting/actions/mark-attendance.ts";
import { markUpload } from "../../src/features/meeting/actions/mark-upload.ts";
import { openMeeting } from "../../src/features/meeting/actions/open-meeting.ts";
import { recordOpinion } from "../../src/features/meeting/actions/record-opinion.ts";
import { recordVote } from "../../src/features/meeting/actions/record-vote.ts";
import { scoreMeeting } from "../../src/features/meeting/actions/score-meeting.ts";
import { startItem } from "../../src/features/meeting/actions/start-item.ts";
import * as views from "../../src/features/meeting/views/cell.ts";
import type { Minutes, RollEntry, Vote } from "../meeting-record.ts";
import type { Play } from "./company.ts";
import { REASONS } from "./reasons.ts";
import { after } from "./stage.ts";
import { assign, earlierTasks, judge, linksOf, recall } from "./tasks.ts";

/** The meeting is held from its opening to its closing; `at` is when it began, or when its paper is copied. */
export async function hold(
	play: Play,
	minutes: Minutes,
	at: Date,
): Promise<void> {
	const isLive = play.record.source === "live";
	const length = isLive ? minutesBetween(minutes.start, minutes.end) : 0;
	if (play.isFirst) await recall(play, minutes, at);
	await open(play, minutes, at);
	await callRoll(play, minutes, at);
	const talk = isLive ? await runAgenda(play, length, at) : null;
	const earlier = await earlierTasks(play, at);
	const links = linksOf(minutes.resolution.tasks, earlier);
	await judge(play, minutes, earlier, links, after(at, length / 4));
	await discuss(play, minutes, talk, at);
	const end = after(at, length);
	await decide(play, minutes, end);
	await assign(play, minutes, links, end);
	await score(play, minutes, end);
	await close(play, minutes, end);
}

async function open(play: Play, minutes: Minutes, at: Date): Promise<void> {
	const { stage, company, record, meetingId } = play;
	const { noteTaker, memberId } = company;
	const onPaper =
		record.source === "paper" ? { on: minutes.date, at: minutes.start } : {};
	await stage.act(
		openMeeting,
		noteTaker,
		{
			meetingId,
			chairId: memberId(minutes.chair),
			noteTakerId: memberId(minutes.noteTaker),
			reasons: REASONS,
			...onPaper,
		},
		at,
	);
	const guests = [
		...minutes.superiors.map((s) => ({ role: "superior", ...s })),
		...minutes.guests.map((name) => ({ role: "temporary-here", name })),
	];
	for (const guest of guests)
		await stage.act(addGuest, noteTaker, { meetingId, ...guest }, at);
}

const PRESENCE = {
	present: "present",
	"absent-with-reason": "excused",
	"absent-without-reason": "unexcused",
	exempt: null,
	"exempt-present": "present",
	"temporary-elsewhere": null,
	"special-duty": null,
} as const satisfies Record<RollEntry["status"], string | null>;

async function callRoll(
	{ stage, company, meetingId }: Play,
	{ roll }: Minutes,
	at: Date,
): Promise<void> {
	const marks = roll.map(({ status, reason }, i) => ({
		memberId: company.roll[i]?.memberId,
		presence: PRESENCE[status],
		reason,
		specialDuty: status === "special-duty",
	}));
	await stage.act(markAttendance, company.noteTaker, { meetingId, marks }, at);
}

type Talk = { itemId: string; from: Date; minutes: number };

/** Every item begins when the ones before it have had their share of the time; where and when people talk is given back. */
async function runAgenda(
	{ stage, company, meetingId }: Play,
	length: number,
	at: Date,
): Promise<Talk | null> {
	const { dossier } = await stage.ask(
		views.room,
		company.noteTaker,
		{ meetingId },
		at,
	);
	const planned = dossier.agenda.reduce((sum, i) => sum + i.plannedMinutes, 0);
	const pace = length / Math.max(planned, 1);
	let passed = 0;
	let talk: Talk | null = null;
	for (const item of dossier.agenda) {
		const from = after(at, Math.round(passed * pace));
		await stage.act(
			startItem,
			company.noteTaker,
			{ meetingId, itemId: item.id },
			from,
		);
		if (item.kind === "criticism" || item.kind === "discussion")
			talk = { itemId: item.id, from, minutes: item.plannedMinutes * pace };
		passed += item.plannedMinutes;
	}
	return talk;
}

async function discuss(
	{ stage, company, meetingId }: Play,
	{ opinions }: Minutes,
	talk: Talk | null,
	at: Date,
): Promise<void> {
	const between = talk ? talk.minutes / (opinions.length + 1) : 0;
	for (const [i, { speaker, kind, text }] of opinions.entries())
		await stage.act(
			recordOpinion,
			company.noteTaker,
			{
				meetingId,
				itemId: talk?.itemId ?? null,
				memberId: company.memberId(speaker),
				kind,
				words: text,
			},
			after(talk?.from ?? at, between * (i + 1)),
		);
}

async function decide(
	{ stage, company, meetingId }: Play,
	minutes: Minutes,
	at: Date,
): Promise<void> {
	const { noteTaker } = company;
	for (const vote of minutes.votes)
		await stage.act(
			recordVote,
			noteTaker,
			{
				meetingId,
				matter: matterOf(vote),
				title: vote.matter,
				inFavour: vote.yes,
				against: vote.no,
				abstained: vote.abstain,
				note: vote.note,
			},
			at,
		);
	const { conclusion } = minutes;
	await stage.act(
		conclude,
		noteTaker,
		{
			meetingId,
			conclusion,
			answers: minutes.answer || null,
			superiorRemark: minutes.superiorRemark || null,
			feeNote: minutes.fee ? `Đảng phí ${minutes.fee}` : null,
			outcome: minutes.resolution.form,
			praise: /biểu dương/i.test(conclusion) ? 1 : 0,
			reminders: /nhắc nhở|phê bình đồng chí/i.test(conclusion) ? 1 : 0,
			minutesAdopted: true,
		},
		at,
	);
}

function matterOf({ matter }: Vote): string {
	if (/^Thông qua (nghị quyết|kết luận|NQ)/.test(matter)) return "resolution";
	if (/^Miễn/.test(matter)) return "exemption";
	return /^(Giới thiệu|Đề nghị)/.test(matter) ? "recommendation" : "other";
}

async function score(
	{ stage, company, record, meetingId }: Play,
	{ score: sheet }: Minutes,
	at: Date,
): Promise<void> {
	const marks = Object.fromEntries(
		sheet.lines.map(({ no, points, reason }) => [no, { mark: points, reason }]),
	);
	const { total, rating } = sheet.stated;
	const stated = record.source === "paper" ? { total, band: rating } : null;
	await stage.act(
		scoreMeeting,
		company.noteTaker,
		{ meetingId, marks, stated },
		at,
	);
}

/** A paper is copied with the day on which its finished papers went up; what is live waits for that day. */
async function close(play: Play, minutes: Minutes, at: Date): Promise<void> {
	const { stage, company, record, meetingId } = play;
	const isPaper = record.source === "paper";
	if (isPaper) await uploadAfter(play, minutes, at);
	const own = isPaper
		? { at: minutes.end, number: minutes.resolution.number }
		: {};
	await stage.act(
		closeMeeting,
		company.noteTaker,
		{ meetingId, reasons: REASONS, ...own },
		at,
	);
}

/** The finished papers went up on the national handbook. */
export async function uploadAfter(
	{ stage, company, meetingId }: Play,
	{ finishedPapersOn }: Minutes,
	at: Date,
): Promise<void> {
	if (finishedPapersOn === null) return;
	const input = { meetingId, stage: "after", on: finishedPapersOn };
	await stage.act(markUpload, company.noteTaker, input, at);
}

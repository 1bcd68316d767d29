import { z } from "zod";
import { addMonths, dayOf, monthOf } from "../src/charter/calendar.ts";
import {
	openAccount,
	savePassword,
} from "../src/features/account/writes/accounts.ts";
import { addPositions } from "../src/features/org/writes.ts";
import { linesOf, sheetFor } from "../src/features/quality/rules/sheets.ts";
import type { Database } from "../src/platform/database/connect.ts";
import { asking, type Client, signIn } from "./http.ts";
import { ms, printTable, timingOf } from "./measure.ts";
import { PASSWORD, type Province } from "./province.ts";

export const MEETINGS = 35;
const WARM_UP = 5;

const MARKS = Object.fromEntries(
	linesOf(sheetFor("A")).map((line) => [
		line.no,
		{ mark: line.max, reason: null, explanation: "Đo tốc độ." },
	]),
);
const REASONS = Object.fromEntries(
	[
		"committee-met",
		"problem-chosen",
		"draft-written",
		"presenters-named",
		"blocks-covered",
		"discussion-planned",
		"time-planned",
		"focus-on-agenda",
		"papers-uploaded",
		"overseer-named",
		"enough-official",
		"end-noted",
		"past-tasks-judged",
		"tasks-given",
		"long-enough",
		"half-attended",
		"self-scored",
	].map((code) => [code, "Đo tốc độ."]),
);

/** Whole meetings of cells of 300 members held through HTTP; what the closing alone costs, and each act of the room. */
export async function measureMeetings(
	database: Database,
	port: number,
	{ cells }: Province,
	memberIds: readonly string[],
): Promise<void> {
	const taken = new Map<string, number[]>();
	for (let n = 0; n < MEETINGS; n++) {
		const cell = cells[n];
		const secretaryId = memberIds[n];
		if (!cell || !secretaryId) continue;
		const client = await secretaryOf(database, port, cell.id, secretaryId, n);
		const act = async (name: string, input: unknown) => {
			const start = performance.now();
			const result = await client.act(name, input);
			if (n >= WARM_UP)
				taken.set(name, [
					...(taken.get(name) ?? []),
					performance.now() - start,
				]);
			return result;
		};
		const roll = await client.get(asking("member.roll", { unitId: cell.id }));
		await hold(
			act,
			cell.id,
			z
				.array(OnRoll)
				.parse(roll)
				.map(({ id }) => id),
		);
	}
	printTable(
		"Kỳ họp của chi bộ 300 đảng viên, qua HTTP",
		[...taken].map(([name, times]) => ({
			"thao tác": name,
			"trung vị ms": ms(timingOf(times).median),
			"p95 ms": ms(timingOf(times).p95),
			"số lần": times.length,
		})),
	);
}

export async function secretaryOf(
	database: Database,
	port: number,
	unitId: string,
	memberId: string,
	n: number,
): Promise<Client> {
	const now = new Date();
	const login = await database.writer.transaction().execute(async (tx) => {
		const account = await openAccount(tx, {
			login: `bithu${n}`,
			name: "Bí thư",
			memberId,
			now,
		});
		await savePassword(tx, account.id, PASSWORD);
		await addPositions(
			tx,
			[{ unitId, kind: "cell-secretary", memberId, from: "2025-07-01" }],
			now,
		);
		return account.login;
	});
	return signIn(port, login, PASSWORD);
}

const OnRoll = z.object({ id: z.string() });
export type Act = (name: string, input: unknown) => Promise<unknown>;
export const field = (value: unknown, key: string): string =>
	String(Object.entries(value ?? {}).find(([name]) => name === key)?.[1] ?? "");

/** A meeting of a cell is opened today with everybody there; its id. */
export async function openMeeting(
	act: Act,
	unitId: string,
	members: readonly string[],
): Promise<string> {
	const today = dayOf(new Date());
	const [chairId = "", noteTakerId = ""] = members;
	const registered = await act("meeting.register-day", {
		unitId,
		month: monthOf(today),
		on: today,
		time: "19:30",
		place: "Nhà văn hóa thôn",
	});
	const meetingId = field(registered, "meetingId");
	await act("meeting.draft-agenda", {
		meetingId,
		items: [
			{
				kind: "discussion",
				block: "task",
				title: "Thảo luận",
				presenterId: chairId,
				plannedMinutes: 90,
			},
		],
	});
	await act("meeting.record-committee", {
		meetingId,
		mode: "met",
		metOn: today,
	});
	await act("meeting.prepare", { meetingId, reasons: REASONS });
	await act("meeting.convene", { meetingId, reasons: REASONS });
	await act("meeting.open", {
		meetingId,
		chairId,
		noteTakerId,
		reasons: REASONS,
	});
	await act("meeting.mark-attendance", {
		meetingId,
		marks: members.map((memberId) => ({ memberId, presence: "present" })),
	});
	return meetingId;
}

async function hold(
	act: Act,
	unitId: string,
	members: readonly string[],
): Promise<void> {
	const today = dayOf(new Date());
	const meetingId = await openMeeting(act, unitId, members);
	for (const memberId of members.slice(2, 12))
		await act("meeting.record-opinion", {
			meetingId,
			memberId,
			words: "Nhất trí, đề nghị làm sớm.",
		});
	for (const ownerId of members.slice(2, 7))
		await act("meeting.assign-task", {
			meetingId,
			title: "Nạo vét kênh",
			ownerId,
			dueOn: `${addMonths(monthOf(today), 1)}-20`,
			measure: "600 m",
		});
	await act("meeting.record-vote", {
		meetingId,
		matter: "resolution",
		title: "Thông qua nghị quyết",
		inFavour: 200,
		against: 0,
		abstained: 0,
	});
	await act("meeting.conclude", {
		meetingId,
		conclusion: "Thống nhất năm nhiệm vụ.",
		outcome: "resolution",
		minutesAdopted: true,
	});
	await act("meeting.score", { meetingId, marks: MARKS });
	await act("meeting.close", { meetingId, reasons: REASONS });
}

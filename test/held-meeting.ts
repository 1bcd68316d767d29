import type { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect } from "vitest";
import type { z } from "zod";
import {
	addDays,
	addMonths,
	type IsoDate,
	lastDayOf,
	type Month,
} from "../src/charter/calendar.ts";
import { fold, sortKeyOf } from "../src/charter/names.ts";
import { assignTask } from "../src/features/meeting/actions/assign-task.ts";
import { chooseProblem } from "../src/features/meeting/actions/choose-problem.ts";
import { closeMeeting } from "../src/features/meeting/actions/close-meeting.ts";
import { conclude } from "../src/features/meeting/actions/conclude.ts";
import { conveneMeeting } from "../src/features/meeting/actions/convene-meeting.ts";
import { draftAgenda } from "../src/features/meeting/actions/draft-agenda.ts";
import { markAttendance } from "../src/features/meeting/actions/mark-attendance.ts";
import { markUpload } from "../src/features/meeting/actions/mark-upload.ts";
import { openMeeting } from "../src/features/meeting/actions/open-meeting.ts";
import { prepareMeeting } from "../src/features/meeting/actions/prepare-meeting.ts";
import { recordCommittee } from "../src/features/meeting/actions/record-committee.ts";
import { recordOpinion } from "../src/features/meeting/actions/record-opinion.ts";
import { recordVote } from "../src/features/meeting/actions/record-vote.ts";
import { registerDay } from "../src/features/meeting/actions/register-day.ts";
import { scoreMeeting } from "../src/features/meeting/actions/score-meeting.ts";
import { writeDraft } from "../src/features/meeting/actions/write-draft.ts";
import { agendaTemplate } from "../src/features/meeting/rules/agenda.ts";
import type { Kind } from "../src/features/meeting/schema/record.ts";
import { room } from "../src/features/meeting/views/cell.ts";
import { linesOf, sheetFor } from "../src/features/quality/rules/sheets.ts";
import type { Action } from "../src/platform/action.ts";
import type { Actor } from "../src/platform/actor.ts";
import { run } from "../src/platform/database/query.ts";
import { newId } from "../src/platform/ids.ts";
import { NOW, type smallCommune } from "./small-commune.ts";

export type Commune = Awaited<ReturnType<typeof smallCommune>>;

/** How far a meeting is brought; `ready` is in session with everything recorded that closing asks for. */
const STAGES = [
	"planned",
	"drafted",
	"prepared",
	"convened",
	"in-session",
	"ready",
	"closed",
] as const;
type Stage = (typeof STAGES)[number];

type Options = { kind?: Kind; source?: "live" | "paper"; month?: Month };
type Doing = {
	by?: Actor;
	time?: string;
	day?: IsoDate;
	actionId?: ReturnType<typeof randomUUID>;
};

/** The instant of a wall-clock time in Việt Nam. */
export const instant = (day: IsoDate, time: string): Date =>
	new Date(`${day}T${time}:00+07:00`);

/** A reason for every warning a step may give. */
export const REASONS = Object.fromEntries(
	[
		"committee-met",
		"draft-written",
		"presenters-named",
		"blocks-covered",
		"discussion-planned",
		"time-planned",
		"focus-on-agenda",
		"papers-uploaded",
		"overseer-named",
		"enough-official",
		"past-tasks-judged",
		"tasks-given",
		"long-enough",
		"half-attended",
		"self-scored",
	].map((code) => [code, "hoàn cảnh của chi bộ"]),
);

/** Full marks on every line of the sheet. */
export const FULL_MARKS = Object.fromEntries(
	linesOf(sheetFor("A")).map(({ no, max }) => [no, { mark: max }]),
);

/**
 * A meeting of the cell Đông on the 5th of the next month it has none in, brought to a stage by the actions themselves: registered
 * five days ahead, papers up and notice out two days ahead, 08:00 to 09:35, all four members there.
 */
export async function meetingAt(
	commune: Commune,
	stage: Stage,
	{ kind = "ordinary", source = "live", month: asked }: Options = {},
) {
	const month = asked ?? (await nextMonth(commune));
	const on = `${month}-05`;
	const { east, eastSecretary, an } = commune;
	const ahead = addDays(on, -2);
	const { meetingId } = await commune.act(
		registerDay,
		eastSecretary,
		{
			unitId: east.id,
			kind,
			month,
			on,
			time: "08:00",
			place: "Nhà văn hóa thôn",
			topic: kind === "ordinary" ? null : "Phân loại rác tại nguồn",
			source,
		},
		{ now: instant(source === "paper" ? on : addDays(on, -5), "07:00") },
	);
	const paper = source === "paper";
	const act = <Output>(
		action: Action<string, z.ZodType, Output>,
		input: object = {},
		{ by = eastSecretary, time = "08:00", day = on, actionId }: Doing = {},
	) =>
		commune.act(
			action,
			by,
			{ meetingId, ...input },
			{ now: instant(day, time), ...(actionId ? { actionId } : {}) },
		);
	const early = { day: paper ? on : ahead };
	const steps: Record<Stage, () => Promise<unknown>> = {
		planned: async () => {},
		drafted: async () => {
			const items = agendaItems({ kind, month }, eastSecretary.memberId);
			await act(draftAgenda, { items }, early);
			await act(recordCommittee, { mode: "secretary-only" }, early);
			if (kind !== "thematic")
				await act(chooseProblem, { problem: "Rác thải dọc kênh" }, early);
			const words = "Nghị quyết tháng.";
			await act(writeDraft, { outcome: "resolution", words }, early);
		},
		prepared: () => act(prepareMeeting, { reasons: REASONS }, early),
		convened: async () => {
			await act(markUpload, { stage: "before", on: ahead }, early);
			await act(
				conveneMeeting,
				{ reasons: REASONS, ...(paper ? { on: ahead } : {}) },
				early,
			);
		},
		"in-session": () =>
			act(openMeeting, {
				chairId: eastSecretary.memberId,
				noteTakerId: an.memberId,
				reasons: REASONS,
				...(paper ? { on, at: "08:00" } : {}),
			}),
		ready: async () => {
			await act(markAttendance, { marks: presence(commune) });
			await act(recordOpinion, { memberId: an.memberId, words: "Nhất trí." });
			await act(recordVote, RESOLUTION);
			await act(assignTask, taskFor(an.memberId, month));
			await act(conclude, CONCLUSION);
			await act(scoreMeeting, { marks: FULL_MARKS });
		},
		closed: () =>
			act(
				closeMeeting,
				{ reasons: REASONS, ...(paper ? { at: "09:35" } : {}) },
				{ time: "09:35" },
			),
	};
	const bring = async (to: Stage, from = STAGES.indexOf(stage) + 1) => {
		for (const step of STAGES.slice(from, STAGES.indexOf(to) + 1))
			await steps[step]();
	};
	await bring(stage, 0);
	return {
		meetingId,
		month,
		on,
		act,
		/** Takes the meeting on to a later stage. */
		bring: (to: Stage) => bring(to),
		look: (by: Actor = eastSecretary, time = "09:00") =>
			commune.ask(room, by, { meetingId }, instant(on, time)),
	};
}

async function nextMonth({ rows, east }: Commune): Promise<Month> {
	const [last] = await rows(
		sql<{
			month: Month | null;
		}>`select max(month) as month from meeting where unit_id = ${east.id}`,
	);
	return last?.month ? addMonths(last.month, 1) : "2026-10";
}

/** The template of a rural cell, presented by one member. */
export const agendaItems = (
	{ kind = "ordinary", month }: { kind?: Kind; month: Month },
	presenterId: string | null,
) =>
	agendaTemplate("rural", { kind, month, topic: "Rác" }, null).map((item) => ({
		...item,
		presenterId,
	}));

/** Everybody on the roll of Đông is there, but for those named otherwise. */
export const presence = (
	{ eastSecretary, an, binhId, communeSecretary }: Commune,
	otherwise: Record<string, string | null> = {},
) =>
	[eastSecretary.memberId, an.memberId, binhId, communeSecretary.memberId].map(
		(memberId) => ({
			memberId,
			presence: otherwise[memberId ?? ""] ?? "present",
		}),
	);

export const RESOLUTION = {
	matter: "resolution",
	title: "Thông qua nghị quyết",
	inFavour: 4,
	against: 0,
	abstained: 0,
};

export const CONCLUSION = {
	conclusion: "Chi bộ thống nhất nội dung đã bàn.",
	outcome: "resolution",
	minutesAdopted: true,
};

/** A task complete with owner, date and measure. */
export const taskFor = (ownerId: string | null, month: Month) => ({
	title: "Vận động 12 hộ phân loại rác",
	ownerId,
	dueOn: lastDayOf(month),
	measure: "12/12 hộ",
});

/** A further member on the roll of Đông from a day on, with the way in which he takes part otherwise than by attending. */
export async function enrol(
	{ database, east }: Commune,
	name: string,
	{
		class: standing = "official",
		from = "2026-01-01",
		participation,
	}: {
		class?: "official" | "probationary";
		from?: IsoDate;
		participation?: "exempt" | "suspended" | "temporary-elsewhere";
	} = {},
): Promise<string> {
	const id = newId(NOW);
	await database.writer.transaction().execute(async (tx) => {
		await run(
			tx,
			sql`insert into member (id, name, sort_key, folded, sex, birth, class, admitted, recorded_at)
				values (${id}, ${name}, ${sortKeyOf(name)}, ${fold(name)}, 'male', '1990', ${standing}, '2025', ${NOW})`,
		);
		await run(
			tx,
			sql`insert into membership (member_id, sort_key, unit_id, from_on) select id, sort_key, ${east.id}, ${from} from member where id = ${id}`,
		);
		if (participation)
			await run(
				tx,
				sql`insert into participation (id, member_id, kind) values (${newId(NOW)}, ${id}, ${participation})`,
			);
	});
	return id;
}

/** The secretary of the cell beside. */
export const westSecretary = ({ chi, west }: Commune): Actor => ({
	...chi,
	grants: [
		...chi.grants,
		{ position: "cell-secretary", unitId: west.id, path: west.path },
	],
});

/** A member without a post, the secretary of another cell, and those above who see but do not record: none of them may. */
export async function expectOnlyTheCell(
	commune: Commune,
	attempt: (by: Actor) => Promise<unknown>,
): Promise<void> {
	const { an, communeSecretary, clerk } = commune;
	for (const by of [an, westSecretary(commune), communeSecretary, clerk])
		await expect(attempt(by)).rejects.toMatchObject({ code: "rights.missing" });
}

/** The refusal of an attempt. */
export const refusal = (attempt: Promise<unknown>, code: string) =>
	expect(attempt).rejects.toMatchObject({ code });

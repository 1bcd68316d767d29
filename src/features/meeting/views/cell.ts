import { z } from "zod";
import { monthOf, timeOf } from "../../../charter/calendar.ts";
import { reaches, reachOf } from "../../../charter/positions.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { refuse } from "../../../platform/refusal.ts";
import { view } from "../../../platform/view.ts";
import { followersOf } from "../../follow/reads/assignments.ts";
import { rollOf } from "../../member/reads.ts";
import { overridesFor, unitOn } from "../../org/reads.ts";
import { Id, Month } from "../../org/schema.ts";
import { scoresIn } from "../../quality/reads.ts";
import {
	tasksOfMeeting,
	themeTasksIn,
	themeTasksOf,
} from "../../task/reads.ts";
import { takenBefore } from "../reads/ahead.ts";
import { conflictsOf } from "../reads/conflicts.ts";
import { dossierOf } from "../reads/dossier.ts";
import {
	addendaOf,
	firstMonthIn,
	meetingOf,
	meetingsIn,
	minutesOf,
} from "../reads/meetings.ts";
import { solutionOfMeeting } from "../reads/solutions.ts";
import { plansIn } from "../reads/theme-plans.ts";
import { themesFor } from "../reads/themes.ts";
import { squaresOf } from "../rules/oversight.ts";
import { rollKeyText } from "../rules/roll-code.ts";
import { countedIn, withChecks } from "../rules/room.ts";
import { shownTo } from "../rules/shown-to.ts";
import { thematicSquares, themeRule } from "../rules/theme-year.ts";
import { type Turn, turnsAt } from "../rules/turns.ts";
import { fewBelow, votingRule } from "../rules/voting-rules.ts";
import { MATTERS } from "../schema/inputs.ts";
import type { Dossier } from "../schema/record.ts";

const mayOf = (actor: Actor, path: string) => {
	const may = (
		duty:
			| "meeting.prepare"
			| "meeting.record"
			| "meeting.rate"
			| "meeting.oversee"
			| "meeting.guide"
			| "pledge.keep",
	) => reaches(reachOf(actor.grants, duty), path);
	return {
		prepare: may("meeting.prepare"),
		record: may("meeting.record"),
		rate: may("meeting.rate"),
		guide: may("meeting.guide"),
		follow: may("pledge.keep"),
		oversee: may("meeting.oversee"),
	};
};

/** One cell's month: the meeting with its checklists, the year beside it, what was found of last month's tasks. */
export const month = view(
	{
		name: "meeting.month",
		duty: "meeting.read",
		input: z.object({ unitId: Id, month: Month, meetingId: Id.optional() }),
	},
	async ({ db, actor, now, today, must }, { unitId, month, meetingId }) => {
		const unit = await unitOn(db, unitId, today);
		must(unit.path);
		const may = mayOf(actor, unit.path);
		const area = [{ path: unit.path, span: "unit" as const }];
		const year = month.slice(0, 4);
		const meetings = await meetingsIn(
			db,
			area,
			{ on: today, today },
			`${year}-01`,
			`${year}-12`,
		);
		const scores = await scoresIn(
			db,
			area,
			{ from: `${year}-01-01`, to: `${year}-12-31` },
			today,
		);
		const since =
			(await firstMonthIn(db, area, { on: today, today })) ?? monthOf(today);
		const plans = await plansIn(db, area, { on: today, today }, year);
		const shown = meetings.find((m) =>
			meetingId
				? m.id === meetingId
				: m.month === month && m.kind !== "thematic",
		);
		const dossier = shown ? await dossierOf(db, shown.id, today) : null;
		const seen =
			dossier &&
			shownTo(dossier, {
				prepares: may.prepare,
				records: may.record,
				memberId: actor.memberId,
			});
		return {
			unit,
			month,
			today,
			may,
			/** Who of the committee above follows the cell today. */
			followers: (await followersOf(db, [unitId], today)).map((f) => f.name),
			squares: squaresOf(year, meetings, scores, today, since),
			thematic: thematicSquares(year, meetings, today, since, {
				plans,
				changes: await themeTasksIn(db, area, { on: today, today }, year),
			}),
			/** What the year's themes left to change, and what was found of it. */
			lines: await themeTasksOf(db, unitId, year),
			themeRule: themeRule(today, await overridesFor(db, unit.path, today)),
			/** Who may be asked to present a theme. */
			people: may.prepare
				? (await rollOf(db, unitId, today)).map((m) => ({
						memberId: m.id,
						name: m.name,
						birth: m.birth,
						class: m.class,
					}))
				: [],
			meeting: seen && {
				...withChecks(seen, timeOf(now)),
				turns: may.prepare ? await turnsFor(db, seen) : [],
			},
			/** The reader, where they stand on the roll of the meeting. */
			ownId:
				seen?.roll.find((a) => a.memberId === actor.memberId)?.memberId ?? null,
			score: scores.find((s) => s.meetingId === shown?.id) ?? null,
			tasks: shown ? await tasksOfMeeting(db, shown.id) : [],
			minutes: shown ? await minutesOf(db, shown.id) : null,
			addenda: shown ? await addendaOf(db, shown.id) : [],
			solution: shown ? await solutionOfMeeting(db, shown.id, today) : null,
			themes: await themesFor(db, unit, year, today),
		};
	},
);

/** Who may take a rotating role at a meeting that is not held yet; told only to those who prepare it. */
async function turnsFor(
	db: Reader,
	{ meeting, replies }: Dossier,
): Promise<Turn[]> {
	if (meeting.heldOn !== null) return [];
	return turnsAt({
		roll: await rollOf(db, meeting.unitId, meeting.plannedOn),
		onLeave: replies.flatMap((r) => (r.coming ? [] : r.memberId)),
		taken: await takenBefore(db, meeting),
		on: meeting.plannedOn,
	});
}

/** What each matter needs on the day of the meeting, and in which form; with how few voters a ballot is hard to keep secret. */
async function votingRulesOf(db: Reader, { meeting }: Dossier) {
	const on = meeting.heldOn ?? meeting.plannedOn;
	const unit = await unitOn(db, meeting.unitId, on);
	const overrides = await overridesFor(db, unit.path, on);
	return {
		matters: MATTERS.map((matter) => ({
			matter,
			...votingRule(matter, on, overrides),
		})),
		fewBelow: fewBelow(on, overrides),
	};
}

/** The meeting room: everything recorded so far, what is counted, who may vote, what closing still asks for. */
export const room = view(
	{
		name: "meeting.room",
		duty: "meeting.read",
		input: z.object({ meetingId: Id }),
	},
	async ({ db, actor, now, today, seal, must }, { meetingId }) => {
		const full = await dossierOf(db, meetingId, today);
		must(full.meeting.path);
		const may = mayOf(actor, full.meeting.path);
		const dossier = shownTo(full, {
			prepares: may.prepare,
			records: may.record,
			memberId: actor.memberId,
		});
		return {
			...withChecks(dossier, timeOf(now)),
			/** Signs the codes of the roll-call on this device, also without network. */
			rollKey: may.record
				? seal.mac(rollKeyText(meetingId)).toString("hex")
				: null,
			conflicts: may.record ? await conflictsOf(db, meetingId) : [],
			now: now.toISOString(),
			today,
			may,
			...countedIn(dossier),
			votingRules: await votingRulesOf(db, dossier),
		};
	},
);

/** The fixed minutes of a closed meeting, with their addenda. */
export const minutes = view(
	{
		name: "meeting.minutes",
		duty: "meeting.read",
		input: z.object({ meetingId: Id }),
	},
	async ({ db, today, must }, { meetingId }) => {
		must((await meetingOf(db, meetingId, today)).path);
		const fixed = await minutesOf(db, meetingId);
		if (!fixed) refuse("meeting.not-closed");
		return { ...fixed, addenda: await addendaOf(db, meetingId) };
	},
);

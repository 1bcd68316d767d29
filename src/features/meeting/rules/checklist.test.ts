import { describe, expect, it } from "vitest";
import { attendee, dossier, pastTask, vote } from "../../../../test/dossier.ts";
import { CHECK } from "../labels/checks.ts";
import { SENTENCES } from "../labels/sentences.ts";
import type { Dossier, Item, State, Step } from "../schema/record.ts";
import {
	checklist,
	obstacleInSession,
	obstacleTo,
	obstacleToChairing,
	obstacleToPreparing,
	passedBy,
	STEPS,
} from "./checklist.ts";

const STEP_NAMES = ["prepare", "convene", "open", "close"] as const;
const ENDED = "09:35";
const unmet = (step: Step, d: Dossier) =>
	checklist(step, d, ENDED)
		.filter((c) => !c.met)
		.map((c) => c.code);
const score = { marks: {}, stated: null };
const absent = (name: string) => attendee(name, { presence: "excused" });
const sentOn = (before: string | null) => ({ before, after: null });
type Changes = NonNullable<Parameters<typeof dossier>[0]>;

/** The record at the start of a step, otherwise than complete. */
const at = (step: Step, { meeting = {}, ...changes }: Changes = {}): Dossier =>
	dossier({
		meeting: { state: STEPS[step].from, score, ...meeting },
		...changes,
	});
const items = (change: Partial<Item>) => ({
	agenda: dossier().agenda.map((item) => ({ ...item, ...change })),
});
const undated = dossier().givenTasks.map((t) => ({ ...t, dueOn: null }));
const failed = vote({ inFavour: 2, passed: false });
const oneOfThree = [attendee("a"), absent("b"), absent("c")];

describe.each(STEP_NAMES)("the step %s", (step) => {
	it("is free where nothing is missing", () => {
		expect(unmet(step, at(step))).toEqual([]);
		expect(obstacleTo(step, at(step), {}, ENDED)).toBeNull();
	});

	it("is taken from its own state only", () => {
		const others: State[] = [
			"planned",
			"prepared",
			"convened",
			"in-session",
			"closed",
		];
		for (const state of others.filter((s) => s !== STEPS[step].from))
			expect(
				obstacleTo(step, dossier({ meeting: { state } }), {}, ENDED),
			).toMatchObject({
				code: "meeting.wrong-state",
				facts: { step, state },
			});
	});

	it("has a name and a sentence for everything it asks for", () => {
		for (const { code } of checklist(step, at(step))) {
			expect(CHECK[code]?.title).toBeTruthy();
			expect(SENTENCES[`meeting.${code}`]).toBeTypeOf("function");
		}
	});
});

describe("what is demanded stops the step, whatever reason is given", () => {
	it.each<[Step, string, Changes]>([
		["prepare", "agenda-drafted", { agenda: [] }],
		["prepare", "committee-recorded", { meeting: { committeeMode: null } }],
		["open", "notice-sent", { meeting: { noticeOn: null } }],
		["open", "roll-not-empty", { roll: [] }],
		["close", "roll-called", { roll: [attendee("a", { presence: null })] }],
		["close", "conclusion-written", { meeting: { conclusion: " " } }],
		["close", "paper-adopted", { votes: [] }],
		["close", "paper-adopted", { votes: [failed] }],
		["close", "votes-match-roll", { votes: [vote({ base: 5 })] }],
		["close", "minutes-adopted", { meeting: { minutesAdopted: false } }],
		["close", "tasks-complete", { givenTasks: undated }],
	])("%s: %s", (step, code, changes) => {
		const reasons = Object.fromEntries(
			Object.keys(CHECK).map((known) => [known, "vì"]),
		);
		const obstacle = obstacleTo(step, at(step, changes), reasons, ENDED);
		expect(obstacle?.code).toBe(`meeting.${code}`);
	});
});

describe("what is advised is passed with a reason, which is kept", () => {
	it.each<[Step, string, Changes]>([
		["prepare", "committee-met", { meeting: { committeeMode: "not-met" } }],
		["prepare", "draft-written", { meeting: { draft: " " } }],
		["prepare", "presenters-named", items({ presenterId: null })],
		["prepare", "blocks-covered", items({ block: "task" })],
		["prepare", "discussion-planned", items({ kind: "information" })],
		["prepare", "time-planned", items({ plannedMinutes: 5 })],
		["prepare", "focus-on-agenda", { focus: "Nước sạch" }],
		["convene", "papers-uploaded", { uploads: sentOn("2026-10-05") }],
		["convene", "papers-uploaded", { uploads: sentOn(null) }],
		["convene", "overseer-named", { overseers: [] }],
		["open", "enough-official", { roll: [attendee("a"), attendee("b")] }],
		["close", "past-tasks-judged", { pastTasks: [pastTask()] }],
		["close", "tasks-given", { givenTasks: [] }],
		["close", "long-enough", { meeting: { startedAt: "08:06" } }],
		[
			"close",
			"half-attended",
			{ roll: oneOfThree, votes: [vote({ base: 3, inFavour: 1 })] },
		],
		["close", "self-scored", { meeting: { score: null } }],
	])("%s: %s", (step, code, changes) => {
		const d = at(step, changes);
		expect(unmet(step, d)).toEqual([code]);
		expect(obstacleTo(step, d, { [code]: "  " }, ENDED)).toMatchObject({
			code: "meeting.warning-unanswered",
			facts: { warnings: [{ code }] },
		});
		const reasons = { [code]: "mưa lũ", other: "không hỏi" };
		expect(obstacleTo(step, d, reasons, ENDED)).toBeNull();
		expect(passedBy(step, d, reasons, ENDED)).toEqual([
			{ code, reason: "mưa lũ" },
		]);
	});
});

describe("edges", () => {
	const prepared = (changes: Changes) =>
		unmet("prepare", at("prepare", changes));
	const closed = (changes: Changes) => unmet("close", at("close", changes));

	it("half of those counted is enough (MTG-07: no quorum is known)", () => {
		const roll = [attendee("a"), absent("b")];
		expect(closed({ roll, votes: [vote({ base: 2, inFavour: 1 })] })).toEqual(
			[],
		);
	});

	it("a cell without a committee is not asked whether it met", () => {
		const meeting = { committeeMode: "secretary-only" } as const;
		expect(prepared({ hasCommittee: false, meeting })).toEqual([]);
	});

	it("a focus written otherwise is found in the agenda", () => {
		const focus = "Nước sạch";
		expect(prepared({ focus, ...items({ title: "NUOC SACH" }) })).toEqual([]);
	});

	it("a thematic meeting need not cover the three blocks", () => {
		const meeting = { kind: "thematic" } as const;
		expect(prepared({ meeting, ...items({ block: "task" }) })).toEqual([]);
	});

	it("a paper record may give tasks that lack something", () => {
		const meeting = { source: "paper" } as const;
		expect(closed({ meeting, givenTasks: undated })).toEqual([]);
	});

	it("a task that another meeting judged is not judged by this one", () => {
		const judgedBy = (meetingId: string) =>
			pastTask({
				outcome: {
					meetingId,
					result: "done",
					figure: null,
					cause: null,
					handling: "closed",
					handlingWords: null,
					newDueOn: null,
				},
			});
		expect(closed({ pastTasks: [judgedBy("november")] })).toEqual([
			"past-tasks-judged",
		]);
		expect(closed({ pastTasks: [judgedBy("october")] })).toEqual([]);
	});
});

describe("who chairs and who takes notes", () => {
	const roll = [
		attendee("Thư"),
		attendee("An"),
		attendee("Mới", { class: "probationary" }),
	];
	const code = (chair: string, notes: string) =>
		obstacleToChairing(chair, notes, roll)?.code;

	it("an official member chairs, another member takes notes, also one on probation", () => {
		expect(code("Thư", "Mới")).toBeUndefined();
		expect(code("Mới", "An")).toBe("meeting.chair-not-of-roll");
		expect(code("khách", "An")).toBe("meeting.chair-not-of-roll");
		expect(code("Thư", "khách")).toBe("meeting.note-taker-not-of-roll");
		expect(code("Thư", "Thư")).toBe("meeting.one-person-two-roles");
	});
});

it("preparation ends when the meeting opens; the record begins then and ends when it closes", () => {
	const states: State[] = [
		"planned",
		"prepared",
		"convened",
		"in-session",
		"closed",
	];
	expect(states.map((state) => obstacleToPreparing({ state })?.code)).toEqual([
		undefined,
		undefined,
		undefined,
		"meeting.wrong-state",
		"meeting.closed",
	]);
	expect(states.map((state) => obstacleInSession({ state })?.code)).toEqual([
		"meeting.not-in-session",
		"meeting.not-in-session",
		"meeting.not-in-session",
		undefined,
		"meeting.closed",
	]);
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minutes, month } from "../src/features/meeting/views/cell.ts";
import { calendar, oversee } from "../src/features/meeting/views/oversight.ts";
import { myWork } from "../src/features/meeting/views/waiting.ts";
import { count } from "../src/features/member/views.ts";
import { sheet } from "../src/features/quality/views.ts";
import type { Task } from "../src/features/task/schema.ts";
import { task } from "../src/features/task/views.ts";
import { connect, type Database } from "../src/platform/database/connect.ts";
import { sealWith } from "../src/platform/seal.ts";
import { testDatabase } from "../test/database.ts";
import { expectedMeetings } from "../test/fixtures/meetings/expected.ts";
import { cellNamed } from "./chi-lang/cells.ts";
import { TODAY } from "./chi-lang/days.ts";
import { holderOf } from "./chi-lang/people.ts";
import { loadChiLang, type Sample } from "./load-chi-lang.ts";
import { moment, type Stage, stageOn } from "./replay/stage.ts";

const now = moment(TODAY, "10:00");
let clone: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
let stage: Stage;
let sample: Sample;

beforeAll(async () => {
	clone = await testDatabase();
	database = connect(clone.url, sealWith("a key for tests"));
	stage = stageOn(database);
	sample = await loadChiLang(database);
}, 300_000);
afterAll(async () => {
	await database?.close();
	await clone?.drop();
});

const secretaryOf = (cell: string) =>
	sample.cast.actor(cell, holderOf(cell, "secretary")?.name ?? "");
const communeSecretary = () =>
	sample.cast.actor("phu-thinh", "Nguyễn Tiến Bảy");

describe.each(expectedMeetings)("$file, read back", (expected) => {
	const asked = async () => {
		const actor = secretaryOf(expected.cell);
		const unitId = sample.commune.cells.get(expected.cell);
		const year = await stage.ask(
			month,
			actor,
			{ unitId, month: expected.date.slice(0, 7) },
			now,
		);
		const meetingId =
			expected.kind === "thuong_ky"
				? year.meeting?.dossier.meeting.id
				: year.thematic.find((t) => t.on === expected.date)?.meetingId;
		const shown = await stage.ask(
			month,
			actor,
			{ unitId, month: expected.date.slice(0, 7), meetingId },
			now,
		);
		const fixed = await stage.ask(minutes, actor, { meetingId }, now);
		return { actor, meetingId, tasks: shown.tasks, record: fixed.snapshot };
	};

	test("has the attendance and the rate", async () => {
		const { record } = await asked();
		const { attendance: a } = expected;
		expect(record.attendance).toMatchObject({
			roll: a.roll,
			official: a.official,
			probationary: a.probationary,
			exempt: a.exempt,
			exemptPresent: a.exempt_but_present.length,
			temporaryElsewhere: a.temporary_elsewhere,
			specialDuty: a.special_duty,
			counted: a.counted,
			present: a.present,
			absentWithReason: a.absent_with_reason.length,
			absentWithoutReason: a.absent_without_reason.length,
			ratePercent: a.rate_percent,
			unmarked: 0,
		});
		const excused = record.roll.filter((m) => m.presence === "excused");
		expect(
			new Set(excused.map(({ name, reason }) => `${name}: ${reason}`)),
		).toEqual(
			new Set(
				a.absent_with_reason.map(({ name, reason }) => `${name}: ${reason}`),
			),
		);
		expect(
			record.guests
				.filter((g) => g.role === "temporary-here")
				.map((g) => g.name),
		).toEqual(a.temporary_here);
	});

	test("has the speakers, each once", async () => {
		const { record } = await asked();
		const { discussion: d } = expected;
		expect(record.discussion).toMatchObject({
			opinions: d.opinions,
			speakersFromRoll: d.speakers_from_the_roll,
			speakers: d.speakers_counted,
			sharePercent: d.share_of_present_percent,
			questions: d.questions,
			criticism: d.criticism,
			dissent: d.kept_dissent.length,
		});
		expect([...record.discussion.under35].sort()).toEqual(
			[...d.speakers_under_35].sort(),
		);
		expect([...new Set(record.opinions.map((o) => o.name))]).toEqual(
			d.speakers,
		);
	});

	test("has the votes on their base", async () => {
		const { record } = await asked();
		expect(
			record.votes.map((v) => ({
				matter: v.title,
				yes: v.inFavour,
				no: v.against,
				abstain: v.abstained,
				base: v.base,
				percent: v.percent,
				passed: v.passed,
			})),
		).toEqual(
			expected.votes.map((v) => ({
				matter: v.matter,
				yes: v.yes,
				no: v.no,
				abstain: v.abstain,
				base: v.base,
				percent: v.percent_of_base,
				passed: v.passed,
			})),
		);
	});

	test("knows what became of the tasks before, and of which nothing was heard", async () => {
		const { record } = await asked();
		const { last_month: last } = expected;
		expect(record.pastTasks).toMatchObject({
			total: last.total,
			done: last.done,
			partly: last.partly,
			notDone: last.not_done,
		});
		expect(record.pastTasks.donePercent).toBeCloseTo(last.done_percent, 2);
		expect(
			record.pastTasks.tasks.filter((t) => t.result === null).map((t) => t.seq),
		).toEqual(last.unreported.map((code) => Number(code.split(".")[1])));
	});

	test("gives its tasks and carries the unfinished over", async () => {
		const { record, tasks, actor } = await asked();
		expect(
			record.tasks.map((t) => ({
				owner: t.owner,
				due: t.dueOn,
				measure: t.measure,
			})),
		).toEqual(
			expected.tasks.map((t) => ({
				owner: t.owner ?? "Toàn thể chi bộ",
				due: t.due,
				measure: t.measure,
			})),
		);
		const carried = tasks.filter((t) => t.carriedFrom !== null);
		const links = await Promise.all(
			carried.map(async ({ id }) => {
				const { chain } = await stage.ask(task, actor, { taskId: id }, now);
				return chain.slice(-2).map(codeOf);
			}),
		);
		expect(links).toEqual(expected.tasks_carried_over);
	});

	test("has its score, what contradicts it, and what was decided", async () => {
		const { meetingId } = await asked();
		const { score } = expected;
		const read = await stage.ask(sheet, communeSecretary(), { meetingId }, now);
		expect(read.self.votedScore).toBe(score.sum_of_lines);
		expect(BANDS[read.self.votedBand]).toBe(score.rating_of_the_sum);
		expect(
			Object.fromEntries(
				read.lines.map(({ line, self }) => [line.no, self?.mark]),
			),
		).toEqual(score.self_lines);
		expect(
			read.lines.filter((l) => l.lacksReason).map((l) => l.line.no),
		).toEqual(score.lines_deducted_without_reason);
		expect([
			...read.lines.flatMap(({ line, objection }) =>
				objection ? [{ line: line.no, self: objection.mark }] : [],
			),
			...(read.claim ? [{ line: "total", self: read.claim.stated.total }] : []),
		]).toEqual(
			score.evidence_against.map(({ line, self }) => ({ line, self })),
		);
		expect(read.decided?.score).toBe(score.decided?.score);
		expect(read.decided && BANDS[read.decided.band]).toBe(
			score.decided?.rating ?? null,
		);
	});
});

const BANDS = { good: "Tốt", fair: "Khá", average: "Trung bình", weak: "Kém" };

/** `NQ8.2`: task 2 of August; `CĐ3.1`: task 1 of the theme of the third quarter. */
function codeOf({ series, resolvedOn, seq }: Task): string {
	const at = Number(resolvedOn.slice(5, 7));
	return series === "thematic"
		? `CĐ${Math.ceil(at / 3)}.${seq}`
		: `NQ${at}.${seq}`;
}

describe("the commune, seen from above", () => {
	const overview = async () => {
		const { cells } = await stage.ask(oversee, communeSecretary(), {}, now);
		return (slug: string) => {
			const cell = cells.find((c) => c.unit.name === cellNamed(slug).name);
			if (!cell) throw new Error(`${slug} is not overseen.`);
			return {
				...cell,
				state: (at: string) => cell.squares.find((s) => s.month === at)?.state,
				needs: cell.needs.map((n) => `${n.code} ${n.month}`),
			};
		};
	};

	test("has thirteen cells and 431 members", async () => {
		const { cells } = await stage.ask(oversee, communeSecretary(), {}, now);
		expect(cells).toHaveLength(13);
		expect(
			cells.filter((c) => c.secretary === null || c.overseers.length === 0),
		).toEqual([]);
		const members = await Promise.all(
			cells.map((c) =>
				stage.ask(count, communeSecretary(), { unitId: c.unit.id }, now),
			),
		);
		expect(members.reduce((sum, m) => sum + m.total, 0)).toBe(431);
	});

	test("shows who met late, who missed a month, and whose day passed", async () => {
		const cell = await overview();
		expect(cell("nghia-hung").state("2026-09")).toBe("late");
		expect(cell("an-khe").state("2026-10")).toBe("missing");
		expect(cell("an-khe").state("2026-11")).toBe("held");
		expect(cell("que-trung").state("2026-11")).toBe("overdue");
		expect(cell("y-te").state("2026-11")).toBe("registered");
		expect(cell("phu-thinh").state("2026-11")).toBe("held");
	});

	test("says of An Khê and Quế Trung that they need help now, and why", async () => {
		const cell = await overview();
		expect(cell("an-khe").needs).toContain("missing 2026-10");
		expect(cell("an-khe").needs).toContain("gap 2026-09");
		expect(cell("que-trung").needs).toContain("overdue 2026-11");
	});

	test("has the calendar of December", async () => {
		const { entries, unregistered } = await stage.ask(
			calendar,
			communeSecretary(),
			{ month: "2026-12" },
			now,
		);
		expect(entries.length).toBeGreaterThanOrEqual(12);
		expect(unregistered.map((u) => u.name)).toEqual(["Chi bộ thôn Quế Trung"]);
	});
});

test("Lương Thế Tiếp finds the task he was given in November", async () => {
	const tiep = sample.cast.actor("yen-loc", "Lương Thế Tiếp");
	const { waiting } = await stage.ask(myWork, tiep, {}, now);
	expect(
		waiting.filter((w) => w.code === "task").map((w) => w.facts.title),
	).toEqual(["Giao người giữ cửa cống Đồng Chùa"]);
});

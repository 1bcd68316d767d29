import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { daysBetween, minutesBetween } from "../src/charter/calendar.ts";
import { expectedMeetings } from "../test/fixtures/meetings/expected.ts";
import type { MeetingRecord, RollStatus } from "./meeting-record.ts";
import { readRecord } from "./read-record.ts";

const KINDS = { thuong_ky: "ordinary", chuyen_de: "thematic" };
const RATINGS = {
	good: "Tốt",
	fair: "Khá",
	average: "Trung bình",
	weak: "Kém",
};

describe.each(expectedMeetings)("$file", (expected) => {
	const record = readRecord(
		readFileSync(new URL(`chi-lang/records/${expected.file}`, import.meta.url)),
	);
	const { preparation, minutes } = held(record);

	test("is a meeting of the cell, of its kind, on its day", () => {
		expect(record).toMatchObject({
			cell: expected.cell,
			kind: KINDS[expected.kind],
			month: expected.date.slice(0, 7),
			planned: { date: expected.date, time: expected.start },
			theme: expected.topic
				? { title: expected.topic, registeredOn: expected.registered }
				: null,
		});
		expect(minutes).toMatchObject({
			date: expected.date,
			start: expected.start,
			end: expected.end,
			chair: expected.chair,
			noteTaker: expected.clerk,
		});
		expect(minutesBetween(minutes.start, minutes.end)).toBe(expected.minutes);
		expect(minutes.superiors.map((s) => s.name)).toEqual(
			expected.superior_present,
		);
	});

	test("was called and papered as the notice says", () => {
		const { notice } = expected;
		expect(preparation.notice).toEqual({
			number: notice.number,
			date: notice.date,
		});
		expect(preparation.papersUploadedOn).toBe(notice.papers_uploaded);
		expect(preparation.committee.date).toBe(notice.committee_met);
		expect(preparation.committee.by).toBe(committeeBy(expected));
		expect(minutes.finishedPapersOn).toBe(notice.final_papers_uploaded);
		expect(daysBetween(preparation.papersUploadedOn, minutes.date)).toBe(
			notice.days_before,
		);
	});

	test("has its agenda item by item", () => {
		expect(
			preparation.agenda.map(({ title, presenter, minutes: length }) => ({
				item: title,
				presenter,
				minutes: length,
			})),
		).toEqual(expected.agenda);
		expect(preparation.agenda.reduce((sum, i) => sum + i.minutes, 0)).toBe(
			expected.agenda_minutes,
		);
	});

	test("calls the roll as it stands on the paper", () => {
		const { attendance } = expected;
		const named = (status: RollStatus) =>
			minutes.roll.filter((e) => e.status === status).map((e) => e.name);
		expect(minutes.roll).toHaveLength(attendance.roll);
		expect(minutes.roll.filter((e) => e.probationary)).toHaveLength(
			attendance.probationary,
		);
		expect(named("present")).toHaveLength(attendance.present);
		expect(named("exempt-present")).toEqual(attendance.exempt_but_present);
		expect(named("exempt").length + named("exempt-present").length).toBe(
			attendance.exempt,
		);
		expect(named("temporary-elsewhere")).toHaveLength(
			attendance.temporary_elsewhere,
		);
		expect(named("special-duty")).toHaveLength(attendance.special_duty);
		expect(named("absent-without-reason")).toEqual(
			attendance.absent_without_reason,
		);
		expect(
			minutes.roll
				.filter((e) => e.status === "absent-with-reason")
				.map(({ name, reason }) => ({ name, reason })),
		).toEqual(attendance.absent_with_reason);
		expect(minutes.guests).toEqual(attendance.temporary_here);
	});

	test("keeps every opinion with its speaker and kind", () => {
		const { discussion } = expected;
		const of = (kind: string) =>
			minutes.opinions.filter((o) => o.kind === kind);
		expect(minutes.opinions).toHaveLength(discussion.opinions);
		expect([...new Set(minutes.opinions.map((o) => o.speaker))]).toEqual(
			discussion.speakers,
		);
		expect(of("dissent").map((o) => o.speaker)).toEqual(
			discussion.kept_dissent,
		);
		expect(of("question")).toHaveLength(discussion.questions);
		expect(of("criticism")).toHaveLength(discussion.criticism);
	});

	test("keeps the votes", () => {
		expect(minutes.votes.map(({ note: _, ...vote }) => vote)).toEqual(
			expected.votes.map(({ matter, yes, no, abstain }) => ({
				matter,
				yes,
				no,
				abstain,
			})),
		);
	});

	test("reports what became of the tasks before", () => {
		expect(
			minutes.lastTasks.map((task) => ({
				no: task.no,
				owner: task.owner,
				result: task.result.replace("-", "_"),
				figure: task.figure,
				cause: task.cause,
				handling: task.handling,
			})),
		).toEqual(
			expected.last_month.reported.map((task) => ({
				no: Number(task.code.split(".")[1]),
				owner: task.owner,
				result: task.result,
				figure: task.figure,
				cause: task.cause ?? null,
				handling: task.handling ?? null,
			})),
		);
	});

	test("gives out tasks to a person, with a day and a measure", () => {
		expect(
			minutes.resolution.tasks.map(({ no, owner, due, measure }) => ({
				no,
				owner,
				due,
				measure,
			})),
		).toEqual(
			expected.tasks.map(({ code, owner, due, measure }) => ({
				no: Number(code.split(".")[1]),
				owner,
				due,
				measure,
			})),
		);
		expect(
			minutes.resolution.tasks
				.filter((task) => task.carriedFrom.length > 0)
				.map((task) => task.no),
		).toEqual(
			expected.tasks
				.filter((task) => task.carried_from)
				.map((task) => Number(task.code.split(".")[1])),
		);
	});

	test("states its score line by line, and the total it claims", () => {
		const { score } = expected;
		const { lines, stated, decided } = minutes.score;
		expect(Object.fromEntries(lines.map((l) => [l.no, l.points]))).toEqual(
			score.self_lines,
		);
		expect(stated.total).toBe(score.stated_total);
		expect(RATINGS[stated.rating]).toBe(score.stated_rating);
		expect(lines.reduce((sum, l) => sum + l.points, 0)).toBe(
			score.sum_of_lines,
		);
		expect(
			lines.filter((l) => l.points < l.max && !l.reason).map((l) => l.no),
		).toEqual(score.lines_deducted_without_reason);
		expect(
			decided && {
				by: decided.by,
				score: decided.total,
				rating: RATINGS[decided.rating],
				note: decided.note,
			},
		).toEqual(score.decided ?? null);
	});
});

test("what the superior judged differently makes the total it decided", () => {
	const [august] = expectedMeetings.map(({ file }) =>
		readRecord(
			readFileSync(new URL(`chi-lang/records/${file}`, import.meta.url)),
		),
	);
	const score = august?.minutes?.score;
	const decided = score?.decided;
	expect(decided?.lines).toEqual({ "4.3": 8, "6": 23 });
	expect(
		score?.lines.reduce(
			(sum, l) => sum + (decided?.lines[l.no] ?? l.points),
			0,
		),
	).toBe(decided?.total);
});

test("a paper without its roll is refused, not read as an empty one", () => {
	const paper = readFileSync(
		new URL("chi-lang/records/05-cong-an-2026-10.txt", import.meta.url),
		"utf8",
	);
	expect(() =>
		readRecord(new TextEncoder().encode(paper.replace("I. ĐIỂM DANH", ""))),
	).toThrow("ĐIỂM DANH");
});

function held(record: MeetingRecord) {
	const { preparation, minutes } = record;
	if (!preparation || !minutes) throw new Error("The paper tells no meeting.");
	return { preparation, minutes };
}

function committeeBy(expected: {
	cell: string;
	notice: { committee_met: string | null };
}) {
	if (expected.cell === "cong-an") return "secretary";
	return expected.notice.committee_met ? "committee" : "nobody";
}

import { describe, expect, test } from "vitest";
import {
	addMonths,
	daysBetween,
	isRealDay,
	minutesBetween,
	monthOf,
} from "../../src/charter/calendar.ts";
import type { MeetingRecord, Minutes } from "../meeting-record.ts";
import { autumn } from "./autumn.ts";
import { CELLS } from "./cells.ts";
import { TODAY } from "./days.ts";
import { PEOPLE, rollOf } from "./people.ts";

const records = autumn();
const held = records.flatMap((record) =>
	record.minutes ? [{ ...record, minutes: record.minutes }] : [],
);
const titleOf = (r: MeetingRecord) => `${r.cell} ${r.kind} ${r.month}`;
const ordinary = (cell: string, month: string) =>
	records.find(
		(r) => r.cell === cell && r.month === month && r.kind === "ordinary",
	);

test("431 members in 13 cells", () => {
	expect(PEOPLE).toHaveLength(431);
	expect(CELLS).toHaveLength(13);
	expect(
		CELLS.filter((c) => c.kind === "village").flatMap((c) => rollOf(c.slug)),
	).toHaveLength(351);
});

test("every cell met every month from August to October, but An Khê in October", () => {
	const months = ["2026-08", "2026-09", "2026-10"];
	const missing = CELLS.flatMap(({ slug }) =>
		months
			.filter((month) => !ordinary(slug, month)?.minutes)
			.map((month) => `${slug} ${month}`),
	);
	expect(missing).toEqual(["an-khe 2026-10"]);
});

test("in November eleven cells met, one has called its meeting, one let its day pass", () => {
	const open = CELLS.filter(({ slug }) => !ordinary(slug, "2026-11")?.minutes);
	expect(open.map((c) => c.slug)).toEqual(["que-trung", "y-te"]);
	expect(ordinary("y-te", "2026-11")?.preparation).not.toBeNull();
	expect(ordinary("que-trung", "2026-11")?.preparation).toBeNull();
	expect(
		daysBetween(ordinary("que-trung", "2026-11")?.planned.date ?? "", TODAY),
	).toBeGreaterThan(0);
});

test("every cell but the health station held a theme in the third quarter", () => {
	const themes = held.filter(
		(r) => r.kind === "thematic" && r.month <= "2026-09",
	);
	expect(themes.map((r) => r.cell).sort()).toEqual(
		CELLS.map((c) => c.slug)
			.filter((slug) => slug !== "y-te")
			.sort(),
	);
});

test("is told the same way each time", () => {
	expect(autumn()).toEqual(records);
});

test("nothing is said twice", () => {
	const said = held.flatMap((r) => r.minutes.opinions.map((o) => o.text));
	expect(twice(said)).toEqual([]);
	const given = held.flatMap((r) =>
		r.minutes.resolution.tasks
			.filter((task) => task.carriedFrom.length === 0)
			.map((task) => `${r.cell} ${task.title}`),
	);
	expect(twice(given)).toEqual([]);
});

describe.each(held.map((r) => ({ ...r, title: titleOf(r) })))("$title", (r) => {
	const { minutes, preparation } = r;
	const present = minutes.roll
		.filter((e) => e.status === "present" || e.status === "exempt-present")
		.map((e) => e.name);

	test("has days that exist, in their order, none after today", () => {
		const days = [
			preparation?.notice.date,
			preparation?.papersUploadedOn,
			minutes.date,
			minutes.finishedPapersOn ?? minutes.date,
			TODAY,
		].map((day) => day ?? "");
		expect(days.filter((day) => !isRealDay(day))).toEqual([]);
		expect([...days].sort()).toEqual(days);
		expect(minutesBetween(minutes.start, minutes.end)).toBeLessThan(150);
	});

	test("calls every member of the cell once", () => {
		expect(minutes.roll.map((e) => e.name)).toEqual(
			rollOf(r.cell).map((p) => p.name),
		);
	});

	test("counts no member of the cell among its superiors", () => {
		const roll = minutes.roll.map((e) => e.name);
		expect(minutes.superiors.filter((s) => roll.includes(s.name))).toEqual([]);
	});

	test("is led, written down and spoken in by those who came", () => {
		expect(present).toContain(minutes.chair);
		expect(present).toContain(minutes.noteTaker);
		expect(
			minutes.opinions
				.map((o) => o.speaker)
				.filter((name) => !present.includes(name)),
		).toEqual([]);
		expect(
			(preparation?.agenda ?? [])
				.map((item) => item.presenter)
				.filter((name) => !present.includes(name)),
		).toEqual([]);
	});

	test("gives tasks to members who can do them, with a day after the meeting", () => {
		const able = rollOf(r.cell)
			.filter((p) => !p.exemptSince && !p.elsewhere)
			.map((p) => p.name);
		const { tasks } = minutes.resolution;
		expect(
			tasks
				.filter((t) => t.owner && !able.includes(t.owner))
				.map((t) => t.owner),
		).toEqual([]);
		expect(
			tasks.filter((t) => t.due && t.due <= minutes.date).map((t) => t.title),
		).toEqual([]);
		expect(tasks.filter((t) => t.due && !isRealDay(t.due))).toEqual([]);
	});

	test("counts no more votes than official members present", () => {
		const entitled = minutes.roll.filter(
			(e) => !e.probationary && present.includes(e.name),
		).length;
		expect(
			minutes.votes.filter((v) => v.yes + v.no + v.abstain > entitled),
		).toEqual([]);
	});

	test("scores within the sheet", () => {
		const { lines, stated } = minutes.score;
		expect(lines).toHaveLength(10);
		expect(lines.filter((l) => !(l.points >= 0 && l.points <= l.max))).toEqual(
			[],
		);
		expect(stated.total).toBeLessThanOrEqual(100);
	});

	test("carries a task over only from a meeting that left it unfinished", () => {
		const before = held
			.filter((o) => o.cell === r.cell && o.kind === r.kind)
			.filter((o) => o.minutes.date < minutes.date)
			.at(-1);
		if (before && before.month === addMonths(r.month, -1))
			expect(unknownResults(minutes, before.minutes)).toEqual([]);
	});
});

/** Results of tasks that the meeting before did not give out. */
function unknownResults(now: Minutes, before: Minutes): string[] {
	const given = before.resolution.tasks.map((t) => t.title);
	return now.lastTasks.map((t) => t.title).filter((t) => !given.includes(t));
}

const twice = (texts: string[]): string[] =>
	texts.filter((text, i) => texts.indexOf(text) !== i);

test("the days of December are registered", () => {
	expect(
		CELLS.filter(({ slug }) => ordinary(slug, "2026-12")).length,
	).toBeGreaterThanOrEqual(11);
	expect(records.filter((r) => monthOf(r.planned.date) !== r.month)).toEqual(
		[],
	);
});

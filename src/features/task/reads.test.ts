import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findTask, givenTask } from "../../../test/given-task.ts";
import { later, smallCommune, TODAY } from "../../../test/small-commune.ts";
import {
	chainOf,
	forgottenBefore,
	lastTasksBefore,
	longRunning,
	openTasksOf,
	taskOf,
} from "./reads.ts";
import { isOver, stateOf } from "./rules.ts";
import { HANDLINGS, RESULTS } from "./schema.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeEach(async () => {
	commune = await smallCommune();
});
afterEach(() => commune.close());

const reader = () => commune.database.reader;
const MONTHS = [
	"2026-05-05",
	"2026-06-05",
	"2026-07-05",
	"2026-08-05",
	"2026-09-05",
];

/** A task and its successors, one in each of these months; their ids, oldest first. */
async function carriedThrough(months: readonly string[]): Promise<string[]> {
	const ids: string[] = [];
	for (const resolvedOn of months) {
		const before = ids.at(-1) ?? null;
		if (before) await findTask(commune, before);
		ids.push(
			await givenTask(commune, {
				resolvedOn,
				carriedFrom: before,
				title: `Việc tháng ${resolvedOn.slice(5, 7)}`,
			}),
		);
	}
	return ids;
}

describe("a meeting begins", () => {
	it("with the tasks of the last resolution of its series, in their order", async () => {
		await givenTask(commune, { resolvedOn: "2026-08-05", title: "cũ" });
		await givenTask(commune, {
			resolvedOn: "2026-09-05",
			seq: 2,
			title: "hai",
		});
		await givenTask(commune, {
			resolvedOn: "2026-09-05",
			seq: 1,
			title: "một",
		});
		await givenTask(commune, {
			resolvedOn: "2026-09-20",
			series: "thematic",
			title: "chuyên đề",
		});
		await givenTask(commune, { resolvedOn: TODAY, title: "hôm nay" });
		await givenTask(commune, {
			resolvedOn: "2026-09-10",
			unitId: commune.west.id,
			title: "chi bộ khác",
		});
		const titles = async (series: "ordinary" | "thematic") =>
			(await lastTasksBefore(reader(), commune.east.id, series, TODAY)).map(
				({ title }) => title,
			);
		expect(await titles("ordinary")).toEqual(["một", "hai"]);
		expect(await titles("thematic")).toEqual(["chuyên đề"]);
	});

	it("and with those of earlier ones that no meeting ever ended", async () => {
		const carried = await carriedThrough(["2026-07-05", "2026-08-05"]);
		const forgotten = await givenTask(commune, {
			resolvedOn: "2026-07-05",
			seq: 2,
		});
		const closed = await givenTask(commune, {
			resolvedOn: "2026-07-05",
			seq: 3,
		});
		await findTask(commune, closed, { handling: "closed" });
		await givenTask(commune, { resolvedOn: "2026-09-05" });
		const found = (
			await forgottenBefore(reader(), commune.east.id, "ordinary", TODAY)
		).map(({ id }) => id);
		expect(found).toEqual([forgotten, carried[1]]);
	});
});

describe("the tasks of a member that are open", () => {
	it("are exactly those that the rule does not call over, whatever meetings found", async () => {
		const history = fc.record({
			findings: fc.array(
				fc.record({
					result: fc.constantFrom(...RESULTS),
					handling: fc.constantFrom(...HANDLINGS),
				}),
				{ maxLength: 1 },
			),
			continued: fc.boolean(),
		});
		const ids: string[] = [];
		await fc.assert(
			fc.asyncProperty(history, async ({ findings, continued }) => {
				const id = await givenTask(commune);
				ids.push(id);
				for (const finding of findings) await findTask(commune, id, finding);
				if (continued)
					ids.push(
						await givenTask(commune, {
							carriedFrom: id,
							resolvedOn: "2026-10-01",
						}),
					);
			}),
			{ numRuns: 40 },
		);
		const open = new Set(
			(await openTasksOf(reader(), commune.an.memberId ?? "")).map(
				({ id }) => id,
			),
		);
		for (const id of ids)
			expect(open.has(id)).toBe(
				!isOver(stateOf(await taskOf(reader(), id), TODAY)),
			);
		expect(open.size).toBeGreaterThan(0);
		expect(open.size).toBeLessThan(ids.length);
	});

	it("come by their date, those without one last, and none of another member's", async () => {
		await givenTask(commune, {
			dueOn: null,
			onPaper: true,
			title: "không hạn",
		});
		await givenTask(commune, { dueOn: "2026-12-01", title: "xa" });
		await givenTask(commune, { dueOn: "2026-10-06", title: "gần" });
		await givenTask(commune, { ownerId: commune.binhId, title: "của Bình" });
		expect(
			(await openTasksOf(reader(), commune.an.memberId ?? "")).map(
				({ title }) => title,
			),
		).toEqual(["gần", "xa", "không hạn"]);
	});
});

describe("a task that was carried on", () => {
	it("shows everything it continues, oldest first", async () => {
		const ids = await carriedThrough(MONTHS);
		expect(
			(await chainOf(reader(), ids.at(-1) ?? "")).map(({ id }) => id),
		).toEqual(ids);
		expect((await chainOf(reader(), ids[1] ?? "")).map(({ id }) => id)).toEqual(
			ids.slice(0, 2),
		);
	});

	it("has one successor: the database takes no second", async () => {
		const [first = ""] = await carriedThrough(MONTHS.slice(0, 2));
		await expect(givenTask(commune, { carriedFrom: first })).rejects.toThrow(
			"task_one_successor",
		);
	});

	it("is named to the committee above once it was carried so often, with the day it began", async () => {
		const ids = await carriedThrough(MONTHS.slice(0, 3));
		const area = [{ path: commune.commune.path, span: "subtree" }] as const;
		const DAYS = { on: TODAY, today: TODAY };
		expect(await longRunning(reader(), area, DAYS, 2)).toEqual([
			{
				unitId: commune.east.id,
				taskId: ids[2],
				title: "Việc tháng 07",
				since: MONTHS[0],
				times: 2,
			},
		]);
		expect(await longRunning(reader(), area, DAYS, 3)).toEqual([]);
		expect(
			await longRunning(
				reader(),
				[{ path: commune.west.path, span: "unit" }],
				DAYS,
				2,
			),
		).toEqual([]);
		await findTask(commune, ids[2] ?? "", {
			result: "done",
			handling: "closed",
			cause: null,
		});
		expect(await longRunning(reader(), area, DAYS, 2)).toEqual([]);
	});
});

it("what the last meeting found of a task is what it shows", async () => {
	const id = await givenTask(commune);
	await findTask(commune, id, { result: "not-done", cause: "Mưa lũ" });
	await findTask(
		commune,
		id,
		{ result: "partly", cause: "Thiếu giống" },
		later(60),
	);
	expect((await taskOf(reader(), id)).outcome).toMatchObject({
		result: "partly",
		cause: "Thiếu giống",
	});
});

it("the database takes no task without name, date or measure, unless it is read from paper", async () => {
	for (const gap of [{ ownerId: null }, { dueOn: null }, { measure: "" }]) {
		await expect(givenTask(commune, gap)).rejects.toThrow(
			"violates check constraint",
		);
		await givenTask(commune, { ...gap, onPaper: true });
	}
});

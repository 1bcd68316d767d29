import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findTask, givenTask } from "../../../../test/given-task.ts";
import { later, smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { taskOf } from "../reads.ts";
import { reportTask } from "./report-task.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const report = (
	taskId: string,
	part: object = {},
	{ by = commune.an as Actor, now = later(0) } = {},
) => commune.act(reportTask, by, { taskId, result: "done", ...part }, { now });
const reportOn = async (taskId: string) =>
	(await taskOf(commune.database.reader, taskId)).report;

describe("the owner of a task", () => {
	it("reports what became of it, and the latest report stands", async () => {
		const task = await givenTask(commune);
		await report(task, {
			result: "partly",
			cause: "Mưa lũ",
			figure: "40/52 hộ",
		});
		await report(
			task,
			{ result: "done", figure: "52/52 hộ", words: "Đã xong." },
			{ now: later(60) },
		);
		expect(await reportOn(task)).toMatchObject({
			result: "done",
			figure: "52/52 hộ",
			cause: null,
			words: "Đã xong.",
		});
	});

	it("reports late too", async () => {
		const task = await givenTask(commune, { dueOn: "2026-09-15" });
		await report(task);
		expect(await reportOn(task)).toMatchObject({ result: "done" });
	});

	it("reports on a task that was judged partly done, until it lives on in its successor", async () => {
		const task = await givenTask(commune);
		await findTask(commune, task);
		await report(task);
		await givenTask(commune, { carriedFrom: task, resolvedOn: "2026-10-05" });
		await expect(report(task)).rejects.toMatchObject({ code: "task.over" });
	});
});

describe("a report is refused", () => {
	it("without a cause for what is not done", async () => {
		const task = await givenTask(commune);
		for (const result of ["partly", "not-done"])
			for (const cause of [null, "  "])
				await expect(report(task, { result, cause })).rejects.toMatchObject({
					code: "task.cause-missing",
				});
		expect(await reportOn(task)).toBeNull();
	});

	it("once a meeting found the task done, closed it, or only watches it", async () => {
		for (const finding of [
			{ result: "done", handling: "closed", cause: null },
			{ result: "partly", handling: "closed" },
			{ result: "not-done", handling: "watched" },
		] as const) {
			const task = await givenTask(commune);
			await findTask(commune, task, finding);
			await expect(report(task)).rejects.toMatchObject({ code: "task.over" });
		}
	});

	it("on a task that is unknown", async () => {
		await expect(report(randomUUID())).rejects.toMatchObject({
			code: "thing.not-found",
		});
	});
});

it("may be given by the owner alone: not by the secretary, nor on a task without an owner", async () => {
	const task = await givenTask(commune);
	for (const by of [commune.eastSecretary, commune.chi, commune.admin])
		await expect(report(task, {}, { by })).rejects.toMatchObject({
			code: "rights.missing",
		});
	const nobodys = await givenTask(commune, { ownerId: null, onPaper: true });
	for (const by of [commune.an, commune.admin])
		await expect(report(nobodys, {}, { by })).rejects.toMatchObject({
			code: "rights.missing",
		});
});

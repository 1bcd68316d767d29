import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune, TODAY } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { lastTasksBefore } from "../reads.ts";
import { addEarlierTask } from "./add-earlier-task.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const PAPER = {
	series: "ordinary",
	resolvedOn: "2026-09-05",
	source: "Nghị quyết số 09-NQ/CB",
};
const add = (part: object = {}, by: Actor = commune.eastSecretary) =>
	commune.act(addEarlierTask, by, {
		unitId: commune.east.id,
		...PAPER,
		seq: 1,
		title: "Nạo vét mương",
		...part,
	});

describe("a task from before Nếp", () => {
	it("stands first at the next meeting of its series, with its gaps as the old paper has them", async () => {
		await add({
			seq: 2,
			title: "Thu quỹ",
			ownerId: commune.an.memberId,
			dueOn: "2026-09-30",
			measure: "100%",
		});
		await add({ ownerText: "Chi bộ" });
		await add({ series: "thematic", seq: 3, title: "Chuyên đề" });
		expect(
			await lastTasksBefore(
				commune.database.reader,
				commune.east.id,
				"ordinary",
				TODAY,
			),
		).toMatchObject([
			{
				seq: 1,
				title: "Nạo vét mương",
				ownerId: null,
				ownerName: "Chi bộ",
				dueOn: null,
				measure: "",
				meetingId: null,
			},
			{
				seq: 2,
				title: "Thu quỹ",
				ownerName: "Nguyễn Văn An",
				dueOn: "2026-09-30",
				measure: "100%",
			},
		]);
	});

	it("is known once: the same number of the same paper is refused, of another paper not", async () => {
		await add({ seq: 7 });
		await expect(add({ seq: 7 })).rejects.toMatchObject({
			code: "task.already-added",
			facts: { seq: 7, source: PAPER.source },
		});
		await add({ seq: 7, resolvedOn: "2025-09-05" });
		await add({ seq: 7, source: "Kết luận số 2-KL/CB" });
	});

	it("may belong to somebody who stood on the roll then and has left since", async () => {
		await commune.database.writer
			.transaction()
			.execute((tx) =>
				sql`update membership set to_on = '2026-09-20', end_reason = 'transferred' where member_id = ${commune.binhId}`.execute(
					tx,
				),
			);
		await add({ seq: 8, ownerId: commune.binhId });
		await expect(
			add({ seq: 9, resolvedOn: "2026-09-25", ownerId: commune.binhId }),
		).rejects.toMatchObject({ code: "task.not-of-roll" });
	});

	it("belongs to nobody outside the cell, and to nobody unknown", async () => {
		for (const ownerId of [commune.chi.memberId, randomUUID()])
			await expect(add({ seq: 10, ownerId })).rejects.toMatchObject({
				code: "task.not-of-roll",
			});
	});
});

it("may be recorded by the committee of the cell, not by its members, another cell, or from above", async () => {
	for (const by of [
		commune.an,
		commune.chi,
		commune.clerk,
		commune.communeSecretary,
		commune.admin,
	])
		await expect(add({ seq: 11 }, by)).rejects.toMatchObject({
			code: "rights.missing",
		});
});

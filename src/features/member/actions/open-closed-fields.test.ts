import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../../../test/ask.ts";
import { later, smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { AnyView } from "../../../platform/view.ts";
import * as org from "../../org/views.ts";
import * as member from "../views.ts";
import { addMember } from "./add-member.ts";
import { openClosedFields } from "./open-closed-fields.ts";

const CLOSED = {
	card: "098765432109",
	ethnicity: "Sán Chay",
	religion: "Tin lành",
};
const REASON = "Lập danh sách tặng Huy hiệu";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let memberId: string;
beforeAll(async () => {
	commune = await smallCommune();
	({ memberId } = await commune.act(addMember, commune.clerk, {
		name: "Hoàng Thị Lan",
		sex: "female",
		birth: "1985",
		class: "official",
		admitted: "2010",
		unitId: commune.east.id,
		...CLOSED,
	}));
});
afterAll(() => commune.close());

const open = (
	by: Actor,
	{ reason = REASON, now = later(0), actionId = randomUUID() } = {},
) => commune.act(openClosedFields, by, { memberId, reason }, { now, actionId });
const file = (by: Actor) => commune.ask(member.file, by, { memberId });

describe("closed fields", () => {
	it("are in no view, whoever asks", async () => {
		const questions: [AnyView, object][] = [
			[member.file, { memberId }],
			[member.list, { unitId: commune.east.id, count: true }],
			[member.roll, { unitId: commune.east.id }],
			[member.count, { unitId: commune.east.id }],
			[member.places, {}],
			[org.unit, { unitId: commune.east.id }],
			[org.tree, {}],
		];
		for (const [view, input] of questions) {
			const answer = JSON.stringify(
				await commune.ask(view, commune.eastSecretary, input),
			);
			for (const closed of Object.values(CLOSED))
				expect(answer).not.toContain(closed);
			expect(answer).not.toMatch(/sealed|mac"/i);
		}
		const names = Object.values(member)
			.filter((each) => "answer" in each)
			.map(({ name }) => name);
		expect(questions.map(([{ name }]) => name)).toEqual(
			expect.arrayContaining(names),
		);
	});

	it("are read out once for a reason: a repeat is refused, and nothing of them is kept", async () => {
		const actionId = randomUUID();
		expect(await open(commune.clerk, { actionId })).toEqual(CLOSED);
		await expect(open(commune.clerk, { actionId })).rejects.toMatchObject({
			code: "action.already-done",
		});
		const rows = await commune.rows(sql<{
			row: string;
		}>`select to_jsonb(e)::text as row from audit_entry e union all select to_jsonb(r)::text from action_run r
			union all select to_jsonb(o)::text from closed_field_opening o union all select to_jsonb(m)::text from member m`);
		for (const { row } of rows)
			for (const closed of Object.values(CLOSED))
				expect(row).not.toContain(closed);
	});

	it("are not opened without a reason", async () => {
		for (const reason of ["", "   ", "xem"])
			await expect(open(commune.clerk, { reason })).rejects.toMatchObject({
				code: "input.invalid",
			});
	});
});

describe("that they were opened", () => {
	it("is shown to the member: who, when and why, the newest first", async () => {
		await open(commune.eastSecretary, {
			now: later(60),
			reason: "Đối chiếu thẻ đảng viên",
		});
		const asMember: Actor = {
			accountId: randomUUID(),
			name: "Hoàng Thị Lan",
			memberId,
			sessionId: null,
			grants: [],
		};
		const { own, openings } = await file(asMember);
		expect(own).toBe(true);
		expect(
			openings.map(({ actorName, reason }) => [actorName, reason]),
		).toEqual([
			["Đặng Văn Thư", "Đối chiếu thẻ đảng viên"],
			["Vũ Thị Phòng", REASON],
		]);
		expect(new Date(openings[0]?.openedAt ?? "")).toEqual(later(60));
	});

	it("cannot be changed or deleted afterwards", async () => {
		for (const change of [
			"update closed_field_opening set reason = 'khác'",
			"delete from closed_field_opening",
		])
			await expect(ask(commune.database.url, change)).rejects.toMatchObject({
				code: "23001",
			});
	});

	it("is not kept where the opening was refused", async () => {
		const before = (await file(commune.clerk)).openings.length;
		await expect(open(commune.chi)).rejects.toMatchObject({
			code: "rights.missing",
		});
		expect((await file(commune.clerk)).openings).toHaveLength(before);
	});
});

it("may not be opened by members, the administrator, or the office of another unit", async () => {
	const elsewhere: Actor = {
		...commune.clerk,
		grants: [
			{
				position: "office-clerk",
				unitId: commune.west.id,
				path: commune.west.path,
			},
		],
	};
	for (const by of [commune.an, commune.chi, commune.admin, elsewhere])
		await expect(open(by)).rejects.toMatchObject({ code: "rights.missing" });
	await open(commune.communeSecretary);
});

import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { fileOf } from "../reads.ts";
import { addMember } from "./add-member.ts";
import { changeMember } from "./change-member.ts";
import { openClosedFields } from "./open-closed-fields.ts";

const FILE = {
	name: "Hoàng Thị Lan",
	sex: "female",
	birth: "1985-03-08",
	class: "official",
	admitted: "2010-05-19",
	official: "2011-05-19",
	card: "012345678901",
	ethnicity: "Tày",
	religion: "Không",
	hometown: "Lộc Bình",
	occupation: "Giáo viên",
	politicalTheory: "Trung cấp",
};

let commune: Awaited<ReturnType<typeof smallCommune>>;
let memberId: string;
beforeEach(async () => {
	commune = await smallCommune();
	({ memberId } = await commune.act(addMember, commune.clerk, {
		...FILE,
		unitId: commune.east.id,
	}));
});
afterEach(() => commune.close());

const change = (changes: object, by: Actor = commune.clerk) =>
	commune.act(changeMember, by, { memberId, changes });
const file = () => fileOf(commune.database.reader, memberId, "2026-10-05");
const closed = () =>
	commune.act(openClosedFields, commune.clerk, {
		memberId,
		reason: "Đối chiếu hồ sơ",
	});

describe("a file that is changed", () => {
	it("has the given values, and everything that was not named stays, open or closed", async () => {
		const before = await file();
		await change({ education: "12/12" });
		expect(await file()).toEqual({ ...before, education: "12/12" });
		expect(await closed()).toEqual({
			card: "012345678901",
			ethnicity: "Tày",
			religion: "Không",
		});
	});

	it("loses what is expressly taken away, and only it", async () => {
		const before = await file();
		await change({ occupation: null, ethnicity: null });
		expect(await file()).toEqual({ ...before, occupation: null });
		expect(await closed()).toEqual({
			card: "012345678901",
			ethnicity: null,
			religion: "Không",
		});
	});

	it("carries a corrected card number, and gives the wrong one free", async () => {
		await change({ card: "012345678902" });
		expect((await closed()).card).toBe("012345678902");
		await commune.act(addMember, commune.clerk, {
			...FILE,
			name: "Khác",
			unitId: commune.west.id,
		});
		await change({ card: "012345678902" });
	});

	it("keeps name and birth date: they change by procedure only (HD06 9.1, 9.2)", async () => {
		const before = await file();
		await change({ name: "Khác", birth: "1990" });
		expect(await file()).toEqual(before);
	});

	it("shows closed values nowhere in the audit", async () => {
		await change({
			card: "012345678902",
			ethnicity: "Nùng",
			religion: "Phật giáo",
		});
		const rows = await commune.rows(
			sql<{
				row: string;
			}>`select to_jsonb(e)::text as row from audit_entry e union all select to_jsonb(r)::text from action_run r union all select to_jsonb(m)::text from member m`,
		);
		for (const { row } of rows)
			expect(row).not.toMatch(/0123456789|Nùng|Tày|Phật giáo/);
	});
});

describe("a change is refused", () => {
	it("that makes the dates untrue", async () => {
		await expect(change({ official: "2010-05-18" })).rejects.toMatchObject({
			code: "member.official-before-admission",
		});
		await expect(change({ admitted: "2003-02-28" })).rejects.toMatchObject({
			code: "member.too-young",
		});
		await expect(
			change({ admitted: "2026-10-06", official: null }),
		).rejects.toMatchObject({ code: "member.admitted-in-future" });
	});

	it("to a card number that another member carries, whose name is told", async () => {
		await commune.act(addMember, commune.clerk, {
			...FILE,
			name: "Lý Văn Khác",
			card: "999999999999",
			unitId: commune.west.id,
		});
		await expect(change({ card: "999999999999" })).rejects.toMatchObject({
			code: "member.card-taken",
			facts: { name: "Lý Văn Khác" },
		});
	});

	it("of somebody unknown", async () => {
		await expect(
			commune.act(changeMember, commune.clerk, {
				memberId: randomUUID(),
				changes: {},
			}),
		).rejects.toMatchObject({ code: "thing.not-found" });
	});
});

it("an old file whose dates are doubtful may still be changed elsewhere", async () => {
	await commune.database.writer
		.transaction()
		.execute((tx) =>
			sql`update member set admitted = '2002' where id = ${memberId}`.execute(
				tx,
			),
		);
	await change({ residence: "Thôn Đông" });
	await expect(change({ official: "2004" })).rejects.toMatchObject({
		code: "member.too-young",
	});
});

it("files are changed by those who keep records, not by the cell, its members, or those who lead", async () => {
	for (const by of [
		commune.eastSecretary,
		commune.an,
		commune.communeSecretary,
		commune.admin,
	])
		await expect(change({ note: "x" }, by)).rejects.toMatchObject({
			code: "rights.missing",
		});
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, smallCommune } from "../../../test/small-commune.ts";
import { NOBODY } from "../../platform/actor.ts";
import { disableAccount } from "./actions/disable-account.ts";
import { issueSlip } from "./actions/issue-slip.ts";
import { accounts, me } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

describe("who is signed in", () => {
	it("sees the cell they belong to and the committee they serve", async () => {
		const { communeSecretary, commune: top, east } = commune;
		expect(await commune.ask(me, communeSecretary)).toMatchObject({
			login: "phamquanglanh",
			memberId: communeSecretary.memberId,
			positions: [
				{ position: "member", unitName: "Chi bộ thôn Đông" },
				{ position: "committee-secretary", unitName: "Đảng bộ xã An Bình" },
			],
			cells: [{ unitId: east.id, name: "Chi bộ thôn Đông" }],
			committees: [{ unitId: top.id, name: "Đảng bộ xã An Bình" }],
		});
	});

	it("as system administrator sees no cell and no committee", async () => {
		expect(await commune.ask(me, commune.admin)).toMatchObject({
			cells: [],
			committees: [],
		});
	});

	it("is somebody: nobody is refused", async () => {
		await expect(commune.ask(me, NOBODY)).rejects.toMatchObject({
			code: "thing.not-found",
		});
	});
});

describe("the list of accounts", () => {
	const list = async (input: unknown = {}, actor = commune.clerk) => {
		const { rows, total } = await commune.ask(accounts, actor, input);
		expect(total).toBe(rows.length);
		return rows.map((row) => row.name);
	};

	it("holds every member under reach in Vietnamese order, accounts without a member first", async () => {
		expect(await list()).toEqual([
			"Quản trị",
			"Nguyễn Văn An",
			"Trần Thị Bình",
			"Lê Thị Chi",
			"Phạm Quang Lãnh",
			"Vũ Thị Phòng",
			"Đặng Văn Thư",
		]);
	});

	it("of a cell secretary holds the cell alone", async () => {
		expect(await list({}, commune.eastSecretary)).toEqual([
			"Nguyễn Văn An",
			"Trần Thị Bình",
			"Phạm Quang Lãnh",
			"Đặng Văn Thư",
		]);
	});

	it("of a member without the duty is empty", async () => {
		expect(await list({}, commune.an)).toEqual([]);
	});

	it("is narrowed by unit, by name without diacritics and by state", async () => {
		expect(await list({ unitId: commune.west.id })).toEqual([
			"Lê Thị Chi",
			"Vũ Thị Phòng",
		]);
		expect(await list({ search: "dang van" })).toEqual(["Đặng Văn Thư"]);
		expect(await list({ search: "quản trị" })).toEqual(["Quản trị"]);
		expect(await list({ search: "%" })).toHaveLength(7);
		expect(await list({ state: "none" })).toEqual(["Trần Thị Bình"]);
	});

	it("tells the state of each account and until when a slip works", async () => {
		const { clerk, chi, binhId } = commune;
		const { expiresAt } = await commune.act(issueSlip, clerk, {
			memberId: binhId,
		});
		await commune.act(disableAccount, clerk, { accountId: chi.accountId });
		const { rows } = await commune.ask(accounts, clerk);
		const line = (name: string) => rows.find((row) => row.name === name);
		expect(line("Trần Thị Bình")).toMatchObject({
			state: "waiting",
			slipExpiresAt: expiresAt,
		});
		expect(line("Lê Thị Chi")).toMatchObject({ state: "disabled" });
		expect(line("Nguyễn Văn An")).toMatchObject({
			state: "active",
			seenAt: null,
			unitName: "Chi bộ thôn Đông",
		});
		const late = await commune.ask(accounts, clerk, {}, expiresAt);
		expect(late.rows.some((row) => row.slipExpiresAt)).toBe(false);
		expect(NOW < expiresAt).toBe(true);
	});
});

import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, smallCommune, TODAY } from "../../../test/small-commune.ts";
import { changeUnit } from "../org/actions/change-unit.ts";
import { foundUnit } from "../org/actions/found-unit.ts";
import { grantsOf, rollOf } from "./reads.ts";
import { MemberFile } from "./schema.ts";
import { list } from "./views.ts";
import { addMembers } from "./writes.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const write = (statement: ReturnType<typeof sql>) =>
	commune.database.writer.transaction().execute((tx) => statement.execute(tx));
const fileNamed = (name: string) =>
	MemberFile.parse({
		name,
		sex: "female",
		birth: "1980",
		class: "official",
		admitted: "2005",
	});
const enrol = (names: readonly string[], unitId = commune.west.id) =>
	commune.database.writer.transaction().execute((tx) =>
		addMembers(
			tx,
			names.map((name) => ({ file: fileNamed(name), unitId, from: null })),
			commune.database.seal,
			NOW,
		),
	);

describe("the rights of a person", () => {
	const grants = async (
		who: { accountId: string; memberId: string | null },
		on = TODAY,
	) =>
		(await grantsOf(commune.database.reader, who, on)).map(
			({ position, path }) => [position, path],
		);
	const hold = (
		from: string,
		to: string | null,
		memberId = commune.chi.memberId,
	) =>
		write(
			sql`insert into position (id, unit_id, kind, member_id, from_on, to_on) values (gen_random_uuid(), ${commune.west.id}, 'note-taker', ${memberId}, ${from}, ${to})`,
		);

	it("come from membership and from the posts held today", async () => {
		expect(await grants(commune.eastSecretary)).toEqual([
			["cell-secretary", commune.east.path],
			["member", commune.east.path],
		]);
		expect(await grants(commune.admin)).toEqual([
			["system-admin", commune.commune.path],
		]);
	});

	it("come from no post that ended by today or begins tomorrow", async () => {
		await hold("2026-01-01", TODAY);
		await hold("2026-10-06", null);
		expect(await grants(commune.chi)).toEqual([["member", commune.west.path]]);
		expect(await grants(commune.chi, "2026-10-04")).toContainEqual([
			"note-taker",
			commune.west.path,
		]);
		expect(await grants(commune.chi, "2026-10-06")).toContainEqual([
			"note-taker",
			commune.west.path,
		]);
	});

	it("of a probationary member are those of one", async () => {
		await write(
			sql`update member set class = 'probationary', official = null where id = ${commune.an.memberId}`,
		);
		expect(await grants(commune.an)).toEqual([
			["probationary", commune.east.path],
		]);
	});

	it("end with membership, and with the unit", async () => {
		const [leaver = ""] = await enrol(["Bùi Văn Đi"]);
		await write(
			sql`update membership set to_on = ${TODAY}, end_reason = 'transferred' where member_id = ${leaver}`,
		);
		const who = { accountId: commune.admin.accountId, memberId: leaver };
		expect(await grants(who)).toEqual([["system-admin", commune.commune.path]]);
		expect(await grants(who, "2026-10-04")).toContainEqual([
			"member",
			commune.west.path,
		]);
		const { unitId } = await commune.act(foundUnit, commune.clerk, {
			parentId: commune.commune.id,
			kind: "cell",
			name: "Chi bộ mới",
			on: "2026-02-01",
		});
		await write(
			sql`insert into position (id, unit_id, kind, member_id, from_on) values (gen_random_uuid(), ${unitId}, 'overseer', ${commune.chi.memberId}, '2026-02-01')`,
		);
		expect(await grants(commune.chi)).toHaveLength(2);
		await write(
			sql`update unit_version set valid_to = ${TODAY} where unit_id = ${unitId}`,
		);
		expect(await grants(commune.chi)).toHaveLength(1);
	});

	it("of whoever has neither post nor membership are none", async () => {
		expect(
			await grants({ accountId: commune.an.accountId, memberId: null }),
		).toEqual([]);
	});
});

describe("a name is found", () => {
	const found = async (text: string, by = commune.clerk) =>
		(await commune.ask(list, by, { text, count: true })).members.map(
			({ name }) => name,
		);
	beforeAll(() =>
		enrol([
			"Đặng Văn Hùng",
			"Nguyễn Thị Hường",
			"Hoàng 100% Thật",
			"Lý A_B",
			"Ðỗ Văn Mạnh",
		]),
	);

	it.each([
		["dang van", ["Đặng Văn Hùng", "Đặng Văn Thư"]],
		["thi huong", ["Nguyễn Thị Hường"]],
		["Thị Hường", ["Nguyễn Thị Hường"]],
		["HƯỜNG", ["Nguyễn Thị Hường"]],
		["Hường".normalize("NFD"), ["Nguyễn Thị Hường"]],
		["  do  van ", ["Đỗ Văn Mạnh"]],
		["ng v", ["Đặng Văn Hùng", "Đặng Văn Thư"]],
	])(
		"by %j, with or without diacritics, in the order of names",
		async (text, names) => {
			expect(await found(text)).toEqual(names);
		},
	);

	it("by a plain % or _, which stand for nothing else", async () => {
		expect(await found("%")).toEqual(["Hoàng 100% Thật"]);
		expect(await found("_")).toEqual(["Lý A_B"]);
		expect(await found("\\")).toEqual([]);
		expect(await found("0% t")).toEqual(["Hoàng 100% Thật"]);
	});

	it("within one's reach only", async () => {
		expect(await found("dang van", commune.eastSecretary)).toEqual([
			"Đặng Văn Thư",
		]);
		expect(await found("dang van", commune.an)).toEqual([]);
	});

	it("a page at a time: pages follow one another without gap or repeat, and the count is that of all", async () => {
		await enrol(
			Array.from(
				{ length: 30 },
				(_, n) => `Trần Văn ${["An", "Ấn", "Bình", "Đạt", "Dũng"][n % 5]}`,
			),
		);
		const all = await commune.ask(list, commune.clerk, {
			limit: 200,
			count: true,
		});
		expect(all.total).toBe(all.members.length);
		const paged: string[] = [];
		let after: unknown;
		do {
			const page = await commune.ask(list, commune.clerk, { limit: 7, after });
			paged.push(...page.members.map(({ id }) => id));
			after = page.next ?? undefined;
		} while (after);
		expect(paged).toEqual(all.members.map(({ id }) => id));
	});
});

it("the roll of a cell stands in Vietnamese order", async () => {
	const { unitId } = await commune.act(foundUnit, commune.clerk, {
		parentId: commune.commune.id,
		kind: "cell",
		name: "Chi bộ thôn Bắc",
		on: "2026-02-01",
	});
	const order = [
		"Lê Văn An",
		"Lê Văn Anh",
		"Bùi Thị Ánh",
		"Lê Văn Ân",
		"Lê Văn Dũng",
		"Lê Văn Đạt",
		"Lê Văn Ước",
	];
	await enrol(order.toReversed(), unitId);
	expect(
		(await rollOf(commune.database.reader, unitId, TODAY)).map(
			({ name }) => name,
		),
	).toEqual(order);
});

it("a list as of a day shows the rolls and the names of the cells of that day", async () => {
	await commune.act(changeUnit, commune.clerk, {
		unitId: commune.east.id,
		name: "Chi bộ thôn Đông Hà",
		on: "2026-09-01",
	});
	await write(
		sql`update membership set from_on = '2026-06-01' where member_id = ${commune.binhId}`,
	);
	const binh = async (asOf?: string) =>
		(
			await commune.ask(list, commune.eastSecretary, {
				text: "tran thi binh",
				asOf,
			})
		).members.map(({ unitName }) => unitName);
	expect(await binh("2026-05-31")).toEqual([]);
	expect(await binh("2026-06-01")).toEqual(["Chi bộ thôn Đông"]);
	expect(await binh()).toEqual(["Chi bộ thôn Đông Hà"]);
	await expect(
		commune.ask(list, commune.clerk, { asOf: "hôm qua" }),
	).rejects.toMatchObject({ code: "input.invalid" });
});

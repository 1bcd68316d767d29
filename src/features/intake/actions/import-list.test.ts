import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import expected from "../../../../test/fixtures/lists/chi-lang/expected.json" with {
	type: "json",
};
import { listFile } from "../../../../test/lists.ts";
import { later, NOW, smallCommune } from "../../../../test/small-commune.ts";
import { readWorkbook } from "../../../platform/spreadsheet/read.ts";
import { addUnit } from "../../org/writes.ts";
import type { Field } from "../schema/list.ts";
import { list, preview } from "../views.ts";
import { cancelBatch } from "./cancel-batch.ts";
import { commitBatch } from "./commit-batch.ts";
import { decideRow } from "./decide-row.ts";
import { exportRejected } from "./export-rejected.ts";
import { importMembers } from "./import-members.ts";
import { mapColumns } from "./map-columns.ts";
import { openBatch } from "./open-batch.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let content: string;

beforeAll(async () => {
	commune = await smallCommune();
	content = (await listFile("chi-lang/dang-vien.xlsx")).toString("base64");
	await commune.database.writer.transaction().execute(async (tx) => {
		const by = { accountId: commune.clerk.accountId, now: NOW };
		for (const { name } of expected.by_cell)
			await addUnit(
				tx,
				{ name, kind: "cell", type: null, code: null, place: null },
				commune.commune,
				"2026-01-01",
				null,
				by,
			);
	});
});
afterAll(() => commune.close());

const SHEET = expected.sheet;
const clerk = () => commune.clerk;
const file = () => ({ fileName: "dang-vien.xlsx", content });
const open = (now = NOW) =>
	commune.act(
		openBatch,
		clerk(),
		{ ...file(), unitId: commune.commune.id },
		{ now },
	);
const see = (batchId: string, rest: object = {}) =>
	commune.ask(preview, clerk(), { batchId, ...rest });
const decide = (batchId: string, row: number, decision: object) =>
	commune.act(decideRow, clerk(), { batchId, sheet: SHEET, row, decision });
const codeOf = (attempt: Promise<unknown>) =>
	attempt.then(
		() => null,
		(refusal) => refusal.code,
	);
const membersBySheet = async () => {
	const rows = await commune.rows(
		sql<{
			unit: string;
			count: number;
		}>`select v.name as unit, count(*) as count from membership ms join unit_version v on v.unit_id = ms.unit_id group by v.name`,
	);
	return new Map(rows.map(({ unit, count }) => [unit, count]));
};
const counted = async () => {
	const members = await membersBySheet();
	return [...members.values()].reduce((a, b) => a + b, 0);
};

const FIELD_OF: Record<string, Field> = {
	missing_name: "name",
	missing_birth_date: "birthDate",
	missing_admission_date: "admittedOn",
	impossible_date: "birthDate",
	official_before_admission: "officialOn",
	same_code_two_persons: "cardNumber",
};

describe("the list of Chi Lăng, handed in by the office", () => {
	let batchId: string;
	let before: number;

	it("waits with its questions, and nothing of it is a member yet", async () => {
		before = await counted();
		({ batchId } = await open());
		const { batch, rows, importedBefore } = await see(batchId);
		expect(batch.summary.states).toEqual({
			ready: expected.import_outcome.rows_ready,
			faulty: expected.import_outcome.rows_with_errors,
			double: expected.import_outcome.rows_of_one_person_listed_twice,
		});
		expect(batch.summary.figures.persons).toBe(expected.totals.persons);
		expect(batch.asOf).toBe(expected.as_of);
		expect(rows.map(({ row }) => row)).toEqual(
			[
				...expected.errors.map(({ row }) => row),
				...(expected.duplicates[0]?.rows ?? []),
			].sort((a, b) => a - b),
		);
		expect(importedBefore).toEqual([]);
		expect(await counted()).toBe(before);
	});

	it("shows no card number in full", async () => {
		const shown = JSON.stringify(await see(batchId));
		for (const { code } of expected.rows)
			if (code) expect(shown).not.toContain(code.replace(/^0+/, ""));
		expect(shown).toContain("•••• 1115");
	});

	it("is read anew when a column is mapped otherwise, and back again", async () => {
		const { batch } = await see(batchId);
		const sheets = batch.sheets.map(({ mapping }) => mapping);
		const withoutBirth = sheets.map((mapping) => ({
			...mapping,
			columns: Object.fromEntries(
				Object.entries(mapping.columns).filter(([letter]) => letter !== "D"),
			),
		}));
		await commune.act(mapColumns, clerk(), { batchId, sheets: withoutBirth });
		expect((await see(batchId)).batch.summary.states.faulty).toBe(432);
		await commune.act(mapColumns, clerk(), { batchId, sheets });
		expect((await see(batchId)).batch.summary.states.faulty).toBe(7);
	});

	it("gives a workbook of the rows that ask something, which reads back with the same questions", async () => {
		const { fileName, content: book } = await commune.act(
			exportRejected,
			clerk(),
			{ batchId },
		);
		expect(fileName).toBe("Dong chua nhan - dang-vien.xlsx");
		const read = await readWorkbook(Buffer.from(book, "base64"));
		const rows = read.ok ? (read.sheets[0]?.rows ?? []) : [];
		expect(rows[0]?.at(-1)).toBe("Vì sao chưa nhận");
		expect(rows).toHaveLength(1 + 9);
		expect(rows[1]?.at(-1)).toBe(
			"Dòng 87, cột D (Ngày sinh): 31/02/1971 không có thật. Sửa ngày rồi nhập lại.",
		);
		const again = await commune.act(importMembers, clerk(), {
			fileName,
			content: book,
			unit: commune.commune.id,
			dryRun: true,
		});
		expect(again.summary.states).toEqual({ faulty: 7, double: 2 });
	});

	it("may not be touched by a cell secretary or a member", async () => {
		for (const actor of [commune.eastSecretary, commune.an]) {
			expect(await codeOf(commune.act(commitBatch, actor, { batchId }))).toBe(
				"rights.missing",
			);
			expect(await codeOf(commune.ask(preview, actor, { batchId }))).toBe(
				"thing.not-found",
			);
		}
	});

	it("imports what is ready, all at once, and keeps what asks something", async () => {
		const done = await commune.act(commitBatch, clerk(), { batchId });
		expect(done).toMatchObject({ added: 423, known: 0, waiting: 9 });
		expect(await counted()).toBe(before + 423);
		const { batch, rows } = await see(batchId);
		expect(batch.status).toBe("waiting");
		expect(rows).toHaveLength(9);
		expect(batch.summary.figures.persons).toBe(431);
	});

	it("has given the posts: 13 secretaries, and those of the committee at the committee", async () => {
		const posts = await commune.rows(
			sql<{
				kind: string;
				count: number;
			}>`select p.kind, count(*) as count from position p where p.note is null and p.from_on = ${expected.as_of} group by p.kind`,
		);
		const count = (kind: string) =>
			posts.find((post) => post.kind === kind)?.count;
		expect(count("cell-secretary")).toBe(13);
		expect(count("committee-deputy")).toBe(2);
		const { summary } = (await see(batchId)).batch;
		// The commune of the test has its secretary already: a unit keeps the head it has.
		expect(summary.imported?.postsNotGiven).toEqual([
			{
				name: "Nguyễn Tiến Bảy",
				position: "committee-secretary",
				unitName: "Đảng bộ xã An Bình",
			},
		]);
	});

	it("refuses a cell that is not of the organisation, and a row that is not there", async () => {
		const elsewhere = { unitId: "01890000-0000-7000-8000-000000000000" };
		expect(await codeOf(decide(batchId, 87, elsewhere))).toBe(
			"intake.cell-elsewhere",
		);
		expect(await codeOf(decide(batchId, 11, {}))).toBe("intake.row-gone");
	});

	it("is complete with 431 members once every question is answered from the paper files", async () => {
		for (const { row, kind, on_paper } of expected.errors)
			await decide(batchId, row, {
				values: { [FIELD_OF[kind] ?? "remark"]: on_paper },
			});
		await decide(batchId, 265, { leaveOut: "double" });
		expect((await see(batchId)).batch.summary.states).toEqual({
			ready: 8,
			"left-out": 1,
		});
		const done = await commune.act(commitBatch, clerk(), { batchId });
		expect(done).toMatchObject({ added: 8, known: 0, waiting: 0 });
		const bySheet = await membersBySheet();
		for (const { name, persons } of expected.by_cell)
			expect(bySheet.get(name)).toBe(persons);
		expect(await counted()).toBe(before + 431);
		expect((await see(batchId)).batch).toMatchObject({
			status: "done",
			summary: { imported: { added: 431 } },
		});
	});

	it("keeps neither file nor rows of the members once it is done", async () => {
		const [kept] = await commune.rows(
			sql<{
				file: Buffer | null;
				rows: number;
			}>`select b.file_sealed as file, (select count(*) from intake_row r where r.batch_id = b.id) as rows from intake_batch b where b.id = ${batchId}`,
		);
		expect(kept).toEqual({ file: null, rows: 1 });
	});

	it("cannot be imported twice or cancelled when it is done", async () => {
		expect(await codeOf(commune.act(commitBatch, clerk(), { batchId }))).toBe(
			"intake.settled",
		);
		expect(await codeOf(commune.act(cancelBatch, clerk(), { batchId }))).toBe(
			"intake.settled",
		);
	});

	it("changes nothing when the same file comes again, and says so", async () => {
		const again = await open(later(60));
		const seen = await see(again.batchId);
		expect(seen.importedBefore).toHaveLength(1);
		expect(seen.batch.summary.states.ready).toBeUndefined();
		expect(seen.batch.summary.states.known).toBe(431);
		const done = await commune.act(commitBatch, clerk(), again);
		expect(done.added).toBe(0);
		expect(await counted()).toBe(before + 431);
		await commune.act(cancelBatch, clerk(), again);
		const { batches } = await commune.ask(list, clerk());
		expect(batches.map(({ status }) => status)).toEqual(["cancelled", "done"]);
	});
});

describe("a list for the command line", () => {
	it("is only told about in a dry run", async () => {
		const before = await counted();
		const told = await commune.act(importMembers, clerk(), {
			...file(),
			unit: commune.commune.id,
			dryRun: true,
		});
		expect(told.batchId).toBeNull();
		expect(told.summary.states.known).toBe(431);
		expect(await counted()).toBe(before);
	});

	it("is refused for an organisation that nobody knows", async () => {
		const attempt = commune.act(importMembers, clerk(), {
			...file(),
			unit: "27.001",
		});
		expect(await codeOf(attempt)).toBe("intake.unit-unknown");
	});

	it("is refused by name when it cannot be read", async () => {
		const attempt = commune.act(importMembers, clerk(), {
			fileName: "a.xlsx",
			content: Buffer.from("STT").toString("base64"),
			unit: commune.commune.id,
		});
		expect(await codeOf(attempt)).toBe("file.not-a-workbook");
	});
});

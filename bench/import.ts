import { dayOf } from "../src/charter/calendar.ts";
import { importMembers } from "../src/features/intake/actions/import-members.ts";
import { addUnit } from "../src/features/org/writes.ts";
import { perform } from "../src/platform/action.ts";
import type { Database } from "../src/platform/database/connect.ts";
import { newId } from "../src/platform/ids.ts";
import { writeWorkbook } from "../src/platform/spreadsheet/write.ts";
import { once } from "./measure.ts";
import { fileOf, MEMBERS } from "./province.ts";

const CELLS = 240;
const HEADER = [
	"STT",
	"Số thẻ đảng viên",
	"Họ và tên",
	"Ngày sinh",
	"Giới tính",
	"Dân tộc",
	"Ngày vào Đảng",
	"Ngày chính thức",
	"Chi bộ",
];

/** A workbook of a whole province through the same reading, matching and writing as an office's list. */
export async function measureImport(
	database: Database,
): Promise<Record<string, string | number>[]> {
	const now = new Date();
	const by = { accountId: newId(now), now };
	const root = await database.writer.transaction().execute(async (tx) => {
		const commune = await addUnit(
			tx,
			{
				name: "Đảng bộ xã Đo",
				kind: "commune",
				type: null,
				code: "DO",
				place: null,
			},
			null,
			"2025-07-01",
			null,
			by,
		);
		for (let n = 0; n < CELLS; n++)
			await addUnit(
				tx,
				{
					name: `Chi bộ thôn Đo ${n + 1}`,
					kind: "cell",
					type: "rural",
					code: null,
					place: null,
				},
				commune,
				"2025-07-01",
				null,
				by,
			);
		return commune;
	});
	const actor = {
		accountId: by.accountId,
		name: "Đo",
		memberId: null,
		sessionId: null,
		grants: [
			{ position: "office-clerk" as const, unitId: root.id, path: root.path },
		],
	};
	const book = await writeWorkbook([
		{
			name: "Danh sách",
			rows: [HEADER, ...Array.from({ length: MEMBERS }, (_, n) => rowOf(n))],
		},
	]);
	const content = book.toString("base64");
	let added = 0;
	const taken = await once(async () => {
		const input = {
			fileName: "tinh.xlsx",
			content,
			unit: "DO",
			dryRun: false,
			postsFrom: dayOf(now),
		};
		const done = await perform(database, importMembers, {
			actor,
			input,
			actionId: newId(now),
			now,
		});
		added = done.summary.imported?.added ?? 0;
	});
	return [
		{
			tệp: `${(book.length / 2 ** 20).toFixed(1)} MB`,
			"đảng viên nhập": added,
			giây: (taken / 1000).toFixed(1),
			"dòng/s": Math.round(added / (taken / 1000)),
			"mục tiêu": "72.343 trong ≤ 10 s",
		},
	];
}

function rowOf(n: number): (string | number)[] {
	const file = fileOf(n);
	const day = (iso: string | null) =>
		iso ? iso.split("-").reverse().join("/") : "";
	return [
		n + 1,
		`0005${String(n).padStart(8, "0")}`,
		file.name,
		day(file.birth),
		file.sex === "male" ? "Nam" : "Nữ",
		"Kinh",
		day(file.admitted),
		day(file.official),
		`Chi bộ thôn Đo ${(n % CELLS) + 1}`,
	];
}

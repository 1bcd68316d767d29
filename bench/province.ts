import {
	openAccount,
	savePassword,
} from "../src/features/account/writes/accounts.ts";
import type { MemberFile } from "../src/features/member/schema.ts";
import { addMembers, type NewMember } from "../src/features/member/writes.ts";
import { addPositions, addUnit } from "../src/features/org/writes.ts";
import type { Database, Tx } from "../src/platform/database/connect.ts";
import { newId } from "../src/platform/ids.ts";

export const MEMBERS = 72_343;
const UNITS = 264;
const COMMUNES = 22;
const SINCE = "2025-07-01";
export const PASSWORD = "mật khẩu đo";

const FAMILIES = [
	"Nguyễn",
	"Trần",
	"Lê",
	"Phạm",
	"Hoàng",
	"Phan",
	"Vũ",
	"Đặng",
	"Bùi",
	"Đỗ",
	"Hồ",
	"Ngô",
	"Dương",
	"Lý",
];
const MIDDLES = [
	"Văn",
	"Thị",
	"Hữu",
	"Đức",
	"Minh",
	"Thanh",
	"Ngọc",
	"Quang",
	"Xuân",
	"Thu",
];
const GIVEN = [
	"An",
	"Bình",
	"Chung",
	"Dũng",
	"Đạt",
	"Giang",
	"Hà",
	"Hường",
	"Khánh",
	"Lan",
	"Mai",
	"Nam",
	"Oanh",
	"Phúc",
	"Quân",
	"Sơn",
	"Thảo",
	"Tuấn",
	"Vinh",
	"Yến",
];

/** A number from 0 to below `below`, always the same for the same seed. */
const pick = (seed: number, below: number): number =>
	Math.abs(Math.imul(seed + 1, 2_654_435_761) >> 7) % below;
const from = (list: readonly string[], seed: number): string =>
	list[pick(seed, list.length)] ?? "";
const two = (value: number): string => String(value).padStart(2, "0");

/** The file of the n-th invented member; card numbers begin with 000, which no real one does. */
export function fileOf(n: number): MemberFile {
	const female = pick(n, 100) < 39;
	const middle = female ? "Thị" : from(MIDDLES, n * 3);
	const born = 1945 + pick(n * 5, 58);
	const joined = Math.min(2024, born + 20 + pick(n * 7, 18));
	const day = `${two(1 + pick(n * 11, 12))}-${two(1 + pick(n * 13, 28))}`;
	return {
		name: `${from(FAMILIES, n)} ${middle} ${from(GIVEN, n * 17)}`,
		sex: female ? "female" : "male",
		birth: `${born}-${day}`,
		class: pick(n, 40) === 0 ? "probationary" : "official",
		admitted: `${joined}-${day}`,
		official: pick(n, 40) === 0 ? null : `${joined + 1}-${day}`,
		card: `000${String(n).padStart(9, "0")}`,
		ethnicity: "Kinh",
		religion: null,
		hometown: "xã Chi Lăng",
		residence: "thôn Yên Lộc",
		occupation: "Nông dân",
		education: "12/12",
		profession: null,
		politicalTheory: null,
		publicPost: null,
		residenceCell: null,
		note: null,
	};
}

export type Province = {
	root: { id: string; path: string };
	communes: { id: string; path: string }[];
	cells: { id: string; path: string }[];
	login: string;
	secretaryLogin: string;
};

export type Place = { id: string; path: string };

/** Founds units as if nothing but their place mattered. */
export function founding(tx: Tx, now: Date) {
	const by = { accountId: newId(now), now };
	return (
		name: string,
		kind: "province" | "commune" | "cell",
		parent: Place | null,
	): Promise<Place> =>
		addUnit(
			tx,
			{
				name,
				kind,
				type: kind === "cell" ? "rural" : null,
				code: null,
				place: null,
			},
			parent,
			SINCE,
			null,
			by,
		);
}

/** 264 units: a province, 22 communes, 241 cells; accounts of an organisation board over all and of one cell's secretary. */
export async function foundProvince(tx: Tx, now: Date): Promise<Province> {
	const found = founding(tx, now);
	const root = await found("Đảng bộ tỉnh", "province", null);
	const communes: Province["communes"] = [];
	for (let n = 0; n < COMMUNES; n++)
		communes.push(await found(`Đảng bộ xã ${n + 1}`, "commune", root));
	const cells: Province["cells"] = [];
	for (let n = 0; n < UNITS - 1 - COMMUNES; n++)
		cells.push(
			await found(
				`Chi bộ thôn ${n + 1}`,
				"cell",
				communes[n % COMMUNES] ?? root,
			),
		);
	const board = await openAccount(tx, {
		login: "banxaydung",
		name: "Ban Xây dựng Đảng",
		memberId: null,
		now,
	});
	await savePassword(tx, board.id, PASSWORD);
	await addPositions(
		tx,
		[
			{
				unitId: root.id,
				kind: "organisation-board",
				memberId: null,
				accountId: board.id,
				from: SINCE,
			},
		],
		now,
	);
	return { root, communes, cells, login: board.login, secretaryLogin: "" };
}

/** Every member of the province as the import hands them to the roll. */
export function membersOf(cells: Province["cells"]): NewMember[] {
	return Array.from({ length: MEMBERS }, (_, n) => ({
		file: fileOf(n),
		unitId: cells[n % cells.length]?.id ?? "",
		from: SINCE,
	}));
}

/** Writes them all in one transaction, as a committed import does. */
export async function enrol(
	database: Database,
	cells: Province["cells"],
	now: Date,
): Promise<string[]> {
	const members = membersOf(cells);
	return database.writer
		.transaction()
		.execute((tx) => addMembers(tx, members, database.seal, now));
}

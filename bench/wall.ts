import { dayOf } from "../src/charter/calendar.ts";
import type { Grant, PositionKind } from "../src/charter/positions.ts";
import * as member from "../src/features/member/views.ts";
import { tree } from "../src/features/org/views.ts";
import type { Database } from "../src/platform/database/connect.ts";
import { newId } from "../src/platform/ids.ts";
import { type AnyView, answer } from "../src/platform/view.ts";
import { ms, timed } from "./measure.ts";
import type { Province } from "./province.ts";

type Unit = { id: string; path: string };

/** What the second wall costs: the same questions of the same people with it and without it, on one process. */
export async function measureWall(
	database: Database,
	{ root, communes, cells }: Province,
	memberIds: readonly string[],
): Promise<Record<string, string | number>[]> {
	const now = new Date();
	const within = { areas: [], today: dayOf(now), memberId: null };
	const open: Database = {
		...database,
		within: (_, ask) => ask(database.reader),
	};
	await database.within({ ...within, accountId: newId(now) }, async () => {});
	const cell = cells[0] ?? root;
	const commune = communes[0] ?? root;
	const asked = async (
		what: string,
		view: AnyView,
		input: (run: number) => object,
		[position, { id, path }]: [PositionKind, Unit],
	) => {
		const grants: Grant[] = [{ position, unitId: id, path }];
		const who = { accountId: newId(now), name: "", memberId: null };
		const actor = { ...who, sessionId: null, grants };
		const take = (on: Database) =>
			timed((run) => answer(on, view, { actor, input: input(run), now }));
		const without = await take(open);
		const behind = await take(database);
		return {
			"câu hỏi": what,
			"không tường ms": ms(without.median),
			"có tường ms": ms(behind.median),
			"p95 ms": ms(behind.p95),
			"thêm ms": ms(behind.median - without.median),
		};
	};
	const secretary: [PositionKind, Unit] = ["cell-secretary", cell];
	const clerk: [PositionKind, Unit] = ["office-clerk", commune];
	const board: [PositionKind, Unit] = ["organisation-board", root];
	const file = (run: number) => ({
		memberId: memberIds[((run * 22) % 300) * cells.length] ?? "",
	});
	return [
		await asked("bí thư: danh sách chi bộ", member.list, () => ({}), secretary),
		await asked("bí thư: một hồ sơ", member.file, file, secretary),
		await asked("văn phòng xã: 50 người", member.list, () => ({}), clerk),
		await asked(
			"văn phòng xã: tìm “thi huong”",
			member.list,
			() => ({ text: "thi huong" }),
			clerk,
		),
		await asked("văn phòng xã: một hồ sơ", member.file, file, clerk),
		await asked(
			"văn phòng xã: đếm một chi bộ",
			member.count,
			() => ({ unitId: cell.id }),
			clerk,
		),
		await asked("văn phòng xã: cây tổ chức", tree, () => ({}), clerk),
		await asked(
			"ban tỉnh: tìm “van dat”",
			member.list,
			() => ({ text: "van dat" }),
			board,
		),
		await asked("ban tỉnh: một hồ sơ", member.file, file, board),
	];
}

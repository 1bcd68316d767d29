import type { Database } from "../src/platform/database/connect.ts";
import { asking, type Client } from "./http.ts";
import { ms, printTable, throughput, timed } from "./measure.ts";
import { fileOf, type Province } from "./province.ts";

const LIST = `select m.id, m.name, m.sex, m.birth, m.class, m.admitted from membership ms join member m on m.id = ms.member_id
	where ms.unit_id = $1 and ms.to_on is null order by m.sort_key, m.id limit 50`;
const SEARCH = `select m.id, m.name from membership ms join member m on m.id = ms.member_id join unit_version u on u.unit_id = ms.unit_id and u.valid_to is null
	where m.folded like $1 and u.path <@ $2::ltree and ms.to_on is null order by m.sort_key, m.id limit 50`;
const OPEN =
	"select m.*, ms.unit_id from member m left join membership ms on ms.member_id = m.id and ms.to_on is null where m.id = $1";
const COUNT = `select count(*), count(*) filter (where m.sex = 'male') from membership ms join member m on m.id = ms.member_id join unit_version u on u.unit_id = ms.unit_id and u.valid_to is null
	where u.path <@ $1::ltree and ms.to_on is null`;

/** Reading through HTTP: medians and p95 of thirty warm requests, and the ratio to the plain SQL on the same server. */
export async function measureQuestions(
	database: Database,
	client: Client,
	{ root, communes, cells }: Province,
	memberIds: readonly string[],
): Promise<void> {
	const cell = (run: number) => cells[run % cells.length] ?? root;
	const commune = (run: number) => communes[run % communes.length] ?? root;
	const id = (run: number) => memberIds[(run * 977) % memberIds.length] ?? "";
	const plain = (text: string, values: (run: number) => unknown[]) =>
		timed((run) => database.pool.query(text, values(run)));
	const rows: Record<string, string | number>[] = [];
	const compare = async (
		what: string,
		budget: string,
		ask: (run: number) => Promise<unknown>,
		text: string,
		values: (run: number) => unknown[],
	) => {
		const sql = await plain(text, values);
		const http = await timed(ask);
		rows.push({
			"câu hỏi": what,
			"trung vị ms": ms(http.median),
			"p95 ms": ms(http.p95),
			"SQL thuần ms": ms(sql.median),
			"tỷ lệ": (http.median / sql.median).toFixed(2),
			"mục tiêu ms": budget,
		});
	};
	await compare(
		"50 đảng viên của một chi bộ",
		"≤ 4",
		(run) => client.get(asking("member.list", { unitId: cell(run).id })),
		LIST,
		(run) => [cell(run).id],
	);
	await compare(
		"tìm không dấu trong tỉnh",
		"≤ 15",
		(run) =>
			client.get(
				asking("member.list", {
					text: `van ${fileOf(run).name.split(" ").at(-1) ?? ""}`,
				}),
			),
		SEARCH,
		() => ["%van dat%", root.path],
	);
	await compare(
		"tìm không dấu trong xã",
		"≤ 15",
		(run) =>
			client.get(
				asking("member.list", { text: "thi huong", unitId: commune(run).id }),
			),
		SEARCH,
		(run) => ["%thi huong%", commune(run).path],
	);
	await compare(
		"mở một đảng viên",
		"≤ 4",
		(run) => client.get(asking("member.file", { memberId: id(run) })),
		OPEN,
		(run) => [id(run)],
	);
	await compare(
		"đếm theo giới: chi bộ",
		"≤ 5",
		(run) => client.get(asking("member.count", { unitId: cell(run).id })),
		COUNT,
		(run) => [cell(run).path],
	);
	await compare(
		"đếm theo giới: xã",
		"≤ 5",
		(run) => client.get(asking("member.count", { unitId: commune(run).id })),
		COUNT,
		(run) => [commune(run).path],
	);
	await compare(
		"đếm theo giới: tỉnh",
		"≤ 5",
		() => client.get(asking("member.count", { unitId: root.id })),
		COUNT,
		() => [root.path],
	);
	const created = await timed((run) =>
		client.act("member.add", {
			...fileOf(run),
			card: `0009${String(run).padStart(8, "0")}`,
			unitId: cell(run).id,
		}),
	);
	rows.push({
		"câu hỏi": "thêm một đảng viên",
		"trung vị ms": ms(created.median),
		"p95 ms": ms(created.p95),
		"SQL thuần ms": "",
		"tỷ lệ": "",
		"mục tiêu ms": "",
	});
	printTable("Qua HTTP, 72.343 đảng viên, 264 tổ chức", rows);
	const listing = await throughput(
		() =>
			client.get(
				asking("member.list", {
					unitId: cell(Math.floor(Math.random() * cells.length)).id,
				}),
			),
		8,
		5,
	);
	const opening = await throughput(
		() =>
			client.get(
				asking("member.file", {
					memberId: id(Math.floor(Math.random() * memberIds.length)),
				}),
			),
		8,
		5,
	);
	printTable("Tám yêu cầu một lúc, 5 giây, máy khách cùng tiến trình", [
		{
			"yêu cầu": "50 đảng viên của một chi bộ",
			"mỗi giây": Math.round(listing),
		},
		{ "yêu cầu": "mở một đảng viên", "mỗi giây": Math.round(opening) },
	]);
}

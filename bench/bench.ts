import os from "node:os";
import { dayOf } from "../src/charter/calendar.ts";
import { remakeSummaries } from "../src/features/member/writes.ts";
import { connect, type Database } from "../src/platform/database/connect.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { sealWith } from "../src/platform/seal.ts";
import { measureBallot } from "./ballot.ts";
import { measureFootprint } from "./footprint.ts";
import { signIn } from "./http.ts";
import { measureImport } from "./import.ts";
import { printTable } from "./measure.ts";
import { MEETINGS, measureMeetings } from "./meetings.ts";
import { onServer } from "./on-server.ts";
import { enrol, foundProvince, MEMBERS, PASSWORD } from "./province.ts";
import { measureQuestions } from "./questions.ts";
import { bytesOf, sizeLine } from "./sizes.ts";
import { measureWall } from "./wall.ts";

/** Every measure of the product on one machine; figures are printed, none is a verdict. */
async function bench(): Promise<void> {
	console.log(
		`Node ${process.version}, ${os.cpus().length} lõi ${os.cpus()[0]?.model ?? ""}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
	);
	await onServer(async ({ database, port, home }) => {
		const now = new Date();
		const province = await database.writer
			.transaction()
			.execute((tx) => foundProvince(tx, now));
		const bare = await bytesOf(database);
		const started = performance.now();
		const memberIds = await enrol(database, province.cells, now);
		const seconds = (performance.now() - started) / 1000;
		const enrolled = await bytesOf(database);
		await database.writer
			.transaction()
			.execute((tx) => remakeSummaries(tx, dayOf(now), now));
		console.log(
			`\nGhi ${MEMBERS} đảng viên, 264 tổ chức: ${seconds.toFixed(1)} s, ${Math.round(MEMBERS / seconds)} dòng/s`,
		);
		const board = await signIn(port, province.login, PASSWORD);
		await measureQuestions(database, board, province, memberIds);
		printTable(
			"Bức tường thứ hai (quyền theo dòng)",
			await measureWall(database, province, memberIds),
		);
		const quiet = await bytesOf(database);
		await measureMeetings(database, port, province, memberIds);
		printTable("Trên đĩa, với chỉ mục", [
			sizeLine("đảng viên", MEMBERS, bare, enrolled),
			sizeLine("kỳ họp", MEETINGS, quiet, await bytesOf(database)),
		]);
		await measureBallot(database, port, province, memberIds);
		printTable("Nhập danh sách từ Excel", await importElsewhere(database));
		printTable("Dấu chân", await measureFootprint(home));
	});
}

/** The list is imported into a database of its own, where none of its people stands yet. */
async function importElsewhere(beside: Database) {
	await beside.pool.query("create database import_bench");
	const url = new URL(beside.url);
	url.pathname = "/import_bench";
	await migrate(url.href);
	const database = connect(url.href, sealWith("bench"));
	try {
		return await measureImport(database);
	} finally {
		await database.close();
	}
}

await bench();

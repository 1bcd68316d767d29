import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { dayOf, showDate, showTime, timeOf } from "../../charter/calendar.ts";
import { sizeWords } from "../../charter/words.ts";
import { CONCERN } from "../../features/upkeep/labels.ts";
import {
	anyClosedField,
	lastDone,
	lastRuns,
	queueAt,
} from "../../features/upkeep/reads.ts";
import {
	BACKUP_OLD_HOURS,
	isBackup,
	JOB_LATE_MINUTES,
	minutesSince,
} from "../../features/upkeep/rules.ts";
import {
	type Condition,
	conditionOf,
} from "../../platform/database/condition.ts";
import { connect, type Database } from "../../platform/database/connect.ts";
import { isItsKey, opens } from "../../platform/database/key.ts";
import { codeOf } from "../../platform/database/processes.ts";
import { Refusal } from "../../platform/refusal.ts";
import { programFolder } from "../../platform/root.ts";
import { sealWith } from "../../platform/seal.ts";
import { onRunningServer } from "../installation.ts";
import { sentenceOf } from "../sentences.ts";
import type { Settings } from "../settings.ts";
import { broken, type Finding, look, ok } from "./finding.ts";

const DATABASE = "Cơ sở dữ liệu";

/** What is found in the database: beside a running Nếp, or by starting the embedded one for a moment. Changes nothing in it. */
export async function database(
	settings: Settings,
	now: Date,
): Promise<Finding[]> {
	const home = path.join(settings.data, "postgres");
	if (!settings.databaseUrl && !existsSync(home))
		return [
			look(DATABASE, "chưa có", "Lần chạy đầu sẽ tạo, hoặc đặt lại NEP_DATA."),
		];
	try {
		return await onRunningServer(settings, (url) => within(url, settings, now));
	} catch (fault) {
		return [unreachable(fault)];
	}
}

async function within(
	url: string,
	settings: Settings,
	now: Date,
): Promise<Finding[]> {
	const found = await conditionOf(url);
	const told = [server(found), stepsOf(found), clock(found, now)];
	if (found.steps === "none" || found.steps === "newer") return told;
	const opened = connect(url, sealWith(settings.key), 1);
	try {
		if (settings.key) told.push(await key(opened, found));
		// What an older version has no tables for is told after the upgrade.
		if (found.steps !== "whole") return told;
		told.push(await backup(opened, now), await jobs(opened, now));
		return [...told, ...(await chain(opened))];
	} finally {
		await opened.close();
	}
}

function server({ major, version, encoding, missing }: Condition): Finding {
	const said = `PostgreSQL ${version}, ${encoding}`;
	if (major < 15 || encoding !== "UTF8")
		return broken(
			DATABASE,
			said,
			"Nếp cần PostgreSQL 15 đến 18, mã hóa UTF8. Tạo cơ sở dữ liệu khác rồi dùng “npx nep move”.",
		);
	if (missing.length > 0)
		return broken(
			DATABASE,
			`thiếu phần mở rộng ${missing.join(", ")}`,
			"Cài gói mở rộng của PostgreSQL, rồi chạy create extension bằng chủ cơ sở dữ liệu.",
		);
	return major > 18
		? look(DATABASE, said, "Bản này chưa được thử với Nếp. Dùng bản 15 đến 18.")
		: ok(DATABASE, said);
}

const STEPS = {
	none: look(
		"Bước cập nhật",
		"cơ sở dữ liệu còn trống",
		"Lần chạy đầu sẽ tạo bảng.",
	),
	whole: ok("Bước cập nhật", "đủ, đúng như chương trình"),
	waiting: look(
		"Bước cập nhật",
		"còn bước chưa chạy",
		"Khởi động Nếp: Nếp sao lưu rồi tự chạy các bước này.",
	),
	newer: broken(
		"Bước cập nhật",
		"dữ liệu thuộc một bản Nếp mới hơn",
		"Cài bản Nếp mới hơn. Bản này không mở được dữ liệu ấy.",
	),
	altered: broken(
		"Bước cập nhật",
		"một bước đã chạy khác với bước của chương trình",
		"Cài lại đúng bản Nếp đã phát hành.",
	),
} satisfies Record<Condition["steps"], Finding>;
const stepsOf = ({ steps }: Condition): Finding => STEPS[steps];

const CLOCK_APART_MS = 30_000;
const ACT_AHEAD_MS = 120_000;
const DAY_MS = 86_400_000;

/** Instants are compared, never hours of the wall: the time zone of the machine does not matter. */
function clock({ aheadMs, lastAct }: Condition, now: Date): Finding {
	const about = "Đồng hồ";
	const told = moment(now);
	const todo = "Đặt lại ngày giờ của máy và bật tự chỉnh giờ qua mạng.";
	if (lastAct && lastAct.getTime() > now.getTime() + ACT_AHEAD_MS)
		return broken(about, `${told}, chậm hơn việc đã ghi gần nhất`, todo);
	const built = path.join(programFolder(), "dist", ".built");
	if (existsSync(built) && statSync(built).mtimeMs > now.getTime() + DAY_MS)
		return broken(about, `${told}, trước ngày dựng chương trình`, todo);
	if (Math.abs(aheadMs) > CLOCK_APART_MS)
		return look(
			about,
			`lệch ${Math.round(Math.abs(aheadMs) / 1000)} giây với máy chủ dữ liệu`,
			todo,
		);
	return ok(about, `${told}, giờ Việt Nam`);
}

async function key(opened: Database, { steps }: Condition): Promise<Finding> {
	const about = "Khóa của dữ liệu";
	const is = steps === "whole" ? await isItsKey(opened) : null;
	const closed = is === null ? await anyClosedField(opened.reader) : null;
	return is === false || (closed && !opens(opened, closed))
		? broken(about, "không đúng", sentenceOf(new Refusal("key.differs")))
		: ok(about, is || closed ? "mở được" : "chưa có trường kín nào để thử");
}

async function backup(opened: Database, now: Date): Promise<Finding> {
	const about = "Sao lưu";
	const kinds = ["nightly", "by-hand", "before-upgrade"] as const;
	const last = await lastDone(opened.reader, kinds);
	if (!last) return look(about, "chưa có bản nào", CONCERN["backup-never"]);
	const hours = Math.floor(minutesSince(last.startedAt, now) / 60);
	const said = `bản gần nhất ${moment(last.startedAt)}, ${hours} giờ trước, ${sizeWords(last.bytes ?? 0)}`;
	const latest = (await lastRuns(opened.reader, 50)).find(isBackup);
	if (latest && latest.outcome !== "done")
		return look(
			about,
			`${said}; lần sau đó không xong`,
			CONCERN["backup-failed"],
		);
	return hours >= BACKUP_OLD_HOURS
		? look(about, said, CONCERN["backup-old"])
		: ok(about, said);
}

async function jobs(opened: Database, now: Date): Promise<Finding> {
	const about = "Việc nền";
	const { jobsWaiting, jobsOldest, jobsFailed } = await queueAt(
		opened.reader,
		now,
	);
	const said = `${jobsWaiting} đang chờ, ${jobsFailed} bị bỏ`;
	if (jobsFailed > 0) return look(about, said, CONCERN["jobs-failed"]);
	return jobsOldest && minutesSince(jobsOldest, now) > JOB_LATE_MINUTES
		? look(
				about,
				`${said}, lâu nhất từ ${moment(jobsOldest)}`,
				CONCERN["jobs-late"],
			)
		: ok(about, said);
}

async function chain(opened: Database): Promise<Finding[]> {
	const about = "Chuỗi nhật ký";
	const last = await lastDone(opened.reader, ["audit"]);
	if (!last) return [];
	const said = `kiểm tra ${moment(last.startedAt)}`;
	return [
		last.chainBreaks
			? broken(
					about,
					`${said}: ${last.chainBreaks} chỗ đứt`,
					CONCERN["chain-broken"],
				)
			: ok(about, `${said}: nguyên vẹn`),
	];
}

const REACHING: Record<string, string> = {
	ECONNREFUSED: "không có máy chủ PostgreSQL trả lời ở DATABASE_URL",
	ETIMEDOUT: "máy chủ ở DATABASE_URL không trả lời",
	ENOTFOUND: "không tìm thấy tên máy trong DATABASE_URL",
	"28P01": "máy chủ không nhận tên hoặc mật khẩu trong DATABASE_URL",
	"28000": "máy chủ không nhận tên trong DATABASE_URL",
	"3D000": "không có cơ sở dữ liệu mang tên trong DATABASE_URL",
};

function unreachable(fault: unknown): Finding {
	if (fault instanceof Refusal)
		return broken(DATABASE, "không mở được", sentenceOf(fault));
	const code = codeOf(fault);
	return broken(
		DATABASE,
		REACHING[code] ?? `không mở được (${code || "không rõ mã"})`,
		"Xem lại DATABASE_URL, máy chủ PostgreSQL và tường lửa, rồi chạy lại.",
	);
}

const moment = (at: Date): string =>
	`${showTime(timeOf(at))}, ${showDate(dayOf(at))}`;

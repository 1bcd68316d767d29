import path from "node:path";
import { sizeWords } from "../charter/words.ts";
import type { Loaded } from "../platform/database/load.ts";
import { type BackedUp, backUp } from "./backups.ts";
import { joinInstallation } from "./installation.ts";
import { withProgress } from "./progress.ts";
import { askHidden, askNew, canAsk } from "./prompt.ts";
import { moveTo, restore } from "./restore.ts";
import { readSettings, type Settings } from "./settings.ts";
import { record, recorded, runOf, verifyRecorded } from "./upkeep.ts";

/** `nep backup [<file>]`, beside a running Nếp or without it. Asks for a passphrase where none is set and somebody is there. */
export async function obeyBackup(
	file: string | undefined,
	settings: Settings,
): Promise<void> {
	const asked = await withSecret(settings, () =>
		askNew("Mật khẩu sao lưu (Enter: dùng khóa của máy này): "),
	);
	const { database, close } = await joinInstallation(settings);
	try {
		const done = await recorded(database, "by-hand", () =>
			withProgress("Đang sao lưu", (told) =>
				backUp(database.url, asked, {
					now: new Date(),
					told,
					...(file && { file: path.resolve(file) }),
				}),
			),
		);
		console.log(saidOf(done));
	} finally {
		await close();
	}
}

/** `nep restore <file>` into an empty place. */
export async function obeyRestore(
	file: string,
	settings: Settings,
): Promise<void> {
	const startedAt = new Date();
	const asked = await withSecret(settings, () =>
		askHidden("Mật khẩu sao lưu (Enter: dùng khóa của máy này): "),
	);
	const loaded = await withProgress("Đang phục hồi", (told) =>
		restore(file, asked, { told }),
	);
	console.log(
		`Đã phục hồi ${countOf(rowsIn(loaded))} dòng của bản sao lưu lúc ${loaded.madeAt}.`,
	);
	// The key of the backup lies in its place only now.
	await arrived(readSettings(process.env), "restore", startedAt, loaded, file);
}

/** `nep move <postgres://…>` to an empty database of a server. */
export async function obeyMove(to: string, settings: Settings): Promise<void> {
	const startedAt = new Date();
	const { database, close } = await joinInstallation(settings);
	try {
		const loaded = await withProgress("Đang chuyển", (told) =>
			moveTo(database.url, to, settings, { told }),
		);
		console.log(`Đã chuyển ${countOf(rowsIn(loaded))} dòng.`);
		const there = { ...settings, databaseUrl: to };
		await arrived(there, "move", startedAt, loaded);
	} finally {
		await close();
	}
	console.log("Từ nay đặt DATABASE_URL tới máy chủ ấy rồi khởi động lại Nếp.");
}

/** The backup that seals is not the key of the machine where a passphrase was typed. */
async function withSecret(
	settings: Settings,
	ask: () => Promise<string>,
): Promise<Settings> {
	if (settings.backupSecret !== settings.key || !canAsk()) return settings;
	return { ...settings, backupSecret: (await ask()) || settings.key };
}

/** What was brought is recorded where it now is, and the chain of acts is walked there. */
async function arrived(
	settings: Settings,
	kind: "restore" | "move",
	startedAt: Date,
	loaded: Loaded,
	file: string | null = null,
): Promise<void> {
	const { database, close } = await joinInstallation(settings);
	try {
		const rows = rowsIn(loaded);
		await record(database, runOf(kind, startedAt, "done", { file, rows }));
		const { breaks, rows: acts } = await verifyRecorded(database);
		console.log(
			breaks.length === 0
				? `Chuỗi nhật ký nguyên vẹn, ${countOf(acts)} dòng.`
				: `Chuỗi nhật ký đứt ở ${breaks.length} chỗ. Xem bằng: npx nep audit verify.`,
		);
		if (breaks.length > 0) process.exitCode = 1;
	} finally {
		await close();
	}
}

function saidOf({ file, bytes, rows, ownKey }: BackedUp): string {
	const said = `Đã sao lưu ${countOf(rows)} dòng vào ${file}, ${sizeWords(bytes)}.`;
	return ownKey
		? `${said}\nTệp được niêm phong bằng khóa của máy này (nep.key hoặc NEP_KEY). Giữ khóa ở một nơi khác, hoặc đặt NEP_BACKUP_SECRET.`
		: said;
}

const rowsIn = ({ rows }: Loaded): number =>
	Object.values(rows).reduce((sum, count) => sum + count, 0);

const countOf = (rows: number): string => rows.toLocaleString("vi-VN");

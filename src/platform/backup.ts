import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { sizeWords } from "../charter/words.ts";
import { codeOf } from "./database/processes.ts";
import { Refusal, refuse, type Sentences } from "./refusal.ts";
import { makeFolder, RESERVE, roomIn } from "./room.ts";

// One stream under the two names that the browser's types and Node's give it.
type Web = ReadableStream<Uint8Array>;
type NodeWeb = Parameters<typeof Readable.fromWeb>[0];

/** A public key of age (`age1…`); its other half opens what is sealed with it. */
const isRecipient = (secret: string): boolean => /^age1[a-z0-9]+$/.test(secret);
const isIdentity = (secret: string): boolean =>
	/^AGE-SECRET-KEY-(PQ-)?1/.test(secret);

/**
 * The dump lies in the file, compressed and sealed in the age format with a passphrase or for a public key; its size in bytes. The file
 * appears whole or not at all. `largest`: what it may come to, in bytes; with less room nothing is begun.
 * Refuses `backup.no-room`, `backup.disk-full`, `backup.not-written`.
 */
export async function writeBackup(
	dumped: AsyncIterable<Uint8Array>,
	file: string,
	secret: string,
	largest = 0,
): Promise<number> {
	const sealing = new Encrypter();
	if (isRecipient(secret)) sealing.addRecipient(secret);
	else sealing.setPassphrase(secret);
	const growing = `${file}.part`;
	try {
		await makeFolder(path.dirname(file));
		await mustHaveRoom(path.dirname(file), largest);
		const packed = through(dumped, createGzip());
		const sealed = await sealing.encrypt(Readable.toWeb(packed) as Web);
		await pipeline(
			Readable.fromWeb(sealed as unknown as NodeWeb),
			createWriteStream(growing, { mode: 0o600, flush: true }),
		);
		await rename(growing, file);
		return (await stat(file)).size;
	} catch (fault) {
		await rm(growing, { force: true }).catch(() => {});
		const code = codeOf(fault);
		if (FULL.includes(code))
			refuse("backup.disk-full", { folder: path.dirname(file) });
		if (CLOSED.includes(code)) refuse("backup.not-written", { file, code });
		throw fault;
	}
}

/** The disk is full, or takes no file of this size (as sticks of FAT32 do above 4 GB). */
const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];
const CLOSED = [
	..."EACCES EPERM EROFS ENOTDIR EEXIST ENOENT EISDIR".split(" "),
	..."ELOOP ENAMETOOLONG EINVAL EIO ENODEV ENXIO EBUSY".split(" "),
];

async function mustHaveRoom(folder: string, largest: number): Promise<void> {
	const { free } = await roomIn(folder);
	const needed = largest + RESERVE;
	if (largest > 0 && free < needed)
		refuse("backup.no-room", { folder, free, needed });
}

/**
 * What was dumped into the file. Nothing of it may be kept before its end was read: only then is it known to be whole.
 * Refuses `backup.not-found`, `backup.wrong-secret`, `backup.altered`.
 */
export async function* readBackup(
	file: string,
	secret: string,
	told: (share: number) => void = () => {},
): AsyncGenerator<Buffer> {
	const opening = new Decrypter();
	if (isIdentity(secret)) opening.addIdentity(secret);
	else opening.addPassphrase(secret);
	try {
		const { size } = await stat(file);
		const sealed = Readable.from(
			telling(createReadStream(file), (bytes) => told(bytes / size)),
		);
		const opened = await opening.decrypt(Readable.toWeb(sealed) as Web);
		yield* through(
			Readable.fromWeb(opened as unknown as NodeWeb),
			createGunzip(),
		);
	} catch (fault) {
		if (fault instanceof Refusal) throw fault;
		if (codeOf(fault) === "ENOENT") refuse("backup.not-found", { file });
		if (fault instanceof Error && fault.message.startsWith("no identity"))
			refuse("backup.wrong-secret", { file });
		refuse("backup.altered", { file });
	}
}

/** What comes out of the step once the source runs into it. A fault of the source is one of the step; leaving the step leaves the source. */
function through<Step extends Transform>(
	source: AsyncIterable<Uint8Array>,
	step: Step,
): Step {
	pipeline(source, step).catch(() => {});
	return step;
}

/** The same chunks, while how many bytes went by is told. */
async function* telling(
	chunks: AsyncIterable<Buffer>,
	told: (bytes: number) => void,
): AsyncGenerator<Buffer> {
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		told(bytes);
		yield chunk;
	}
}

/** Sentences about backups. */
export const BACKUP_SENTENCES = {
	"backup.no-room": ({ folder, free, needed }) =>
		`Thư mục ${String(folder)} còn ${sizeWords(Number(free))}, sao lưu cần ${sizeWords(Number(needed))}. Dọn bớt tệp hoặc đặt NEP_BACKUPS sang ổ khác, rồi chạy lại.`,
	"backup.passphrase-differs": () =>
		"Hai lần nhập mật khẩu sao lưu không giống nhau. Chưa có gì được ghi. Chạy lại và nhập lại.",
	"backup.passphrase-short": ({ least }) =>
		`Mật khẩu sao lưu cần ít nhất ${String(least)} ký tự. Chưa có gì được ghi. Chạy lại với mật khẩu dài hơn.`,
	"backup.disk-full": ({ folder }) =>
		`Không đủ chỗ trống trong ${String(folder)}, bản sao lưu chưa được ghi. Dọn bớt tệp hoặc đặt NEP_BACKUPS sang ổ khác, rồi chạy lại.`,
	"backup.not-written": ({ file, code }) =>
		`Không ghi được tệp ${String(file)} (${String(code)}). Kiểm tra quyền ghi của thư mục, rồi chạy lại.`,
	"backup.not-found": ({ file }) => `Không có tệp sao lưu ${String(file)}.`,
	"backup.wrong-secret": ({ file }) =>
		`Mật khẩu không mở được ${String(file)}. Đặt NEP_BACKUP_SECRET bằng mật khẩu, hoặc khóa nep.key, của lần sao lưu ấy.`,
	"backup.altered": () =>
		"Tệp sao lưu bị hỏng, thiếu hoặc đã bị sửa. Không có gì được phục hồi. Lấy một bản khác.",
	"backup.newer": ({ name }) =>
		`Bản sao lưu được tạo từ một bản Nếp khác (bước ${String(name)}). Cập nhật Nếp lên ít nhất bản đó, rồi phục hồi lại.`,
	"restore.not-empty": () =>
		"Cơ sở dữ liệu này đã có dữ liệu nên không phục hồi vào đây. Đặt NEP_DATA hoặc DATABASE_URL tới một nơi còn trống.",
	"restore.key-differs": () =>
		"NEP_KEY khác khóa của bản sao lưu, các trường kín sẽ không mở được. Bỏ NEP_KEY hoặc đặt đúng khóa cũ, rồi phục hồi lại.",
} satisfies Sentences;

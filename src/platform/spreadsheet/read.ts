import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { deserialize } from "node:v8";
import { refuse } from "../refusal.ts";
import { programFolder } from "../root.ts";
import type { Reading, Unreadable } from "./workbook.ts";

const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_MS = 8_000;
/** Megabytes for what is read; with the file and its unpacked parts beside it, the process stays below 300. */
const HEAP = 160;
const AT_ONCE = 2;
const MOST_WAITING = 4;

/**
 * Reads an `.xlsx` file of at most 20 MB with every sheet, or says why it cannot be read, within ten seconds. A process without
 * the server's secrets reads it: it is ended where the file asks for too much time or memory, and the server answers others meanwhile.
 * @throws Refusal `file.busy` where too many files wait already.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Reading> {
	const code = whyNot(bytes);
	if (code) return { ok: false, code };
	await turn();
	try {
		return await readApart(bytes);
	} finally {
		done();
	}
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
// Excel wraps a workbook with a password into a compound file that holds this stream.
const LOCKED = Buffer.from("EncryptedPackage", "utf16le");

function whyNot(bytes: Uint8Array): Unreadable | null {
	if (bytes.length === 0) return "file.empty";
	if (bytes.length > MOST_BYTES) return "file.too-large";
	if (startsWith(bytes, COMPOUND_FILE))
		return Buffer.from(bytes).includes(LOCKED)
			? "file.locked"
			: "file.old-format";
	return startsWith(bytes, ZIP) ? null : "file.not-a-workbook";
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
	head.every((byte, i) => bytes[i] === byte);

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
	if (running >= AT_ONCE) {
		if (waiting.length >= MOST_WAITING) refuse("file.busy");
		await new Promise<void>((mine) => waiting.push(mine));
	}
	running++;
}

function done(): void {
	running--;
	waiting.shift()?.();
}

async function readApart(bytes: Uint8Array): Promise<Reading> {
	const reader = spawn(
		process.execPath,
		[
			`--max-old-space-size=${HEAP}`,
			"--max-semi-space-size=4",
			path.join(programFolder(), "dist/server/spreadsheet-reader.js"),
		],
		{
			// Windows starts no program without it; nothing else of ours is given away.
			env: { SystemRoot: process.env.SystemRoot },
			stdio: ["pipe", "pipe", "ignore"],
			windowsHide: true,
			timeout: LONGEST_MS,
			killSignal: "SIGKILL",
		},
	);
	// A reader that ends early closes the pipe that is being written to.
	reader.stdin?.on("error", () => {});
	reader.stdin?.end(bytes);
	const said = await whatItSays(reader);
	if (said) return deserialize(said);
	return { ok: false, code: "file.too-heavy" };
}

/** All that the process wrote, null where it was ended, or ended itself, before it was done. @throws where it cannot be started. */
function whatItSays(reader: ChildProcess): Promise<Buffer | null> {
	return new Promise((answer, fail) => {
		const pieces: Buffer[] = [];
		reader.stdout?.on("data", (piece: Buffer) => pieces.push(piece));
		reader.on("error", fail);
		reader.on("close", (code) =>
			answer(code === 0 ? Buffer.concat(pieces) : null),
		);
	});
}

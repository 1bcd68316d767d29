import { describe, expect, it } from "vitest";
import { kindOfFile } from "./files.ts";

const starting = (...bytes: number[]) =>
	Buffer.concat([Buffer.from(bytes), Buffer.from("the rest")]);
const OFFICE = [0x50, 0x4b, 0x03, 0x04];

describe("a file is known by its first bytes, whatever its name says:", () => {
	it.each([
		["a PDF", starting(0x25, 0x50, 0x44, 0x46), "application/pdf"],
		[
			"a Word or Excel file",
			starting(...OFFICE),
			"application/vnd.openxmlformats-officedocument",
		],
		["a photograph", starting(0xff, 0xd8, 0xff), "image/jpeg"],
		["a picture", starting(0x89, 0x50, 0x4e, 0x47), "image/png"],
	])("%s is taken", (_what, bytes, kind) => {
		expect(kindOfFile(bytes)).toBe(kind);
	});

	it.each([
		["a program", starting(0x4d, 0x5a)],
		["a page", Buffer.from("<html>")],
		["an old Word file", starting(0xd0, 0xcf, 0x11, 0xe0)],
		[
			"a Word file with macros",
			Buffer.concat([Buffer.from(OFFICE), Buffer.from("word/vbaProject.bin")]),
		],
		["a beginning cut short", Buffer.from([0x25, 0x50])],
		["nothing", Buffer.alloc(0)],
	])("%s is not taken", (_what, bytes) => {
		expect(kindOfFile(bytes)).toBeNull();
	});
});

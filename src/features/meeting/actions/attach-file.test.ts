import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { fileOf } from "../reads/meetings.ts";
import { attachFile } from "./attach-file.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const named = (name: string, bytes: Buffer) => ({
	name,
	base64: bytes.toString("base64"),
});
const PDF = Buffer.from("%PDF-1.7 báo cáo tháng");
const report = named("bao-cao.pdf", PDF);

it("a paper is attached, and is what its content is", async () => {
	const held = await meetingAt(commune, "planned");
	const { fileId } = await held.act(attachFile, named("bao-cao.docx", PDF));
	const file = await fileOf(commune.database.reader, fileId);
	expect(file).toMatchObject({
		name: "bao-cao.docx.pdf",
		kind: "application/pdf",
	});
	expect(file.bytes.equals(PDF)).toBe(true);
	const { dossier } = await held.look();
	expect(dossier.files).toMatchObject([{ id: fileId, size: PDF.length }]);
});

describe("a paper is refused", () => {
	it("where it is no document, or one with macros", async () => {
		const held = await meetingAt(commune, "planned");
		const script = named("bao-cao.pdf", Buffer.from("#!/bin/sh"));
		await refusal(held.act(attachFile, script), "meeting.file-kind");
		const macros = named(
			"so.docx",
			Buffer.from(
				zipSync({
					"[Content_Types].xml": strToU8("<Types/>"),
					"word/vbaProject.bin": strToU8("x"),
				}),
			),
		);
		await refusal(held.act(attachFile, macros), "file.has-macros");
	});

	it("after the thirtieth", async () => {
		const held = await meetingAt(commune, "planned");
		for (let n = 0; n < 30; n++) await held.act(attachFile, report);
		await refusal(held.act(attachFile, report), "meeting.files-full");
	});

	it("above 10 MB", async () => {
		const held = await meetingAt(commune, "planned");
		const large = named(
			"lon.pdf",
			Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]),
		);
		await refusal(held.act(attachFile, large), "meeting.file-too-large");
	});

	it("once the meeting is closed", async () => {
		const closed = await meetingAt(commune, "closed");
		await refusal(closed.act(attachFile, report), "meeting.closed");
	});
});

it("may not be attached by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	await expectOnlyTheCell(commune, (by) =>
		held.act(attachFile, report, { by }),
	);
});

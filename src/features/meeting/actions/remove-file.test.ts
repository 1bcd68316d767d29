import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { attachFile } from "./attach-file.ts";
import { removeFile } from "./remove-file.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const report = {
	name: "bao-cao.pdf",
	base64: Buffer.from("%PDF-1.7").toString("base64"),
};

it("a paper is no longer attached", async () => {
	const held = await meetingAt(commune, "planned");
	const { fileId } = await held.act(attachFile, report);
	await held.act(removeFile, { fileId });
	expect((await held.look()).dossier.files).toEqual([]);
	await refusal(held.act(removeFile, { fileId }), "thing.not-found");
});

it("the papers of a closed meeting stay", async () => {
	const held = await meetingAt(commune, "prepared");
	const { fileId } = await held.act(attachFile, report);
	await held.bring("closed");
	await refusal(held.act(removeFile, { fileId }), "meeting.closed");
});

it("may not be removed by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	const { fileId } = await held.act(attachFile, report);
	await expectOnlyTheCell(commune, (by) =>
		held.act(removeFile, { fileId }, { by }),
	);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { commitBatch } from "../../src/features/intake/actions/commit-batch.ts";
import { decideRow } from "../../src/features/intake/actions/decide-row.ts";
import { openBatch } from "../../src/features/intake/actions/open-batch.ts";
import type { RowDecision } from "../../src/features/intake/schema/list.ts";
import { programFolder } from "../../src/platform/root.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { ADOPTED, POSTS_FROM } from "./days.ts";
import type { Commune } from "./found.ts";

const FILE = "dang-vien.xlsx";
const SHEET = "DSĐV 30.9.2026";

/** What the clerk finds in the paper files for the rows the list is wrong about. */
const ANSWERS: readonly [number, RowDecision][] = [
	[87, { values: { birthDate: "21/02/1971" } }],
	[97, { values: { cardNumber: "000168395273" } }],
	[148, { values: { officialOn: "15/06/2012" } }],
	[183, { values: { name: "Lê Đức Bảy" } }],
	[277, { values: { birthDate: "26/10/1965" } }],
	[327, { values: { admittedOn: "22/09/2016" } }],
	// Dương Văn Vinh is on his way to Nghĩa Hưng; he counts in Trại Mới until he is received.
	[265, { leaveOut: "double" }],
];

/** The 431 members of the office's list stand on the rolls of their cells, with the posts the list tells. */
export async function enlist(
	stage: Stage,
	{ unitId, admin }: Commune,
): Promise<void> {
	const at = moment(ADOPTED, "07:15");
	const content = readFileSync(
		path.join(programFolder(), "seed/chi-lang", FILE),
		"base64",
	);
	const file = { unitId, fileName: FILE, content };
	const { batchId } = await stage.act(openBatch, admin, file, at);
	for (const [row, decision] of ANSWERS) {
		const answer = { batchId, sheet: SHEET, row, decision };
		await stage.act(decideRow, admin, answer, at);
	}
	const commit = { batchId, postsFrom: POSTS_FROM };
	const done = await stage.act(commitBatch, admin, commit, at);
	if (done.added !== 431)
		throw new Error(`${done.added} members of Chi Lăng were imported.`);
}

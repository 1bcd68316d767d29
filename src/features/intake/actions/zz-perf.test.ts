import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NOW, smallCommune } from "../../../../test/small-commune.ts";
import { addUnit } from "../../org/writes.ts";
import { preview } from "../views.ts";
import { commitBatch } from "./commit-batch.ts";
import { importMembers } from "./import-members.ts";
import { openBatch } from "./open-batch.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
	await commune.database.writer.transaction().execute(async (tx) => {
		for (let i = 0; i < 264; i++)
			await addUnit(
				tx,
				{
					name: `Chi bộ thôn ${i}`,
					kind: "cell",
					type: null,
					code: null,
					place: null,
				},
				commune.commune,
				"2026-01-01",
				null,
				{ accountId: commune.clerk.accountId, now: NOW },
			);
	});
});
afterAll(() => commune.close());
it("is quick", async () => {
	const content = (await readFile("/tmp/nep-intake/big.xlsx")).toString(
		"base64",
	);
	const c0 = process.cpuUsage();
	if (process.env.HOW === "one") {
		const t = performance.now();
		const r = await commune.act(importMembers, commune.clerk, {
			unit: commune.commune.id,
			fileName: "a.xlsx",
			content,
		});
		const c = process.cpuUsage(c0);
		console.log(
			"ONE cpu",
			(c.user + c.system) / 1e3,
			performance.now() - t,
			r.summary.states,
			r.summary.imported?.added,
		);
	} else {
		const t = performance.now();
		const r = await commune.act(openBatch, commune.clerk, {
			unitId: commune.commune.id,
			fileName: "a.xlsx",
			content,
		});
		const t1 = performance.now();
		const v = await commune.ask(preview, commune.clerk, {
			batchId: r.batchId,
			states: ["ready"],
			page: 100,
		});
		const t2 = performance.now();
		const d = await commune.act(commitBatch, commune.clerk, r);
		console.log(
			"TWO open",
			t1 - t,
			"preview",
			t2 - t1,
			v.rows.length,
			"commit",
			performance.now() - t2,
			d,
		);
	}
}, 120000);

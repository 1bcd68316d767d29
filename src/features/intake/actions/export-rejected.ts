import { action } from "../../../platform/action.ts";
import { rejectedRows } from "../papers/rejected-rows.ts";
import { batchForUpdate, stagedRows } from "../reads/batches.ts";
import { staysAfterImport } from "../rules/staging.ts";
import { ExportRejected } from "../schema/batch.ts";

/** A workbook (base64) of the rows that did not become members, with the reason of each. An action, for it takes closed values out: who and when is recorded. */
export const exportRejected = action(
	{
		name: "intake.export-rejected",
		duty: "member.import",
		input: ExportRejected,
		forgetResult: true,
	},
	async ({ tx, today, seal, must, about }, { batchId }) => {
		const batch = await batchForUpdate(tx, batchId, today);
		must(batch.path);
		const staged = await stagedRows(tx, batchId, seal);
		const rows = staged
			.map((row) => ({ ...row, state: row.shown.state }))
			.filter(staysAfterImport);
		const book = await rejectedRows(
			rows,
			batch.sheets.map(({ mapping }) => mapping),
		);
		about("intake", batchId);
		return {
			fileName: `Dong chua nhan - ${batch.fileName.replace(/\.xlsx$/i, "")}.xlsx`,
			content: book.toString("base64"),
		};
	},
);

import type { ReactNode } from "react";
import { sizeWords, wordFor } from "../../../charter/words.ts";
import { type Column, DataTable } from "../../../kit/DataTable.tsx";
import type { Given } from "../../../kit/declared.ts";
import { Soft } from "../../../kit/Soft.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { OUTCOME, OUTCOME_OTHER, RUN_KIND } from "../labels.ts";
import type { health } from "../views.ts";
import { lasted, moment } from "./moment.ts";

export type Answer = Given<typeof health>;
type Line = Answer["runs"][number];

const COLUMNS: readonly Column<Line>[] = [
	{
		id: "kind",
		head: "Việc",
		names: true,
		cell: ({ kind }) => RUN_KIND[kind],
	},
	{
		id: "at",
		head: "Bắt đầu",
		phone: "line",
		cell: ({ startedAt }) => moment(startedAt),
	},
	{
		id: "outcome",
		head: "Kết quả",
		phone: "line",
		cell: (line) => <Outcome {...line} />,
	},
	{
		id: "lasted",
		head: "Trong",
		figure: true,
		cell: ({ startedAt, endedAt }) => lasted(startedAt, endedAt),
	},
	{
		id: "bytes",
		head: "Kích thước",
		figure: true,
		cell: ({ bytes }) => (bytes === null ? "–" : sizeWords(bytes)),
	},
	{
		id: "rows",
		head: "Số dòng",
		figure: true,
		cell: ({ rows }) => rows?.toLocaleString("vi-VN") ?? "–",
	},
];

/** The last backups, restores and moves of this installation, and walks of its audit chains, newest first. */
export function RunTable(props: { runs: readonly Line[]; empty: ReactNode }) {
	return (
		<DataTable
			caption="Các lần sao lưu, phục hồi, chuyển máy chủ, kiểm tra gần đây"
			columns={COLUMNS}
			rows={props.runs}
			keyOf={({ kind, startedAt }) => `${kind} ${startedAt}`}
			under={({ file }) => file && <Soft>{file}</Soft>}
			empty={props.empty}
		/>
	);
}

function Outcome({ outcome, chainBreaks }: Line) {
	if (outcome !== "done")
		return (
			<StateTag state="late">
				{wordFor(OUTCOME, outcome) || OUTCOME_OTHER}
			</StateTag>
		);
	return chainBreaks ? (
		<StateTag state="late">{`${chainBreaks} chỗ đứt`}</StateTag>
	) : (
		<StateTag state="done">{OUTCOME.done}</StateTag>
	);
}

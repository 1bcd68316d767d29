import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { Awaiting } from "../../../../kit/Awaiting.tsx";
import { Button } from "../../../../kit/Button.tsx";
import { type Column, DataTable } from "../../../../kit/DataTable.tsx";
import { useAct, useView } from "../../../../kit/data.tsx";
import { FilterPick, FilterSentence } from "../../../../kit/FilterSentence.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import type { decideRow } from "../../actions/decide-row.ts";
import { sayingOf } from "../../labels/problems.ts";
import { ROW_STATE } from "../../labels/words.ts";
import type { RowState } from "../../schema/batch.ts";
import type { preview } from "../../views.ts";
import type { Batch, Cells, SeenRow } from "./seen.ts";

const STATES = [
	"ready",
	"faulty",
	"double",
	"known",
	"left-out",
	"former",
	"candidate",
] as const satisfies readonly RowState[];

/** Every row of one kind, a page at a time, with what was understood. */
export function AllRows({ batch, cells }: { batch: Batch; cells: Cells }) {
	const { states } = batch.summary;
	const there = STATES.filter((state) => states[state]);
	const [chosen, choose] = useState<RowState | null>(null);
	const [page, turn] = useState(0);
	const state = chosen && states[chosen] ? chosen : there[0];
	const asked = useView<typeof preview>(
		"intake.preview",
		{ batchId: batch.id, states: state ? [state] : [], page },
		{ when: state !== undefined, keepLast: true },
	);
	if (!state) return null;
	return (
		<Fold title="Xem từng dòng">
			<FilterSentence>
				Xem{" "}
				<FilterPick
					name="Loại dòng"
					value={state}
					choices={there.map((each) => ({
						value: each,
						label: `${ROW_STATE[each].toLowerCase()} (${states[each]})`,
					}))}
					onChange={(next) => {
						choose(next);
						turn(0);
					}}
				/>
			</FilterSentence>
			<Awaiting of={asked}>
				{({ rows, pages }) => (
					<>
						<DataTable
							caption={`Các dòng: ${ROW_STATE[state]}`}
							rows={rows}
							keyOf={({ sheet, row }) => `${sheet} ${row}`}
							columns={columnsFor(cells)}
							under={(row) => <Remarks row={row} batchId={batch.id} />}
						/>
						{pages > 1 && <Pages page={page} pages={pages} onTurn={turn} />}
					</>
				)}
			</Awaiting>
		</Fold>
	);
}

const date = (day: string | null) => (day ? showDate(day) : "");

const columnsFor = (cells: Cells): Column<SeenRow>[] => [
	{ id: "row", head: "Dòng", cell: ({ row }) => row, width: "4.5rem" },
	{
		id: "name",
		head: "Họ và tên",
		names: true,
		cell: ({ name }) => name ?? "Chưa có tên",
	},
	{ id: "birth", head: "Sinh", cell: ({ bornOn }) => date(bornOn) },
	{
		id: "admitted",
		head: "Vào Đảng",
		cell: ({ admittedOn }) => date(admittedOn),
	},
	{
		id: "cell",
		head: "Chi bộ",
		phone: "line",
		cell: ({ unitId, heading }) =>
			cells.find(({ id }) => id === unitId)?.name ?? heading,
	},
];

function Remarks({ row, batchId }: { row: SeenRow; batchId: string }) {
	const decide = useAct<typeof decideRow>("intake.decide");
	const remarks = [...row.errors, ...row.warnings];
	if (remarks.length === 0 && row.state !== "left-out") return null;
	return (
		<>
			{remarks.map((remark) => (
				<div key={`${remark.kind} ${remark.field}`}>
					{remark.column && `Cột ${remark.column}: `}
					{sayingOf(remark)}
				</div>
			))}
			{row.state === "left-out" && (
				<Button
					kind="plain"
					compact
					busy={decide.busy}
					onClick={() =>
						decide.run({
							batchId,
							sheet: row.sheet,
							row: row.row,
							decision: { leaveOut: null },
						})
					}
				>
					Đưa lại vào danh sách
				</Button>
			)}
		</>
	);
}

function Pages(props: {
	page: number;
	pages: number;
	onTurn: (page: number) => void;
}) {
	const { page, pages, onTurn } = props;
	return (
		<nav aria-label="Trang của bảng">
			<Button compact disabled={page === 0} onClick={() => onTurn(page - 1)}>
				Trang trước
			</Button>{" "}
			Trang {page + 1}/{pages}{" "}
			<Button
				compact
				disabled={page + 1 === pages}
				onClick={() => onTurn(page + 1)}
			>
				Trang sau
			</Button>
		</nav>
	);
}

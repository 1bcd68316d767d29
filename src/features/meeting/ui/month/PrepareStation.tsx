import { useState } from "react";
import { Button, ButtonLink, Buttons } from "../../../../kit/Button.tsx";
import { Checklist } from "../../../../kit/Checklist.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProgressCount } from "../../../../kit/ProgressCount.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { partsWords } from "../../labels/readiness.ts";
import { STATE } from "../../labels/words.ts";
import { isBegun } from "../../rules/agenda.ts";
import { partsOf } from "../../rules/readiness.ts";
import type { CellMonth, Planned } from "../Answers.tsx";
import { Ahead } from "./Ahead.tsx";
import { EditorDialog } from "./EditorDialog.tsx";
import { NextStep } from "./NextStep.tsx";
import {
	type Editor,
	preparationRows,
	stateOfRow,
} from "./PreparationRows.tsx";
import { Prepared } from "./Prepared.tsx";
import { RehearsalDialog } from "./RehearsalDialog.tsx";
import { StationPart } from "./StationPart.tsx";

const EDIT = {
	day: "Đổi",
	agenda: "Soạn",
	committee: "Ghi",
	problem: "Chọn",
	draft: "Viết",
	papers: "Thêm",
} satisfies Record<Editor, string>;

/** The first station: what the meeting needs, what is missing, and the step to the notice. */
export function PrepareStation(props: {
	cell: CellMonth;
	planned: Planned;
	current: number;
}) {
	const { cell, planned, current } = props;
	const { meeting, passed } = planned.dossier;
	const told = (cell.may.prepare || cell.may.oversee) && !isBegun(meeting);
	const [editor, setEditor] = useState<Editor | null>(null);
	const [rehearsing, setRehearsing] = useState(false);
	const rows = preparationRows(planned);
	const ready = rows.filter((row) => row.done).length;
	const open = cell.may.prepare && !isBegun(meeting);
	return (
		<StationPart
			at={0}
			current={current}
			open={!cell.may.prepare && meeting.state === "convened"}
			note={
				cell.may.prepare && !isBegun(meeting)
					? `${ready}/${rows.length} mục đã có`
					: STATE[meeting.noticeOn ? "convened" : meeting.state]
			}
			aside={
				open && (
					<>
						<b>
							{ready}/{rows.length}
						</b>{" "}
						mục đã có
					</>
				)
			}
		>
			{open && (
				<>
					<ProgressCount
						barOnly
						label="Mục đã có"
						done={ready}
						total={rows.length}
					/>
					<Checklist
						shown={rows.length}
						items={rows.map((row) => {
							const tag = stateOfRow(row, cell.today);
							return {
								id: row.id,
								title: row.title,
								note: row.notes.map((note) => <div key={note}>{note}</div>),
								done: row.done,
								...(tag ? { state: tag.state, stateWord: tag.word } : {}),
								action: row.editor && (
									<Button
										compact
										kind={row.done ? "plain" : "quiet"}
										aria-label={`${row.done ? "Sửa" : EDIT[row.editor]}: ${row.title}`}
										onClick={() => setEditor(row.editor)}
									>
										{row.done ? "Sửa" : EDIT[row.editor]}
									</Button>
								),
							};
						})}
					/>
					<NextStep planned={planned} />
					<EditorDialog
						editor={editor}
						cell={cell}
						planned={planned}
						onClose={() => setEditor(null)}
					/>
				</>
			)}
			{!open && !meeting.noticeOn && !isBegun(meeting) && (
				<Soft>
					Chi ủy đang chuẩn bị. Thông báo, chương trình và tài liệu sẽ hiện ở
					đây khi phát.
				</Soft>
			)}
			{open && meeting.state !== "convened" && (
				<Buttons>
					<ButtonLink
						kind="quiet"
						icon="eye"
						href={`/api/papers/notice/${meeting.id}.pdf`}
						download
					>
						Xem trước thông báo
					</ButtonLink>
					{planned.dossier.agenda.length > 0 && (
						<Button
							kind="quiet"
							icon="clock"
							onClick={() => setRehearsing(true)}
						>
							Duyệt thử chương trình
						</Button>
					)}
				</Buttons>
			)}
			{rehearsing && (
				<RehearsalDialog
					planned={planned}
					onClose={() => setRehearsing(false)}
				/>
			)}
			<Prepared planned={planned} />
			{meeting.state !== "convened" && (
				<Ahead planned={planned} prepares={cell.may.prepare} />
			)}
			{told && passed.length > 0 && (
				<Notice icon="gap">
					{meeting.noticeOn ? "Thông báo phát khi còn thiếu" : "Còn thiếu"}:{" "}
					{partsWords(partsOf(passed.map((p) => p.code)))}. Lý do đã ghi:{" "}
					{[...new Set(passed.map((p) => p.reason))].join("; ")}.
				</Notice>
			)}
		</StationPart>
	);
}

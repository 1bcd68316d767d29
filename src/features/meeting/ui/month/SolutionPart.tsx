import { useState } from "react";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { publishSolution } from "../../actions/publish-solution.ts";
import type { withdrawSolution } from "../../actions/withdraw-solution.ts";
import type { Solution } from "../../reads/solutions.ts";
import type { Meeting } from "../../schema/record.ts";
import { useKept } from "../Kept.tsx";
import { Part } from "../Part.tsx";
import { SolutionRow } from "./SolutionRow.tsx";

/** What the cell tells other cells about the problem of a closed meeting. */
export function SolutionPart(props: {
	meeting: Meeting;
	solution: Solution | null;
	mayTell: boolean;
}) {
	const { meeting, solution, mayTell } = props;
	const [telling, setTelling] = useState(false);
	const withdraw = useAct<typeof withdrawSolution>("meeting.withdraw-solution");
	if (!solution && !mayTell) return null;
	return (
		<Part title="Chia sẻ cách làm">
			{solution ? (
				<Rows name="Cách làm đã chia sẻ">
					<SolutionRow solution={solution} />
				</Rows>
			) : (
				<Soft>
					Vấn đề đã giải quyết được thì kể lại, chi bộ cùng loại hình sẽ thấy.
				</Soft>
			)}
			{withdraw.problem && <ProblemNotice problem={withdraw.problem} />}
			{mayTell && (
				<Buttons>
					<Button compact kind="quiet" onClick={() => setTelling(true)}>
						{solution ? "Sửa" : "Kể lại cách làm"}
					</Button>
					{solution && (
						<Button
							compact
							kind="plain"
							busy={withdraw.busy}
							onClick={() => withdraw.run({ solutionId: solution.id })}
						>
							Rút lại
						</Button>
					)}
				</Buttons>
			)}
			{telling && (
				<SolutionDialog
					meeting={meeting}
					solution={solution}
					onClose={() => setTelling(false)}
				/>
			)}
		</Part>
	);
}

function SolutionDialog(props: {
	meeting: Meeting;
	solution: Solution | null;
	onClose: () => void;
}) {
	const { meeting, solution, onClose } = props;
	const act = useAct<typeof publishSolution>("meeting.publish-solution");
	const { value, change, forget } = useKept(`solution:${meeting.id}`, {
		problem: solution?.problem ?? meeting.problem ?? meeting.topic ?? "",
		tried: solution?.tried ?? "",
		result: solution?.result ?? "",
	});
	const { problem, tried, result } = value;
	const empty = [problem, tried, result].some((each) => each.trim().length < 5);
	return (
		<Dialog open firm title="Chia sẻ cách làm" onClose={onClose}>
			<TextArea
				label="Vấn đề"
				hint="Ở đâu, bao nhiêu, từ khi nào."
				rows={2}
				maxLength={500}
				value={problem}
				onChange={(text) => change({ problem: text })}
			/>
			<TextArea
				label="Đã làm gì"
				rows={3}
				maxLength={2000}
				value={tried}
				onChange={(text) => change({ tried: text })}
			/>
			<TextArea
				label="Kết quả"
				rows={3}
				maxLength={2000}
				value={result}
				onChange={(text) => change({ result: text })}
			/>
			<Notice icon="eye">
				Mọi chi bộ cùng loại hình đọc được, cùng tên chi bộ ta. Không ghi tên
				người.
			</Notice>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={empty ? "Viết đủ vấn đề, việc đã làm và kết quả." : undefined}
					onClick={() =>
						act.run({ meetingId: meeting.id, problem, tried, result }, () => {
							forget();
							onClose();
						})
					}
				>
					Chia sẻ
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

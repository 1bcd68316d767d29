import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import { POSITION } from "../../../org/labels.ts";
import type { cancelBatch } from "../../actions/cancel-batch.ts";
import type { commitBatch } from "../../actions/commit-batch.ts";
import type { exportRejected } from "../../actions/export-rejected.ts";
import { ROW_STATE } from "../../labels/words.ts";
import type { Imported } from "../../schema/batch.ts";
import { saveWorkbook } from "../upload/file-content.ts";
import type { Batch } from "./seen.ts";

const COUNTED = [
	"ready",
	"faulty",
	"double",
	"known",
	"left-out",
	"former",
	"candidate",
] as const;

/** How many rows of which kind, and what may be done with the list now. */
export function Outcome({ batch }: { batch: Batch }) {
	const { states, imported } = batch.summary;
	const counted = COUNTED.filter((state) => states[state]);
	return (
		<Section title={batch.status === "open" ? "Nếp đọc được" : "Kết quả"}>
			<Stack>
				{imported && <Report imported={imported} />}
				<Rows name="Số dòng">
					{counted
						.filter((state) => batch.status === "open" || state !== "ready")
						.map((state) => (
							<Row
								key={state}
								title={ROW_STATE[state]}
								end={<b>{states[state]}</b>}
							/>
						))}
				</Rows>
				{(batch.status === "open" || batch.status === "waiting") && (
					<Acts batch={batch} />
				)}
				{batch.status !== "cancelled" && <Rejected batch={batch} />}
			</Stack>
		</Section>
	);
}

function Acts({ batch }: { batch: Batch }) {
	const [asking, ask] = useState<"commit" | "cancel" | null>(null);
	const ready = batch.summary.states.ready ?? 0;
	return (
		<>
			<Button
				kind="main"
				wide
				onClick={() => ask("commit")}
				why={ready > 0 ? undefined : whyNothing(batch)}
			>
				Nhập {ready} đảng viên
			</Button>
			<Button kind="plain" wide onClick={() => ask("cancel")}>
				Hủy danh sách này
			</Button>
			<CommitDialog
				batch={batch}
				open={asking === "commit"}
				onClose={() => ask(null)}
			/>
			<CancelDialog
				batch={batch}
				open={asking === "cancel"}
				onClose={() => ask(null)}
			/>
		</>
	);
}

const whyNothing = ({ summary: { states } }: Batch): string =>
	states.faulty || states.double
		? "Trả lời các dòng đang hỏi trước."
		: "Mọi đồng chí trong danh sách đã có trong hệ thống.";

type DialogProps = { batch: Batch; open: boolean; onClose: () => void };

function CommitDialog({ batch, open, onClose }: DialogProps) {
	const commit = useAct<typeof commitBatch>("intake.commit");
	const [postsFrom, setPostsFrom] = useState<string | null>(batch.asOf);
	const say = useToast();
	const { ready = 0, faulty = 0, double = 0, known = 0 } = batch.summary.states;
	const asking = faulty + double;
	return (
		<ConsequenceDialog
			open={open}
			title={`Nhập ${ready} đảng viên`}
			consequences={[
				`${ready} đồng chí có hồ sơ và đứng trong danh sách của chi bộ mình.`,
				"Chức vụ Đảng trong danh sách trở thành chức vụ đang giữ, kèm quyền của chức vụ đó.",
				...(asking > 0
					? [`${asking} dòng đang hỏi ở lại đây đến khi được trả lời.`]
					: []),
				...(known > 0
					? [`${known} đồng chí đã có trong hệ thống giữ nguyên.`]
					: []),
				"Tệp gốc không lưu lại. Cột của danh sách không đổi được nữa.",
			]}
			afterwards="Hồ sơ từng đồng chí vẫn sửa được ở trang Đảng viên."
			confirm={`Nhập ${ready} đảng viên`}
			busy={commit.busy}
			problem={commit.problem}
			onClose={onClose}
			onConfirm={() =>
				commit.run({ batchId: batch.id, postsFrom }, ({ added }) => {
					say({ text: `Đã nhập ${added} đảng viên.` });
					onClose();
				})
			}
		>
			<DateField
				label="Chức vụ tính từ ngày"
				hint={`Ngày của danh sách là ${showDate(batch.asOf)}.`}
				value={postsFrom}
				onChange={setPostsFrom}
			/>
		</ConsequenceDialog>
	);
}

function CancelDialog({ batch, open, onClose }: DialogProps) {
	const cancel = useAct<typeof cancelBatch>("intake.cancel");
	const kept = batch.summary.imported?.added;
	return (
		<ConsequenceDialog
			open={open}
			title="Hủy danh sách này"
			consequences={[
				"Tệp và các dòng chưa nhập bị xóa khỏi Nếp.",
				kept
					? `${kept} đồng chí đã nhập từ danh sách vẫn giữ nguyên.`
					: "Không đồng chí nào được nhập từ danh sách này.",
			]}
			afterwards="Có thể tải tệp lên lại bất cứ lúc nào."
			confirm="Hủy danh sách"
			busy={cancel.busy}
			problem={cancel.problem}
			onClose={onClose}
			onConfirm={() => cancel.run({ batchId: batch.id }, onClose)}
		/>
	);
}

function Report({ imported }: { imported: Imported }) {
	return (
		<>
			<Notice icon="ok">
				Đã nhập {imported.added} đảng viên và {imported.posts} chức vụ.
				{imported.known > 0 &&
					` ${imported.known} đồng chí đã có từ trước, giữ nguyên.`}
			</Notice>
			{imported.postsNotGiven.length > 0 && (
				<Notice tone="warning">
					<p>Chức vụ chưa ghi, vì tổ chức đã có người giữ hoặc ở cấp khác:</p>
					<ul>
						{imported.postsNotGiven.map(({ name, position, unitName }) => (
							<li key={`${name} ${position}`}>
								{name}, {POSITION[position]}
								{unitName && `, ${unitName}`}
							</li>
						))}
					</ul>
				</Notice>
			)}
		</>
	);
}

function Rejected({ batch }: { batch: Batch }) {
	const take = useAct<typeof exportRejected>("intake.export-rejected", {
		invalidates: [],
	});
	const { states } = batch.summary;
	const rows = COUNTED.filter((s) => s !== "ready" && s !== "known");
	if (!rows.some((state) => states[state])) return null;
	return (
		<>
			<Button
				wide
				icon="download"
				busy={take.busy}
				onClick={() =>
					take.run({ batchId: batch.id }, ({ fileName, content }) =>
						saveWorkbook(fileName, content),
					)
				}
			>
				Tải các dòng chưa nhận
			</Button>
			{take.problem && <ProblemNotice problem={take.problem} />}
		</>
	);
}

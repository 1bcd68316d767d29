import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { conveneMeeting } from "../../actions/convene-meeting.ts";
import type { prepareMeeting } from "../../actions/prepare-meeting.ts";
import { partsWords } from "../../labels/readiness.ts";
import { partsOf } from "../../rules/readiness.ts";
import type { Planned } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { StepDialog } from "../StepDialog.tsx";

/** The step that the preparation leads to: finished, then the notice. */
export function NextStep({ planned }: { planned: Planned }) {
	const [asking, setAsking] = useState(false);
	const { meeting } = planned.dossier;
	const [step, verb] =
		meeting.state === "planned"
			? (["prepare", "Hoàn tất chuẩn bị"] as const)
			: (["convene", "Phát thông báo"] as const);
	const missing = partsWords(
		partsOf(
			planned.checks[step].filter(({ met }) => !met).map(({ code }) => code),
		),
	);
	if (meeting.state !== "planned" && meeting.state !== "prepared") return null;
	return (
		<>
			{missing !== "" && (
				<Notice icon="gap">
					{verb} lúc này còn thiếu: {missing}.
				</Notice>
			)}
			<Button kind="main" wide onClick={() => setAsking(true)}>
				{verb}
			</Button>
			{step === "prepare" ? (
				<Prepare
					planned={planned}
					open={asking}
					onClose={() => setAsking(false)}
				/>
			) : (
				<Convene
					planned={planned}
					open={asking}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}

type Asked = { planned: Planned; open: boolean; onClose: () => void };

function Prepare({ planned, open, onClose }: Asked) {
	const act = useAct<typeof prepareMeeting>("meeting.prepare");
	const { id } = planned.dossier.meeting;
	return (
		<StepDialog
			step="prepare"
			meetingId={id}
			open={open}
			onClose={onClose}
			checks={planned.checks.prepare}
			consequences={[
				"Phần chuẩn bị được ghi là đã xong, cùng lý do của những mục còn thiếu.",
				"Việc tiếp theo là phát thông báo.",
			]}
			afterwards="Chương trình, dự thảo vẫn sửa được đến khi khai mạc."
			busy={act.busy}
			problem={act.problem}
			onConfirm={(reasons) => act.run({ meetingId: id, reasons }, onClose)}
		/>
	);
}

function Convene({ planned, open, onClose }: Asked) {
	const act = useAct<typeof conveneMeeting>("meeting.convene");
	const say = useToast();
	const { meeting, roll, overseers } = planned.dossier;
	const [on, setOn] = useState<string | null>(meeting.plannedOn);
	const [number, setNumber] = useState("");
	const paper = meeting.source === "paper";
	const above =
		overseers.length > 0
			? ` và đồng chí ${overseers.map(({ name }) => name).join(", ")}`
			: "";
	return (
		<StepDialog
			step="convene"
			meetingId={meeting.id}
			open={open}
			onClose={onClose}
			checks={planned.checks.convene}
			consequences={[
				`${roll.length} đồng chí của chi bộ${above} thấy thông báo.`,
				"Thông báo lấy số tiếp theo trong nhiệm kỳ.",
				"Từ lúc này đảng viên xem được chương trình, dự thảo và tài liệu.",
			]}
			afterwards="Thông báo đã phát không thu lại được; ngày họp vẫn đổi được."
			busy={act.busy}
			problem={act.problem}
			onConfirm={(reasons) =>
				act.run(
					{
						meetingId: meeting.id,
						reasons,
						...(paper && on ? { on } : {}),
						...(paper && number.trim() ? { number } : {}),
					},
					({ number: symbol }) => {
						say({ text: `Đã phát thông báo số ${symbol}.` });
						onClose();
					},
				)
			}
		>
			{paper && (
				<FieldRow>
					<DateField label="Ngày thông báo giấy" value={on} onChange={setOn} />
					<TextField
						label="Số thông báo giấy"
						placeholder="05-TB/CB"
						value={number}
						maxLength={40}
						onChange={setNumber}
					/>
				</FieldRow>
			)}
		</StepDialog>
	);
}

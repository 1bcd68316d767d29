import { Button } from "../../../../kit/Button.tsx";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import type { conclude } from "../../actions/conclude.ts";
import { OUTCOME } from "../../labels/words.ts";
import type { Meeting, Outcome } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { useKept } from "../Kept.tsx";
import { useRecording } from "./Recording.tsx";

type Fields = {
	conclusion: string;
	answers: string;
	superiorRemark: string;
	feeNote: string;
	outcome: Outcome;
	praise: number | null;
	reminders: number | null;
	minutesAdopted: boolean;
};

const OUTCOMES = (["resolution", "conclusion"] as const).map((value) => ({
	value,
	label: OUTCOME[value],
}));

/** What the chair concludes, what was answered and reported; can be filled little by little. */
export function ConclusionDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { meeting, guests } = room.dossier;
	const act = useRecording<typeof conclude>("meeting.conclude");
	const { value, before, change, forget, touched } = useKept<Fields>(
		`conclusion:${meeting.id}`,
		knownOf(meeting),
	);
	const questions = room.discussion.questions;
	const save = () =>
		act.run(
			{
				meetingId: meeting.id,
				...saidBy(value),
				was: saidBy(before),
			},
			() => {
				forget();
				onClose();
			},
		);
	return (
		<Dialog open wide firm title="Kết luận" onClose={onClose}>
			<TextField
				label="Đảng phí"
				value={value.feeNote}
				maxLength={5000}
				placeholder="Đã thu đủ tháng 10"
				onChange={(feeNote) => change({ feeNote })}
			/>
			<TextArea
				label="Trả lời ý kiến, chất vấn"
				hint={
					questions > 0 ? `Kỳ này có ${questions} ý kiến chất vấn.` : undefined
				}
				rows={3}
				maxLength={5000}
				value={value.answers}
				onChange={(answers) => change({ answers })}
			/>
			{(guests.some((g) => g.role === "superior") || value.superiorRemark) && (
				<TextArea
					label="Ý kiến của cấp trên dự họp"
					rows={3}
					maxLength={5000}
					value={value.superiorRemark}
					onChange={(superiorRemark) => change({ superiorRemark })}
				/>
			)}
			<TextArea
				label="Kết luận của chủ trì"
				rows={6}
				maxLength={5000}
				value={value.conclusion}
				onChange={(conclusion) => change({ conclusion })}
			/>
			<ChoiceField
				row
				label="Ban hành"
				choices={OUTCOMES}
				value={value.outcome}
				onChange={(outcome) => change({ outcome })}
			/>
			<FieldRow>
				<NumberField
					label="Biểu dương"
					unit="đồng chí"
					whole
					min={0}
					max={100}
					value={value.praise}
					onChange={(praise) => change({ praise })}
				/>
				<NumberField
					label="Nhắc nhở, phê bình"
					unit="đồng chí"
					whole
					min={0}
					max={100}
					value={value.reminders}
					onChange={(reminders) => change({ reminders })}
				/>
			</FieldRow>
			<CheckField
				label="Hội nghị đã thông qua biên bản"
				checked={value.minutesAdopted}
				onChange={(minutesAdopted) => change({ minutesAdopted })}
			/>
			{touched && (
				<SmallLine icon="phone">Đã giữ trên máy này, chưa gửi.</SmallLine>
			)}
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button kind="main" busy={act.busy} onClick={save}>
					Lưu kết luận
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

/** What the form says; an empty field says nothing. */
const saidBy = (value: Fields) => ({
	conclusion: value.conclusion,
	answers: value.answers.trim() || null,
	superiorRemark: value.superiorRemark.trim() || null,
	feeNote: value.feeNote.trim() || null,
	outcome: value.outcome,
	praise: value.praise ?? 0,
	reminders: value.reminders ?? 0,
	minutesAdopted: value.minutesAdopted,
});

const knownOf = (meeting: Meeting): Fields => ({
	conclusion: meeting.conclusion ?? "",
	answers: meeting.answers ?? "",
	superiorRemark: meeting.superiorRemark ?? "",
	feeNote: meeting.feeNote ?? "",
	outcome: meeting.outcome ?? "resolution",
	praise: meeting.praise,
	reminders: meeting.reminders,
	minutesAdopted: meeting.minutesAdopted,
});

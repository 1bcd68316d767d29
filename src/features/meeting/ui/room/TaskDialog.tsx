import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { GAP } from "../../../task/labels.ts";
import { gapsIn } from "../../../task/rules.ts";
import type { assignTask } from "../../actions/assign-task.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { peopleOf } from "../People.tsx";
import { useRecording } from "./Recording.tsx";

type Fields = {
	title: string;
	ownerId: string | null;
	dueOn: string | null;
	measure: string;
};

/** A task of last month that goes on as a new one. */
export type CarriedTask = Fields & { carriedFrom: string };

const EMPTY: Fields = { title: "", ownerId: null, dueOn: null, measure: "" };

/** Gives one task to one member, with a date and a measure; the button says what is still missing. */
export function TaskDialog(props: {
	room: Room;
	carried: CarriedTask | null;
	onClose: () => void;
}) {
	const { room, carried, onClose } = props;
	const { meeting, roll } = room.dossier;
	const act = useRecording<typeof assignTask>("meeting.assign-task");
	const from = carried?.carriedFrom ?? null;
	const kept = useKept<Fields>(
		`task:${meeting.id}:${from ?? "new"}`,
		carried ?? EMPTY,
	);
	const { title, ownerId, dueOn, measure } = kept.value;
	const give = () =>
		act.run(
			{
				meetingId: meeting.id,
				title,
				ownerId,
				ownerText: null,
				dueOn,
				measure,
				carriedFrom: from,
			},
			() => {
				kept.forget();
				onClose();
			},
		);
	return (
		<Dialog
			open
			firm
			title={carried ? "Giao tiếp nhiệm vụ" : "Giao việc"}
			onClose={onClose}
		>
			{carried && (
				<Soft>
					Nhiệm vụ chuyển kỳ sau thành nhiệm vụ mới, có hạn mới. Sửa lại nếu
					cần.
				</Soft>
			)}
			<TextArea
				label="Nhiệm vụ"
				rows={2}
				value={title}
				maxLength={500}
				onChange={(text) => kept.change({ title: text })}
			/>
			<PersonPicker
				label="Người thực hiện"
				people={peopleOf(roll)}
				value={ownerId}
				onChange={(id) => kept.change({ ownerId: id })}
			/>
			<DateField
				label="Thời hạn"
				min={room.today}
				value={dueOn}
				onChange={(day) => kept.change({ dueOn: day })}
			/>
			<TextField
				label="Kết quả phải đạt"
				value={measure}
				maxLength={500}
				placeholder="600 m kênh thông dòng"
				onChange={(text) => kept.change({ measure: text })}
			/>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<DialogButtons>
				<Button
					kind="main"
					busy={act.busy}
					why={missingOf(kept.value)}
					onClick={give}
				>
					Giao việc
				</Button>
				<Button kind="quiet" onClick={onClose}>
					Để sau
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

function missingOf(task: Fields): string | undefined {
	const missing = [
		...(task.title.trim() === "" ? ["nội dung nhiệm vụ"] : []),
		...gapsIn({
			...task,
			dueOn: task.dueOn?.length === 10 ? task.dueOn : null,
		}).map((gap) => GAP[gap]),
	];
	return missing.length > 0 ? `Còn thiếu ${missing.join(", ")}.` : undefined;
}

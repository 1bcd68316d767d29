import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { CHANGE_GAP, GAP } from "../../../task/labels.ts";
import { gapsIn } from "../../../task/rules.ts";
import type { assignTask } from "../../actions/assign-task.ts";
import { lookAgainOn } from "../../rules/theme-year.ts";
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

type Words = {
	title: string;
	what: string;
	who: string;
	when: string;
	whenHint?: string;
	measure: string;
	example: string;
	button: string;
	lacking: string;
	gaps: typeof GAP | typeof CHANGE_GAP;
};
const TASK: Words = {
	title: "Giao việc",
	what: "Nhiệm vụ",
	who: "Người thực hiện",
	when: "Thời hạn",
	measure: "Kết quả phải đạt",
	example: "600 m kênh thông dòng",
	button: "Giao việc",
	lacking: "nội dung nhiệm vụ",
	gaps: GAP,
};
const CHANGE: Words = {
	title: "Sau chuyên đề",
	what: "Điều phải thay đổi",
	who: "Người theo dõi",
	when: "Nhìn lại từ ngày",
	whenHint: "Kỳ họp của tháng đó mở đầu phần nhìn lại.",
	measure: "Nhận biết bằng",
	example: "40 trên 45 hộ phân loại rác",
	button: "Ghi lại",
	lacking: "điều phải thay đổi",
	gaps: CHANGE_GAP,
};

/** Gives one task to one member, with a date and a measure; the button says what is still missing. */
export function TaskDialog(props: {
	room: Room;
	carried: CarriedTask | null;
	/** What must change after the theme, not a task of the month. */
	ofTheme?: boolean;
	onClose: () => void;
}) {
	const { room, carried, ofTheme = false, onClose } = props;
	const words = ofTheme ? CHANGE : TASK;
	const { meeting, roll } = room.dossier;
	const act = useRecording<typeof assignTask>("meeting.assign-task");
	const from = carried?.carriedFrom ?? null;
	const kept = useKept<Fields>(
		`task:${meeting.id}:${ofTheme ? "theme" : (from ?? "new")}`,
		carried ??
			(ofTheme
				? { ...EMPTY, dueOn: lookAgainOn(meeting.heldOn ?? room.today) }
				: EMPTY),
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
				ofTheme,
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
			title={carried ? "Giao tiếp nhiệm vụ" : words.title}
			onClose={onClose}
		>
			{carried && (
				<Soft>
					Nhiệm vụ chuyển kỳ sau thành nhiệm vụ mới, có hạn mới. Sửa lại nếu
					cần.
				</Soft>
			)}
			<TextArea
				label={words.what}
				rows={2}
				value={title}
				maxLength={500}
				onChange={(text) => kept.change({ title: text })}
			/>
			<PersonPicker
				label={words.who}
				people={peopleOf(roll)}
				value={ownerId}
				onChange={(id) => kept.change({ ownerId: id })}
			/>
			<DateField
				label={words.when}
				{...(words.whenHint ? { hint: words.whenHint } : {})}
				min={room.today}
				value={dueOn}
				onChange={(day) => kept.change({ dueOn: day })}
			/>
			<TextField
				label={words.measure}
				value={measure}
				maxLength={500}
				placeholder={words.example}
				onChange={(text) => kept.change({ measure: text })}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={missingOf(kept.value, words)}
					onClick={give}
				>
					{words.button}
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

function missingOf(task: Fields, words: Words): string | undefined {
	const missing = [
		...(task.title.trim() === "" ? [words.lacking] : []),
		...gapsIn({
			...task,
			dueOn: task.dueOn?.length === 10 ? task.dueOn : null,
		}).map((gap) => words.gaps[gap]),
	];
	return missing.length > 0 ? `Còn thiếu ${missing.join(", ")}.` : undefined;
}

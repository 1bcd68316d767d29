import { useState } from "react";
import { addDays } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { noteCriticism } from "../../actions/note-criticism.ts";
import type { Opinion } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { peopleOf } from "../People.tsx";

/** What criticism found, what will change, when it is looked at again. Nothing of it is kept on the device, so it needs the server. */
export function CriticismDialog(props: {
	room: Room;
	opinion: Opinion;
	onNoted: () => void;
	onClose: () => void;
}) {
	const { room, opinion, onNoted, onClose } = props;
	const act = useAct<typeof noteCriticism>("meeting.note-criticism");
	const [memberId, setMemberId] = useState<string | null>(opinion.memberId);
	const [fact, setFact] = useState(opinion.words);
	const [change, setChange] = useState("");
	const [lookOn, setLookOn] = useState<string | null>(
		addDays(room.today, USUAL_DAYS),
	);
	const why = lacking({ memberId, fact, change, lookOn });
	return (
		<Dialog open firm title="Hẹn xem lại" onClose={onClose}>
			<Soft>
				Chỉ đồng chí được góp ý, bí thư và phó bí thư đọc được. Biên bản chỉ ghi
				là có tự phê bình, phê bình. Việc này cần mạng.
			</Soft>
			<PersonPicker
				label="Về đồng chí"
				people={peopleOf(room.dossier.roll)}
				value={memberId}
				onChange={setMemberId}
			/>
			<TextArea
				label="Việc cụ thể"
				rows={2}
				maxLength={1000}
				value={fact}
				onChange={setFact}
			/>
			<TextArea
				label="Sẽ sửa gì"
				rows={2}
				maxLength={1000}
				value={change}
				onChange={setChange}
			/>
			<DateField
				label="Ngày xem lại"
				min={room.today}
				value={lookOn}
				onChange={setLookOn}
			/>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<DialogButtons>
				<Button
					kind="main"
					busy={act.busy}
					why={why}
					onClick={() =>
						memberId &&
						lookOn &&
						act.run(
							{ opinionId: opinion.id, memberId, fact, change, lookOn },
							onNoted,
						)
					}
				>
					Ghi kín
				</Button>
				<Button kind="quiet" onClick={onClose}>
					Đóng
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

/** When a criticism is looked at again unless the cell chooses otherwise (value of the product). */
const USUAL_DAYS = 30;

function lacking(said: {
	memberId: string | null;
	fact: string;
	change: string;
	lookOn: string | null;
}): string | undefined {
	if (!said.memberId) return "Chọn đồng chí được góp ý.";
	if (said.fact.trim() === "") return "Ghi việc cụ thể trước.";
	if (said.change.trim() === "") return "Ghi sẽ sửa gì trước.";
	return said.lookOn ? undefined : "Chọn ngày xem lại.";
}

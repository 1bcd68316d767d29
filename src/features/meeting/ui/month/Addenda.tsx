import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Answer } from "../../../../kit/QuestionBox.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { addAddendum } from "../../actions/add-addendum.ts";
import type { CellMonth } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";

const LEAST = 5;

/** Dated corrections beside the fixed minutes. */
export function Addenda(props: {
	meetingId: string;
	addenda: CellMonth["addenda"];
	mayAdd: boolean;
}) {
	const { addenda, mayAdd } = props;
	return (
		<>
			{addenda.length > 0 && <h3>Phụ lục biên bản</h3>}
			{addenda.map(({ id, addedOn, words, actorName }) => (
				<Answer key={id}>
					{words} {actorName}, {showDate(addedOn)}
				</Answer>
			))}
			{mayAdd && (
				<Fold bare title="Thêm phụ lục đính chính">
					<AddendumForm meetingId={props.meetingId} />
				</Fold>
			)}
		</>
	);
}

function AddendumForm({ meetingId }: { meetingId: string }) {
	const act = useAct<typeof addAddendum>("meeting.add-addendum");
	const kept = useKept(`addendum:${meetingId}`, { words: "" });
	const { words } = kept.value;
	return (
		<>
			<TextArea
				label="Nội dung đính chính, bổ sung"
				hint="Biên bản giữ nguyên; phụ lục ghi ngày và người thêm."
				rows={3}
				maxLength={5000}
				value={words}
				onChange={(text) => kept.change({ words: text })}
			/>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Button
				busy={act.busy}
				why={
					words.trim().length < LEAST
						? "Viết nội dung phụ lục trước."
						: undefined
				}
				onClick={() => act.run({ meetingId, words }, kept.forget)}
			>
				Thêm phụ lục
			</Button>
		</>
	);
}

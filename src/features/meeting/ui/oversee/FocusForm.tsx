import { type FormEvent, useState } from "react";
import {
	addMonths,
	type IsoDate,
	monthOf,
	showMonth,
} from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useDraft } from "../../../../kit/draft.ts";
import { PickField } from "../../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { setFocus } from "../../actions/set-focus.ts";
import { monthWord } from "../../labels/waiting.ts";
import css from "./FocusForm.module.css";
import { type Guided, GuidedPick } from "./GuidedPick.tsx";

const MOST_LETTERS = 500;

/** The committee says what its cells should concentrate on in a month; it appears in their preparation. */
export function FocusForm(props: {
	guided: readonly Guided[];
	today: IsoDate;
	focuses: readonly { unitId: string; month: string; words: string }[];
}) {
	const { guided, today } = props;
	const months = [1, 0, 2].map((n) => addMonths(monthOf(today), n)).sort();
	const [unitId, setUnit] = useState(guided[0]?.unitId ?? "");
	const [month, setMonth] = useState(addMonths(monthOf(today), 1));
	const words = useDraft("month focus");
	const focus = useAct<typeof setFocus>("meeting.set-focus");
	const say = useToast();
	const standing = props.focuses.find(
		(f) => f.unitId === unitId && f.month === month,
	);

	const send = (submit: FormEvent) => {
		submit.preventDefault();
		focus.run({ unitId, month, words: words.text.trim() }, () => {
			words.forget();
			say({ text: `Đã đặt trọng tâm ${monthWord(month)}.` });
		});
	};

	return (
		<Section
			title="Trọng tâm sinh hoạt"
			note="Chi bộ thấy câu này khi chuẩn bị kỳ họp; chương trình cần có nội dung đó."
		>
			<form className={css.form} onSubmit={send}>
				<GuidedPick guided={guided} value={unitId} onChange={setUnit} />
				<PickField
					label="Tháng"
					choices={months.map((value) => ({
						value,
						label: `Tháng ${showMonth(value)}`,
					}))}
					value={month}
					onChange={setMonth}
				/>
				<div className={css.words}>
					<TextArea
						label="Nội dung trọng tâm"
						hint={
							standing
								? `Đang đặt: “${standing.words}”. Câu mới thay câu này.`
								: "Một câu. Tháng này chưa đặt trọng tâm."
						}
						rows={2}
						maxLength={MOST_LETTERS}
						value={words.text}
						onChange={words.write}
					/>
				</div>
				{focus.problem && (
					<div className={css.words}>
						<ProblemNotice problem={focus.problem} />
					</div>
				)}
				<div>
					<Button
						type="submit"
						busy={focus.busy}
						why={
							words.text.trim() ? undefined : "Viết nội dung trọng tâm trước."
						}
					>
						Đặt trọng tâm {monthWord(month)}
					</Button>
				</div>
			</form>
		</Section>
	);
}

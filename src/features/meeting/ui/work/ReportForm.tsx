import type { FormEvent } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { type Choice, ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { reportTask } from "../../../task/actions/report-task.ts";
import { RESULT } from "../../../task/labels.ts";
import { lacksCause } from "../../../task/rules.ts";
import { RESULTS } from "../../../task/schema.ts";
import { useKept } from "../Kept.tsx";
import css from "./ReportForm.module.css";

type Result = (typeof RESULTS)[number];
type Typed = { result: Result | null; figure: string; cause: string };

const NOTHING: Typed = { result: null, figure: "", cause: "" };

const ICONS = { done: "check", partly: "half", "not-done": "x" } as const;
const CHOICES: Choice<Result>[] = RESULTS.map((value) => ({
	value,
	label: RESULT[value],
	icon: ICONS[value],
}));

/** The owner of a task says what became of it, before the meeting asks. */
export function ReportForm({ taskId }: { taskId: string }) {
	const { value, change, forget } = useKept(`report ${taskId}`, NOTHING);
	const { result, figure, cause } = value;
	const report = useAct<typeof reportTask>("task.report");
	const say = useToast();

	const send = (submit: FormEvent) => {
		submit.preventDefault();
		if (result === null) return;
		const answer = {
			taskId,
			result,
			figure: figure.trim() || null,
			cause: result === "done" ? null : cause.trim(),
		};
		report.run(answer, () => {
			forget();
			say({ text: "Đã gửi báo cáo. Kỳ họp tới sẽ kết luận." });
		});
	};

	return (
		<form className={css.form} onSubmit={send}>
			<ChoiceField
				label="Kết quả"
				choices={CHOICES}
				value={result}
				onChange={(result) => change({ result })}
			/>
			<TextField
				label="Số liệu đạt được"
				hint="Không bắt buộc. Ví dụ: 400 m, 12 trên 15 hộ."
				maxLength={100}
				value={figure}
				onChange={(figure) => change({ figure })}
			/>
			{result !== null && result !== "done" && (
				<TextArea
					label="Nguyên nhân"
					hint="Một câu: vướng gì, cần ai giúp."
					rows={3}
					maxLength={1000}
					value={cause}
					onChange={(cause) => change({ cause })}
				/>
			)}
			{report.problem && <ProblemNotice problem={report.problem} />}
			<Button
				kind="main"
				type="submit"
				wide
				busy={report.busy}
				why={whatIsMissing(result, cause)}
			>
				Gửi báo cáo
			</Button>
		</form>
	);
}

function whatIsMissing(
	result: Result | null,
	cause: string,
): string | undefined {
	if (result === null) return "Chọn kết quả trước.";
	return lacksCause(result, cause) ? "Ghi nguyên nhân trước." : undefined;
}

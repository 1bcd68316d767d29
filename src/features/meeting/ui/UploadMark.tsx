import { useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { Button } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { useAct } from "../../../kit/data.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { markUpload } from "../actions/mark-upload.ts";

/** Notes the day on which papers were put on the national handbook; Nếp does not send them there. */
export function UploadMark(props: {
	meetingId: string;
	stage: "before" | "after";
	marked: string | null;
	today: string;
}) {
	const { meetingId, stage, marked, today } = props;
	const act = useAct<typeof markUpload>("meeting.mark-upload");
	const say = useToast();
	const [on, setOn] = useState<string | null>(today);
	if (marked)
		return (
			<Soft>
				Đã đánh dấu đưa lên Sổ tay đảng viên điện tử ngày {showDate(marked)}.
			</Soft>
		);
	const future = on !== null && on > today;
	return (
		<Stack gap="small">
			<DateField
				label="Ngày đã đưa lên Sổ tay"
				max={today}
				value={on}
				onChange={setOn}
			/>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Button
				busy={act.busy}
				why={
					on?.length !== 10
						? "Nhập ngày đã đưa lên."
						: future
							? "Ngày này chưa đến."
							: undefined
				}
				onClick={() => {
					if (on)
						act.run({ meetingId, stage, on }, ({ lowered }) =>
							say({
								text:
									lowered.length > 0
										? `Đã đánh dấu. Điểm dòng ${lowered.map((change) => change.line).join(", ")} hạ vì đưa lên muộn.`
										: `Đã đánh dấu ngày ${showDate(on)}.`,
							}),
						);
				}}
			>
				Đánh dấu đã đưa lên
			</Button>
		</Stack>
	);
}

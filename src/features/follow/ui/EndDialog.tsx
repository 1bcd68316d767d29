import { useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { endAssignment } from "../actions/end-assignment.ts";
import { shortThing } from "../labels.ts";
import type { Following } from "../schema.ts";

/** Ends an assignment on a day. */
export function EndDialog(props: {
	line: Following;
	on: string;
	onClose: () => void;
}) {
	const { line, on, onClose } = props;
	const [to, setTo] = useState<string | null>(on);
	const end = useAct<typeof endAssignment>("follow.end-assignment");
	const say = useToast();
	const { assignmentId, memberName, fromOn } = line;
	return (
		<ConsequenceDialog
			open
			title={`Thôi theo dõi: ${shortThing(line)}`}
			consequences={[
				`Từ ngày đó đồng chí ${memberName} không còn theo dõi nội dung này.`,
				"Thông báo, nghị quyết đã phát giữ nguyên tên đồng chí.",
			]}
			afterwards={`Nếu ghi nhầm, lấy ngày thôi là ${showDate(fromOn)}.`}
			confirm="Ghi thôi theo dõi"
			busy={end.busy}
			problem={end.problem}
			why={
				to === null
					? "Nhập ngày thôi theo dõi."
					: to < fromOn
						? `Ngày thôi không thể trước ngày nhận ${showDate(fromOn)}.`
						: undefined
			}
			onClose={onClose}
			onConfirm={() =>
				to &&
				assignmentId &&
				end.run({ assignmentId, to }, () => {
					onClose();
					say({ text: `Đã ghi: ${memberName} thôi theo dõi ${line.thing}.` });
				})
			}
		>
			<DateField label="Thôi từ ngày" value={to} onChange={setTo} />
		</ConsequenceDialog>
	);
}

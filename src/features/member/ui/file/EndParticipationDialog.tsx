import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { endParticipation } from "../../actions/end-participation.ts";
import { PARTICIPATION } from "../../labels.ts";
import type { Participation } from "../../schema.ts";
import type { Shown } from "./shown.ts";

/** Ends an exemption, absence, duty or suspension on a day, after saying what that means. */
export function EndParticipationDialog(props: {
	shown: Shown;
	participation: Participation;
	onClose: () => void;
}) {
	const { file, today } = props.shown;
	const { id, kind, fromOn } = props.participation;
	const [to, setTo] = useState<string | null>(today);
	const end = useAct<typeof endParticipation>("member.end-participation");
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Kết thúc: ${PARTICIPATION[kind].toLocaleLowerCase("vi")}`}
			consequences={[
				`Từ ngày đó đồng chí ${file.name} sinh hoạt như các đồng chí khác.`,
				"Danh sách điểm danh các kỳ họp sau ngày đó có tên đồng chí.",
				"Các kỳ họp đã đóng giữ nguyên.",
			]}
			confirm="Ghi ngày kết thúc"
			busy={end.busy}
			problem={end.problem}
			why={whatIsMissing(fromOn, to)}
			onClose={props.onClose}
			onConfirm={() =>
				to &&
				end.run({ participationId: id, to }, () => {
					props.onClose();
					say({ text: `Đã ghi kết thúc từ ${showDate(to)}.` });
				})
			}
		>
			<DateField label="Kết thúc từ ngày" value={to} onChange={setTo} />
		</ConsequenceDialog>
	);
}

function whatIsMissing(
	from: string | null,
	to: string | null,
): string | undefined {
	if (to === null) return "Nhập ngày kết thúc.";
	return from !== null && to <= from
		? `Ngày kết thúc phải sau ngày bắt đầu ${showDate(from)}.`
		: undefined;
}

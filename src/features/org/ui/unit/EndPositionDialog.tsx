import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { wordFor } from "../../../../charter/words.ts";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { endPosition } from "../../actions/end-position.ts";
import { POSITION } from "../../labels.ts";
import type { Holder, ShownUnit } from "./shown.ts";

/** Ends a post on a day, after saying what that means. */
export function EndPositionDialog(props: {
	shown: ShownUnit;
	holder: Holder;
	onClose: () => void;
}) {
	const { shown, holder, onClose } = props;
	const post = wordFor(POSITION, holder.position);
	const [to, setTo] = useState<string | null>(shown.asOf);
	const end = useAct<typeof endPosition>("org.end-position");
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Ghi thôi nhiệm vụ: ${holder.name}`}
			consequences={[
				`Từ ngày đó đồng chí không còn là ${post}, ${shown.unit.name}.`,
				"Quyền theo chức danh này hết từ ngày đó, đồng chí ấy phải đăng nhập lại.",
				"Văn bản, kỳ họp đã ghi giữ nguyên tên đồng chí.",
			]}
			confirm="Ghi thôi nhiệm vụ"
			busy={end.busy}
			problem={end.problem}
			why={whatIsMissing(holder, to)}
			onClose={onClose}
			onConfirm={() =>
				to &&
				end.run({ positionId: holder.positionId, to }, () => {
					onClose();
					say({
						text: `Đã ghi: ${holder.name} thôi ${post} từ ${showDate(to)}.`,
					});
				})
			}
		>
			<DateField label="Thôi từ ngày" value={to} onChange={setTo} />
		</ConsequenceDialog>
	);
}

function whatIsMissing(
	{ fromOn }: Holder,
	to: string | null,
): string | undefined {
	if (to === null) return "Nhập ngày thôi nhiệm vụ.";
	return to < fromOn
		? `Ngày thôi không thể trước ngày nhận ${showDate(fromOn)}.`
		: undefined;
}

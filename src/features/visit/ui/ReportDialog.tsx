import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { TextArea } from "../../../kit/TextArea.tsx";
import type { reportVisit } from "../actions/report-visit.ts";
import type { Report } from "../schema.ts";

/** What the visitor remarks on a meeting, and one piece of advice. */
export function ReportDialog(props: {
	meetingId: string;
	standing: Report | undefined;
	onClose: () => void;
}) {
	const { meetingId, standing, onClose } = props;
	const act = useAct<typeof reportVisit>("visit.report");
	const remarks = useDraft(`remarks ${meetingId}`, standing?.remarks ?? "");
	const advice = useDraft(`advice ${meetingId}`, standing?.advice ?? "");
	return (
		<Dialog open firm title="Nhận xét sau khi dự" onClose={onClose}>
			<TextArea
				label="Nhận xét"
				hint="Điều làm tốt, điều còn yếu, có sự việc cụ thể."
				rows={4}
				maxLength={2000}
				value={remarks.text}
				onChange={remarks.write}
			/>
			<TextArea
				label="Một gợi ý cho chi bộ"
				hint="Một việc làm được trong tháng. Chi bộ sẽ trả lời ở kỳ họp tới."
				rows={3}
				maxLength={300}
				value={advice.text}
				onChange={advice.write}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={remarks.text.trim() === "" ? "Viết nhận xét trước." : undefined}
					onClick={() =>
						act.run(
							{
								meetingId,
								remarks: remarks.text.trim(),
								advice: advice.text.trim() || null,
							},
							() => {
								remarks.forget();
								advice.forget();
								onClose();
							},
						)
					}
				>
					Gửi chi bộ
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

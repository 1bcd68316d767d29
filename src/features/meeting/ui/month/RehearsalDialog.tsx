import { showTime } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { OPEN_QUESTION } from "../../labels/coaching.ts";
import { rehearsal } from "../../rules/rehearsal.ts";
import type { Planned } from "../Answers.tsx";
import { BudgetLine } from "./BudgetLine.tsx";

/** The agenda walked through by the clock before anybody sits: who speaks when, and a question that opens each item. */
export function RehearsalDialog(props: {
	planned: Planned;
	onClose: () => void;
}) {
	const { dossier, budget } = props.planned;
	const { agenda, meeting, rules } = dossier;
	return (
		<Dialog open wide title="Duyệt thử chương trình" onClose={props.onClose}>
			<BudgetLine budget={budget} required={rules.requiredMinutes} />
			<Rows name="Chương trình theo giờ">
				{rehearsal(agenda, meeting.plannedTime).map(({ item, from, to }) => (
					<Row
						key={item.id}
						title={item.title}
						note={`${showTime(from)} đến ${showTime(to)}. ${item.presenterName ?? "Chưa có người trình bày"}.`}
					>
						<Soft>Câu hỏi mở: “{OPEN_QUESTION[item.kind]}”</Soft>
					</Row>
				))}
			</Rows>
			<DialogButtons>
				<Button kind="quiet" onClick={props.onClose}>
					Đóng
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

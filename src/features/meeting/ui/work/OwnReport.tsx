import type { Given } from "../../../../kit/declared.ts";
import { Fold } from "../../../../kit/Fold.tsx";
import { isOver, stateOf } from "../../../task/rules.ts";
import type { task } from "../../../task/views.ts";
import { ReportForm } from "./ReportForm.tsx";

type Found = Given<typeof task>;

/** Whether the reader is the task's owner and no meeting has ended it. */
export const mayReport = (found: Found): boolean =>
	found.own && !isOver(stateOf(found.task, found.today));

/** The owner's report: asked for until it is there, then folded, to be sent again where something changed. */
export function OwnReport({ found }: { found: Found }) {
	const { id, report } = found.task;
	if (!report) return <ReportForm taskId={id} />;
	return (
		<Fold bare title="Báo cáo lại">
			<ReportForm taskId={id} />
		</Fold>
	);
}

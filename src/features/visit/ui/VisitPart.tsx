import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { SmallLine } from "../../../kit/Figure.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Section } from "../../../kit/Section.tsx";
import type { cancelVisit } from "../actions/cancel-visit.ts";
import type { planVisit } from "../actions/plan-visit.ts";
import type { Report } from "../schema.ts";
import type { ofCell } from "../views.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { ReportDialog } from "./ReportDialog.tsx";
import { Reports } from "./Reports.tsx";

/** Of one month of a cell: who comes from above, what they said, what the cell answered. Nothing where there is nothing of it. */
export function VisitPart(props: { unitId: string; month: string }) {
	const asked = useView<typeof ofCell>("visit.of-cell", props, {
		keepLast: true,
	});
	return asked.data ? <Shown unitId={props.unitId} seen={asked.data} /> : null;
}

function Shown(props: { unitId: string; seen: Given<typeof ofCell> }) {
	const { unitId, seen } = props;
	const { visits, came, reports, may, month, ownId, reportable } = seen;
	const plan = useAct<typeof planVisit>("visit.plan");
	const cancel = useAct<typeof cancelVisit>("visit.cancel");
	const [reporting, setReporting] = useState(false);
	const [answering, setAnswering] = useState<Report | null>(null);
	const own = visits.find(({ memberId }) => memberId === ownId);
	const ownReport = reports.find(
		(r) => r.meetingId === reportable && r.memberId === ownId,
	);
	const plans = may.plan && !own && came.length === 0;
	const problem = plan.problem ?? cancel.problem;
	if (visits.length + came.length + reports.length === 0 && !plans) return null;
	return (
		<Section title="Cấp ủy dự sinh hoạt">
			{came.length === 0 && visits.length > 0 && (
				<SmallLine icon="calendar">
					Sẽ dự: {visits.map(({ memberName }) => memberName).join(", ")}.
				</SmallLine>
			)}
			{came.length > 0 && (
				<SmallLine icon="eye">
					Đã dự: {came.map(({ name }) => name).join(", ")}.
				</SmallLine>
			)}
			{reports.length > 0 && (
				<Reports
					reports={reports}
					endOf={(report) =>
						may.answer && report.advice && !report.answer ? (
							<Button compact onClick={() => setAnswering(report)}>
								Trả lời
							</Button>
						) : undefined
					}
				/>
			)}
			{problem && <ProblemNotice problem={problem} />}
			<Buttons>
				{plans && (
					<Button
						kind="quiet"
						icon="plus"
						busy={plan.busy}
						onClick={() => plan.run({ unitId, month })}
					>
						Tôi sẽ dự kỳ họp này
					</Button>
				)}
				{own && came.length === 0 && may.plan && (
					<Button
						kind="quiet"
						icon="x"
						busy={cancel.busy}
						onClick={() => cancel.run({ visitId: own.id })}
					>
						Bỏ kế hoạch dự
					</Button>
				)}
				{reportable && !ownReport?.answer && (
					<Button
						kind={ownReport ? "quiet" : "main"}
						icon="edit"
						onClick={() => setReporting(true)}
					>
						{ownReport ? "Sửa nhận xét" : "Ghi nhận xét"}
					</Button>
				)}
			</Buttons>
			{reporting && reportable && (
				<ReportDialog
					meetingId={reportable}
					standing={ownReport}
					onClose={() => setReporting(false)}
				/>
			)}
			{answering && (
				<AnswerDialog report={answering} onClose={() => setAnswering(null)} />
			)}
		</Section>
	);
}

import type { ReactNode } from "react";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { answerWords, givenBy } from "../labels.ts";
import type { Report } from "../schema.ts";

/** What visitors said, each with the cell's answer. */
export function Reports(props: {
	reports: readonly Report[];
	/** What a reader may do with one. */
	endOf?: (report: Report) => ReactNode;
	/** Of which cell it is, where several are listed. */
	cellOf?: (report: Report) => string;
}) {
	return (
		<Rows name="Nhận xét, gợi ý của người dự">
			{props.reports.map((report) => (
				<Row
					key={report.meetingId + report.memberId}
					title={
						props.cellOf
							? `${props.cellOf(report)} – ${givenBy(report)}`
							: givenBy(report)
					}
					end={props.endOf?.(report)}
				>
					<p>{report.remarks}</p>
					{report.advice && <p>Gợi ý: {report.advice}</p>}
					{report.advice && <p>{answerWords(report)}</p>}
				</Row>
			))}
		</Rows>
	);
}

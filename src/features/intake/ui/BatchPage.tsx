import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { BATCH_STATUS } from "../labels/words.ts";
import type { preview } from "../views.ts";
import { AllRows } from "./batch/AllRows.tsx";
import { Figures, Findings } from "./batch/Findings.tsx";
import { Outcome } from "./batch/Outcome.tsx";
import { Questions } from "./batch/Questions.tsx";
import { Sheets } from "./batch/Sheets.tsx";

/** One list: what Nếp read, what it asks, and the import itself. */
export function BatchPage({ batchId }: { batchId: string }) {
	const asked = useView<typeof preview>("intake.preview", { batchId });
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => {
				const { batch } = seen;
				const open = batch.status === "open" || batch.status === "waiting";
				return (
					<>
						<PageTitle
							back={{ href: "/nhap-danh-sach", label: "Nhập danh sách" }}
							title={batch.fileName}
							note={`${batch.unitName}, tính đến ngày ${showDate(batch.asOf)}. ${BATCH_STATUS[batch.status]}.`}
						/>
						<Columns
							sideName="Kết quả đọc"
							sideFirst
							side={
								<Stack>
									<Outcome batch={batch} />
									<SameFile days={seen.importedBefore} />
								</Stack>
							}
							main={
								<Stack>
									{open && (
										<Questions
											batch={batch}
											rows={seen.rows}
											more={seen.pages > 1}
											cells={seen.cells}
										/>
									)}
									<Findings summary={batch.summary} />
									<Figures summary={batch.summary} />
									{batch.status === "open" && (
										<Sheets batch={batch} cells={seen.cells} />
									)}
									{batch.status !== "cancelled" && (
										<AllRows batch={batch} cells={seen.cells} />
									)}
								</Stack>
							}
						/>
					</>
				);
			}}
		</Awaiting>
	);
}

function SameFile({ days }: { days: readonly { settledAt: string }[] }) {
	const [last] = days;
	if (!last) return null;
	return (
		<Notice>
			Tệp này đã nhập ngày {showDate(dayOf(new Date(last.settledAt)))}. Đồng chí
			nào đã có thì không nhập lại.
		</Notice>
	);
}

import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FileField } from "../../../kit/FileField.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import type { openBatch } from "../actions/open-batch.ts";
import { BATCH_STATUS } from "../labels/words.ts";
import type { list } from "../views.ts";
import { contentOf } from "./upload/file-content.ts";

/** Member lists in Excel: hand one in, or go on with one that waits. */
export function ImportPage() {
	const lists = useView<typeof list>("intake.list", {});
	return (
		<>
			<PageTitle
				title="Nhập danh sách đảng viên"
				note="Từ tệp Excel của văn phòng. Nếp đọc, hỏi lại chỗ chưa rõ, rồi mới nhập."
			/>
			<Awaiting of={lists} shape="page">
				{({ units, batches }) => (
					<Stack>
						<Upload units={units} />
						<Section title="Danh sách đã đưa vào">
							<Batches batches={batches} />
						</Section>
					</Stack>
				)}
			</Awaiting>
		</>
	);
}

type Lists = Given<typeof list>;

const MOST_BYTES = 20 * 1024 * 1024;
const TOO_LARGE = {
	what: "Tệp lớn hơn 20 MB.",
	todo: "Xóa hình ảnh trong tệp hoặc tách thành nhiều tệp.",
} as const;

function Upload({ units }: { units: Lists["units"] }) {
	const [unitId, setUnitId] = useState(units[0]?.id ?? null);
	const [tooLarge, setTooLarge] = useState(false);
	const [sending, setSending] = useState<string | null>(null);
	const open = useAct<typeof openBatch>("intake.open");
	const { history } = useRouter();

	const hand = async (file: File) => {
		setTooLarge(file.size > MOST_BYTES);
		if (!unitId || file.size > MOST_BYTES) return;
		setSending(file.name);
		const content = await contentOf(file);
		open.run({ unitId, fileName: file.name, content }, ({ batchId }) =>
			history.push(`/nhap-danh-sach/${batchId}`),
		);
	};

	if (units.length === 0)
		return (
			<EmptyState>
				Việc nhập danh sách do văn phòng cấp ủy làm. Gửi tệp cho văn phòng.
			</EmptyState>
		);
	return (
		<Section title="Đưa tệp vào">
			<Stack>
				{units.length > 1 && (
					<PickField
						label="Danh sách của tổ chức"
						choices={units.map(({ id, name }) => ({ value: id, label: name }))}
						value={unitId}
						onChange={setUnitId}
					/>
				)}
				<FileField
					label={
						open.busy ? `Đang gửi và đọc ${sending ?? ""}…` : "Chọn tệp Excel"
					}
					hint="Tệp .xlsx, tối đa 20 MB. Chưa có gì được nhập ở bước này."
					accept=".xlsx"
					disabled={open.busy}
					onPick={(file) => void hand(file)}
				/>
				{tooLarge && <ProblemNotice {...TOO_LARGE} />}
				{open.problem && <ProblemNotice problem={open.problem} />}
			</Stack>
		</Section>
	);
}

function Batches({ batches }: Pick<Lists, "batches">) {
	if (batches.length === 0)
		return <EmptyState>Chưa có danh sách nào.</EmptyState>;
	return (
		<Rows name="Danh sách đã đưa vào">
			{batches.map((batch) => (
				<Row
					key={batch.id}
					href={`/nhap-danh-sach/${batch.id}`}
					title={batch.fileName}
					note={`${batch.unitName}, ${batch.openedByName} đưa vào ngày ${showDate(dayOf(new Date(batch.openedAt)))}`}
					end={
						<StateTag state={STATE[batch.status]}>
							{BATCH_STATUS[batch.status]}
						</StateTag>
					}
				/>
			))}
		</Rows>
	);
}

const STATE = {
	open: "waiting",
	waiting: "soon",
	done: "done",
	cancelled: "missing",
} as const;

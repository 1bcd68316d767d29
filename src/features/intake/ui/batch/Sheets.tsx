import { useState } from "react";
import { isRealDay, showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { mapColumns } from "../../actions/map-columns.ts";
import { FIELD, NOT_READ } from "../../labels/words.ts";
import { FIELDS, type SheetMapping } from "../../schema/list.ts";
import type { Batch, Cells } from "./seen.ts";

type Sketch = Batch["sheets"][number];

/** Which sheets are lists and what each column holds, as proposed; the clerk puts it right. */
export function Sheets({ batch, cells }: { batch: Batch; cells: Cells }) {
	const [sheets, setSheets] = useState(batch.sheets.map((s) => s.mapping));
	const map = useAct<typeof mapColumns>("intake.map");
	const say = useToast();
	const change = (mapping: SheetMapping) =>
		setSheets(sheets.map((s) => (s.sheet === mapping.sheet ? mapping : s)));
	const used = sheets.filter(({ use }) => use === "members").length;
	return (
		<Fold
			title="Trang và cột của tệp"
			note={`Đọc ${used}/${sheets.length} trang`}
		>
			<Stack>
				{batch.sheets.map((sketch, i) => (
					<Sheet
						key={sketch.mapping.sheet}
						sketch={sketch}
						mapping={sheets[i] ?? sketch.mapping}
						cells={cells}
						onChange={change}
					/>
				))}
				{map.problem && <ProblemNotice problem={map.problem} />}
				<Button
					busy={map.busy}
					onClick={() =>
						map.run({ batchId: batch.id, sheets }, () =>
							say({ text: "Đã đọc lại danh sách theo các cột này." }),
						)
					}
				>
					Đọc lại danh sách
				</Button>
			</Stack>
		</Fold>
	);
}

const USES = [
	{ value: "members", label: "Là danh sách đảng viên" },
	{ value: "skip", label: "Bỏ qua trang này" },
] as const;
const BY_ITSELF = "by-itself";
const UNREAD = "unread";

function Sheet(props: {
	sketch: Sketch;
	mapping: SheetMapping;
	cells: Cells;
	onChange: (mapping: SheetMapping) => void;
}) {
	const { sketch, mapping, cells, onChange } = props;
	return (
		<Fold
			bare
			title={mapping.sheet}
			note={
				sketch.hidden
					? "Trang ẩn"
					: USES.find((u) => u.value === mapping.use)?.label
			}
		>
			<Stack>
				<ChoiceField
					label={`Trang ${mapping.sheet}`}
					choices={USES}
					value={mapping.use}
					onChange={(use) => onChange({ ...mapping, use })}
				/>
				{mapping.use === "members" && (
					<>
						<NumberField
							label="Dòng tiêu đề"
							whole
							min={0}
							value={mapping.headerRow}
							onChange={(headerRow) =>
								headerRow !== null && onChange({ ...mapping, headerRow })
							}
						/>
						<NumberField
							label="Dòng đầu tiên của danh sách"
							whole
							min={1}
							value={mapping.bodyRow}
							onChange={(bodyRow) =>
								bodyRow !== null && onChange({ ...mapping, bodyRow })
							}
						/>
						<PickField
							label="Chi bộ của cả trang"
							choices={[
								{ value: BY_ITSELF, label: "Theo cột chi bộ và tên đầu nhóm" },
								...cells.map(({ id, name }) => ({ value: id, label: name })),
							]}
							value={mapping.unitId ?? BY_ITSELF}
							onChange={(unitId) =>
								onChange({
									...mapping,
									unitId: unitId === BY_ITSELF ? null : unitId,
								})
							}
						/>
						<ColumnFields
							sketch={sketch}
							mapping={mapping}
							onChange={onChange}
						/>
					</>
				)}
			</Stack>
		</Fold>
	);
}

const shownDay = (text: string): string =>
	isRealDay(text) ? showDate(text) : text;

const CHOICES = [
	{ value: UNREAD, label: NOT_READ },
	...FIELDS.map((field) => ({ value: field, label: FIELD[field] })),
] as const;

function ColumnFields(props: {
	sketch: Sketch;
	mapping: SheetMapping;
	onChange: (mapping: SheetMapping) => void;
}) {
	const { sketch, mapping, onChange } = props;
	return sketch.columns.map(({ letter, heading, sample }) => (
		<PickField
			key={letter}
			label={`Cột ${letter}${heading ? `: ${heading}` : ""}`}
			hint={sample ? `Ví dụ: ${shownDay(sample)}` : undefined}
			choices={CHOICES}
			value={mapping.columns[letter] ?? UNREAD}
			onChange={(field) => {
				const { [letter]: _, ...rest } = mapping.columns;
				onChange({
					...mapping,
					columns: field === UNREAD ? rest : { ...rest, [letter]: field },
				});
			}}
		/>
	));
}

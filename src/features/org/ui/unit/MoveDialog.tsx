import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct, useView } from "../../../../kit/data.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { moveUnit } from "../../actions/move-unit.ts";
import { obstacleToMoving } from "../../rules.ts";
import type { tree } from "../../views.ts";
import type { ShownUnit } from "./shown.ts";
import { DatedFields } from "./UnitFields.tsx";

type Form = { parentId: string | null; on: string | null; basis: string };

/** From a day on the organisation and everything below it stand below another. */
export function MoveDialog(props: { shown: ShownUnit; onClose: () => void }) {
	const { unit, asOf } = props.shown;
	const [form, setForm] = useState<Form>({
		parentId: null,
		on: asOf,
		basis: "",
	});
	const all = useView<typeof tree>("org.tree", {});
	const move = useAct<typeof moveUnit>("org.move-unit");
	const say = useToast();
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });
	const parents = (all.data?.units ?? []).filter(
		(parent) =>
			parent.id !== unit.parentId &&
			obstacleToMoving(unit, parent, form.on ?? asOf) === null,
	);

	return (
		<ConsequenceDialog
			open
			title={`Chuyển trực thuộc: ${unit.name}`}
			consequences={[
				`Từ ngày đó ${unit.name} và các tổ chức trực thuộc có cấp trên mới.`,
				"Cấp trên cũ vẫn đọc được số liệu của ngày trước.",
				"Quyền xem, chấm điểm theo cấp trên mới.",
			]}
			confirm="Chuyển trực thuộc"
			busy={move.busy}
			problem={move.problem}
			why={whatIsMissing(form, parents.length, all.data !== undefined)}
			onClose={props.onClose}
			onConfirm={() => {
				const { parentId, on, basis } = form;
				if (!parentId || !on) return;
				move.run(
					{ unitId: unit.id, parentId, on, basis: basis.trim() || null },
					() => {
						props.onClose();
						say({ text: `Đã chuyển ${unit.name} từ ${showDate(on)}.` });
					},
				);
			}}
		>
			<PickField
				label="Cấp trên mới"
				empty="Chọn tổ chức"
				choices={parents.map(({ id, name }) => ({ value: id, label: name }))}
				value={form.parentId}
				onChange={(parentId) => fill({ parentId })}
			/>
			<DatedFields dayLabel="Chuyển từ ngày" form={form} onFill={fill} />
		</ConsequenceDialog>
	);
}

function whatIsMissing(
	{ parentId, on }: Form,
	parents: number,
	known: boolean,
): string | undefined {
	if (known && parents === 0)
		return "Không có tổ chức nào khác nhận được loại này.";
	if (parentId === null) return "Chọn cấp trên mới.";
	return on === null ? "Nhập ngày chuyển." : undefined;
}

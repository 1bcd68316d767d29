import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { changeUnit } from "../../actions/change-unit.ts";
import type { Unit } from "../../schema.ts";
import type { ShownUnit } from "./shown.ts";
import { DatedFields, UnitFields, type UnitForm } from "./UnitFields.tsx";

/** From a day on the organisation has another name, type, code or place. */
export function ChangeUnitDialog(props: {
	shown: ShownUnit;
	onClose: () => void;
}) {
	const { shown, onClose } = props;
	const { unit, asOf } = shown;
	const [form, setForm] = useState<UnitForm>({
		name: unit.name,
		type: unit.type,
		code: unit.code ?? "",
		place: unit.place ?? "",
		on: asOf,
		basis: "",
	});
	const change = useAct<typeof changeUnit>("org.change-unit");
	const say = useToast();
	const fill = (part: Partial<UnitForm>) => setForm({ ...form, ...part });

	const save = () => {
		const { name, type, code, place, on, basis } = form;
		if (on === null) return;
		change.run(
			{
				unitId: unit.id,
				name: name.trim(),
				type,
				code: code.trim() || null,
				place: place.trim() || null,
				on,
				basis: basis.trim() || null,
			},
			() => {
				onClose();
				say({ text: `Đã sửa ${name.trim()} từ ${showDate(on)}.` });
			},
		);
	};

	return (
		<ConsequenceDialog
			open
			title={`Đổi tên, loại hình, mã: ${unit.name}`}
			consequences={[
				"Từ ngày đó danh sách, văn bản mới dùng tên và mã mới.",
				"Văn bản, số liệu của ngày trước giữ tên cũ.",
			]}
			confirm="Lưu thay đổi"
			busy={change.busy}
			problem={change.problem}
			why={whatIsMissing(form, unit)}
			onClose={onClose}
			onConfirm={save}
		>
			<UnitFields form={form} onFill={fill} />
			<DatedFields dayLabel="Thay đổi từ ngày" form={form} onFill={fill} />
		</ConsequenceDialog>
	);
}

function whatIsMissing(form: UnitForm, before: Unit): string | undefined {
	if (form.name.trim() === "") return "Nhập tên tổ chức.";
	if (form.on === null) return "Nhập ngày thay đổi.";
	const same =
		form.name.trim() === before.name &&
		form.type === before.type &&
		form.code.trim() === (before.code ?? "") &&
		form.place.trim() === (before.place ?? "");
	return same ? "Chưa sửa mục nào." : undefined;
}

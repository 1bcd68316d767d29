import { useState } from "react";
import { type IsoDate, showDate } from "../../../../charter/calendar.ts";
import { mayNest } from "../../../../charter/units.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { foundUnit } from "../../actions/found-unit.ts";
import { UNIT_KIND } from "../../labels.ts";
import { UNIT_KINDS, type Unit } from "../../schema.ts";
import type { ShownUnit } from "./shown.ts";
import { DatedFields, UnitFields, type UnitForm } from "./UnitFields.tsx";

type Form = UnitForm & { kind: Unit["kind"] | null };

/** An organisation is founded below this one; only the kinds that may stand there on that day are offered. */
export function FoundDialog(props: { shown: ShownUnit; onClose: () => void }) {
	const { shown, onClose } = props;
	const { unit, asOf } = shown;
	const [form, setForm] = useState<Form>({
		name: "",
		kind: null,
		type: null,
		code: "",
		place: unit.place ?? "",
		on: asOf,
		basis: "",
	});
	const found = useAct<typeof foundUnit>("org.found-unit");
	const say = useToast();
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });

	const save = () => {
		const { name, kind, type, code, place, on, basis } = form;
		if (kind === null || on === null) return;
		found.run(
			{
				parentId: unit.id,
				name: name.trim(),
				kind,
				type,
				code: code.trim() || null,
				place: place.trim() || null,
				on,
				basis: basis.trim() || null,
			},
			() => {
				onClose();
				say({ text: `Đã lập ${name.trim()} từ ${showDate(on)}.` });
			},
		);
	};

	return (
		<Dialog
			open
			firm
			title={`Lập tổ chức trực thuộc ${unit.name}`}
			onClose={onClose}
		>
			<PickField
				label="Cấp"
				empty="Chọn cấp"
				choices={kindsBelow(unit, form.on ?? asOf)}
				value={form.kind}
				onChange={(kind) => fill({ kind })}
			/>
			<UnitFields form={form} onFill={fill} />
			<DatedFields dayLabel="Thành lập từ ngày" form={form} onFill={fill} />
			<DialogEnd problem={found.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={found.busy}
					why={whatIsMissing(form)}
					onClick={save}
				>
					Lập tổ chức
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

const kindsBelow = (parent: Pick<Unit, "kind">, on: IsoDate) =>
	UNIT_KINDS.filter((kind) => mayNest(kind, parent.kind, on)).map((value) => ({
		value,
		label: UNIT_KIND[value],
	}));

function whatIsMissing({ kind, name, on }: Form): string | undefined {
	if (kind === null) return "Chọn cấp của tổ chức.";
	if (name.trim() === "") return "Nhập tên tổ chức.";
	return on === null ? "Nhập ngày thành lập." : undefined;
}

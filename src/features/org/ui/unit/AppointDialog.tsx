import { type ComponentType, useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
} from "../../../../charter/positions.ts";
import { isCell } from "../../../../charter/units.ts";
import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import type { Taken } from "../../../../kit/declared.ts";
import { Notice } from "../../../../kit/Notice.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { appoint } from "../../actions/appoint.ts";
import { POSITION } from "../../labels.ts";
import { hasOneHolder } from "../../rules.ts";
import type { ShownUnit } from "./shown.ts";

type Person = { id: string; name: string };

/** A field in which one member is chosen. */
export type PersonFieldProps = {
	label: string;
	hint?: string;
	value: Person | null;
	onChange: (person: Person | null) => void;
	unitId?: string | undefined;
};

type Position = Taken<typeof appoint>["position"];

type Form = {
	position: Position | null;
	person: Person | null;
	from: string | null;
	note: string;
};

/** A member takes a post or duty at the organisation from a day on. */
export function AppointDialog(props: {
	shown: ShownUnit;
	PersonField: ComponentType<PersonFieldProps>;
	onClose: () => void;
}) {
	const { shown, PersonField, onClose } = props;
	const { unit, asOf } = shown;
	const [form, setForm] = useState<Form>({
		position: null,
		person: null,
		from: asOf,
		note: "",
	});
	const act = useAct<typeof appoint>("org.appoint");
	const say = useToast();
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });
	const held = headHeld(shown, form.position);
	const ofCell = isCell(unit.kind);

	const save = () => {
		const { position, person, from, note } = form;
		if (!position || !person || !from) return;
		act.run(
			{
				unitId: unit.id,
				memberId: person.id,
				position,
				from,
				note: note.trim() || null,
			},
			() => {
				onClose();
				say({
					text: `Đã ghi: đồng chí ${person.name}, ${POSITION[position]} từ ${showDate(from)}.`,
				});
			},
		);
	};

	return (
		<Dialog
			open
			firm
			title={`Chức danh, nhiệm vụ tại ${unit.name}`}
			onClose={onClose}
		>
			<PickField
				label="Chức danh"
				empty="Chọn chức danh"
				choices={ofCell ? CELL_CHOICES : COMMITTEE_CHOICES}
				value={form.position}
				onChange={(position) => fill({ position })}
			/>
			{held && (
				<Notice tone="warning">
					Đồng chí {held} đang là bí thư. Ghi thôi nhiệm vụ trước khi ghi đồng
					chí khác.
				</Notice>
			)}
			<PersonField
				label="Đồng chí"
				value={form.person}
				onChange={(person) => fill({ person })}
				unitId={ofCell && form.position !== "overseer" ? unit.id : undefined}
			/>
			<DateField
				label="Từ ngày"
				value={form.from}
				onChange={(from) => fill({ from })}
			/>
			<TextField
				label="Căn cứ, ghi chú"
				hint="Quyết định, nghị quyết: số, ngày, nơi ban hành."
				value={form.note}
				maxLength={300}
				onChange={(note) => fill({ note })}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={whatIsMissing(form)}
					onClick={save}
				>
					Ghi chức danh
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

const choice = <P extends Position>(value: P) => ({
	value,
	label: POSITION[value],
});
const CELL_CHOICES: { value: Position; label: string }[] =
	CELL_POSITIONS.map(choice);
const COMMITTEE_CHOICES: { value: Position; label: string }[] =
	COMMITTEE_POSITIONS.map(choice);

/** Who holds the post of which there is only one, where it is that post. */
function headHeld(
	{ holders }: ShownUnit,
	position: Position | null,
): string | undefined {
	return position !== null && hasOneHolder(position)
		? holders.find((holder) => holder.position === position)?.name
		: undefined;
}

function whatIsMissing({ position, person, from }: Form): string | undefined {
	if (position === null) return "Chọn chức danh trước.";
	if (person === null) return "Chọn đồng chí trước.";
	return from === null ? "Nhập ngày bắt đầu." : undefined;
}

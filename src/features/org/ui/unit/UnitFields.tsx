import { DateField } from "../../../../kit/DateField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { UNIT_TYPE } from "../../labels.ts";
import { UNIT_TYPES, type Unit } from "../../schema.ts";

export type UnitForm = {
	name: string;
	type: Unit["type"];
	code: string;
	place: string;
	on: string | null;
	basis: string;
};

type FieldsProps<Form> = { form: Form; onFill: (part: Partial<Form>) => void };

const TYPES = UNIT_TYPES.map((value) => ({ value, label: UNIT_TYPE[value] }));

/** Name, type, code and place of an organisation. */
export function UnitFields({ form, onFill }: FieldsProps<UnitForm>) {
	return (
		<>
			<TextField
				label="Tên đầy đủ"
				hint="Ví dụ: Chi bộ thôn Yên Lộc."
				value={form.name}
				maxLength={500}
				onChange={(name) => onFill({ name })}
			/>
			<PickField
				label="Loại hình"
				empty="Chưa xếp loại"
				choices={TYPES}
				value={form.type}
				onChange={(type) => onFill({ type })}
			/>
			<TextField
				label="Mã tổ chức đảng"
				hint="Mã do cấp trên cấp. Để trống khi chưa có."
				value={form.code}
				maxLength={40}
				onChange={(code) => onFill({ code })}
			/>
			<TextField
				label="Địa danh ghi trên văn bản"
				value={form.place}
				maxLength={100}
				onChange={(place) => onFill({ place })}
			/>
		</>
	);
}

/** From which day a change holds, and the decision behind it. */
export function DatedFields(
	props: FieldsProps<Pick<UnitForm, "on" | "basis">> & { dayLabel: string },
) {
	const { form, onFill, dayLabel } = props;
	return (
		<>
			<DateField
				label={dayLabel}
				value={form.on}
				onChange={(on) => onFill({ on })}
			/>
			<TextField
				label="Căn cứ"
				hint="Quyết định: số, ngày, nơi ban hành."
				value={form.basis}
				maxLength={300}
				onChange={(basis) => onFill({ basis })}
			/>
		</>
	);
}

import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { CLASS, OPEN_FIELDS, SEX } from "../../labels.ts";
import { CLASSES, SEXES } from "../../schema.ts";
import type { FileForm } from "./form.ts";

type FieldsProps = {
	form: FileForm;
	onFill: (part: Partial<FileForm>) => void;
};

const SEX_CHOICES = SEXES.map((value) => ({ value, label: SEX[value] }));
const CLASS_CHOICES = CLASSES.map((value) => ({ value, label: CLASS[value] }));

/** Sex, class and the two dates of the Party. */
export function PartyFields({ form, onFill }: FieldsProps) {
	return (
		<>
			<ChoiceField
				row
				label="Giới tính"
				choices={SEX_CHOICES}
				value={form.sex}
				onChange={(sex) => onFill({ sex })}
			/>
			<ChoiceField
				row
				label="Đảng viên"
				choices={CLASS_CHOICES}
				value={form.class}
				onChange={(of) => onFill({ class: of })}
			/>
			<DateField
				partial
				label="Ngày vào Đảng"
				hint="Hồ sơ cũ chỉ có năm thì ghi năm."
				value={form.admitted}
				onChange={(admitted) => onFill({ admitted })}
			/>
			{form.class === "official" && (
				<DateField
					partial
					label="Ngày công nhận chính thức"
					value={form.official}
					onChange={(official) => onFill({ official })}
				/>
			)}
		</>
	);
}

/** Everything else that is open, each a line of text. */
export function OtherFields({ form, onFill }: FieldsProps) {
	return OPEN_FIELDS.map(({ key, label }) => (
		<TextField
			key={key}
			label={label}
			value={form[key]}
			maxLength={500}
			onChange={(text) => onFill({ [key]: text })}
		/>
	));
}

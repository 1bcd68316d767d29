import { useCallback, useRef } from "react";
import { type PartialDate, showDate } from "../charter/calendar.ts";
import css from "./DateField.module.css";
import { Icon } from "./Icon.tsx";
import type { FieldProps } from "./TextField.tsx";
import { TypedField } from "./TypedField.tsx";
import { readDate } from "./typed.ts";

/** A day, typed as dd/mm/yyyy or chosen in the device's calendar; gives `YYYY-MM-DD`. `partial` also takes a year or a month alone. */
export function DateField(
	props: FieldProps & {
		value: PartialDate | null;
		onChange: (day: PartialDate | null) => void;
		partial?: boolean;
		min?: string;
		max?: string;
	},
) {
	const { partial = false, min, max, onChange, value, ...field } = props;
	const picker = useRef<HTMLInputElement>(null);
	const read = useCallback(
		(text: string) => readDate(text, partial),
		[partial],
	);
	return (
		<TypedField
			{...field}
			value={value}
			onChange={onChange}
			read={read}
			show={showDate}
			inputMode="numeric"
			placeholder={partial ? "ngày/tháng/năm, hoặc năm" : "ngày/tháng/năm"}
			end={
				<span className={css.picker}>
					<input
						ref={picker}
						className={css.native}
						type="date"
						tabIndex={-1}
						aria-hidden="true"
						min={min}
						max={max}
						value={value?.length === 10 ? value : ""}
						onChange={(change) => onChange(change.currentTarget.value || null)}
					/>
					<button
						type="button"
						className={css.open}
						aria-label="Mở lịch để chọn ngày"
						disabled={field.disabled}
						onClick={() => picker.current?.showPicker()}
					>
						<Icon name="calendar" />
					</button>
				</span>
			}
		/>
	);
}

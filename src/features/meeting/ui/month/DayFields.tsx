import { weekdayOf } from "../../../../charter/calendar.ts";
import { DateField } from "../../../../kit/DateField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { TimeField } from "../../../../kit/TimeField.tsx";
import { FieldRow } from "../FieldRow.tsx";

export type Day = { on: string | null; time: string | null; place: string };

/** When and where: day with its weekday, time, place. */
export function DayFields(props: {
	value: Day;
	onChange: (part: Partial<Day>) => void;
	min: string;
	max: string;
}) {
	const { value, onChange, min, max } = props;
	return (
		<>
			<FieldRow>
				<DateField
					label="Ngày họp"
					hint={value.on?.length === 10 ? weekdayOf(value.on) : undefined}
					value={value.on}
					min={min}
					max={max}
					onChange={(on) => onChange({ on })}
				/>
				<TimeField
					label="Giờ họp"
					value={value.time}
					onChange={(time) => onChange({ time })}
				/>
			</FieldRow>
			<TextField
				label="Địa điểm"
				value={value.place}
				maxLength={500}
				onChange={(place) => onChange({ place })}
			/>
		</>
	);
}

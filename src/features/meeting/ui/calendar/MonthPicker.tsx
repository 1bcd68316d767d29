import {
	addMonths,
	type Month,
	monthOf,
	showMonth,
} from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { FilterPick, FilterSentence } from "../../../../kit/FilterSentence.tsx";
import css from "./MonthPicker.module.css";

const BACK = 11;
const AHEAD = 3;

/** The month that is shown, and the calendar on paper. */
export function MonthPicker(props: {
	month: Month;
	today: string;
	onPick: (month: Month) => void;
}) {
	const now = monthOf(props.today);
	const months = Array.from({ length: BACK + AHEAD + 1 }, (_, n) =>
		addMonths(now, AHEAD - n),
	);
	return (
		<div className={css.picker}>
			<FilterSentence>
				Xem
				<FilterPick
					name="Tháng"
					choices={months.map((value) => ({
						value,
						label: `tháng ${showMonth(value)}`,
					}))}
					value={props.month}
					onChange={props.onPick}
				/>
				<Button compact kind="quiet" icon="print" onClick={() => print()}>
					In lịch
				</Button>
			</FilterSentence>
		</div>
	);
}

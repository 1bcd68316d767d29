import { useState } from "react";
import { addMonths, showMonth } from "../../../../charter/calendar.ts";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import type { CellMonth } from "../Answers.tsx";
import { RegisterForm } from "./RegisterForm.tsx";

/** Registers a thematic meeting in any month of the year. */
export function RegisterDialog(props: {
	cell: CellMonth;
	open: boolean;
	/** The month it is planned for. */
	initial?: string;
	onClose: () => void;
}) {
	const { cell } = props;
	const year = cell.month.slice(0, 4);
	const [month, setMonth] = useState(props.initial ?? cell.month);
	return (
		<Dialog
			open={props.open}
			title="Đăng ký họp chuyên đề"
			onClose={props.onClose}
			firm
		>
			<PickField
				label="Tháng"
				hint="Mỗi quý họp chuyên đề ít nhất một kỳ."
				choices={Array.from({ length: 12 }, (_, n) =>
					addMonths(`${year}-01`, n),
				).map((value) => ({ value, label: `Tháng ${showMonth(value)}` }))}
				value={month}
				onChange={setMonth}
			/>
			<RegisterForm
				key={month}
				cell={cell}
				series="thematic"
				month={month}
				onDone={props.onClose}
			/>
		</Dialog>
	);
}

import { showMonth } from "../../../../charter/calendar.ts";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { CellMonth } from "../Answers.tsx";
import { RegisterForm } from "./RegisterForm.tsx";

/** A month without a meeting: choose its day. */
export function RegisterStation({ cell }: { cell: CellMonth }) {
	const month = showMonth(cell.month);
	return (
		<Section title={`Đăng ký ngày họp tháng ${month}`}>
			{cell.may.prepare ? (
				<RegisterForm
					key={cell.month}
					cell={cell}
					series="ordinary"
					month={cell.month}
				/>
			) : (
				<EmptyState>
					Chi ủy chưa đăng ký ngày họp tháng {month}. Ngày họp sẽ hiện ở đây.
				</EmptyState>
			)}
		</Section>
	);
}

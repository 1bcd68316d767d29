import { Button } from "../../../../kit/Button.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { TimeField } from "../../../../kit/TimeField.tsx";
import type { Shown } from "../Answers.tsx";

/** What the papers of the congress say beside what was recorded in the room. */
export type Said = {
	endedAt: string | null;
	tellerIds: string[];
	guests: string;
	number: string;
};

export const NOTHING_SAID: Said = {
	endedAt: null,
	tellerIds: [],
	guests: "",
	number: "",
};

/** The tellers, who else was there, when it ended, the number of the paper that goes up. */
export function CloseFields(props: {
	shown: Shown;
	said: Said;
	onChange: (said: Said) => void;
}) {
	const { shown, said, onChange } = props;
	const { tellerIds } = said;
	const tellers = tellerIds.flatMap((id) =>
		shown.roll.filter((d) => d.memberId === id),
	);
	return (
		<>
			<PersonPicker
				label={
					tellers.length === 0
						? "Trưởng Ban kiểm phiếu"
						: "Thêm người kiểm phiếu"
				}
				people={shown.roll
					.filter((d) => !tellerIds.includes(d.memberId))
					.map(({ memberId, name, birth }) => ({
						id: memberId,
						name,
						note: `Sinh năm ${birth.slice(0, 4)}`,
					}))}
				value={null}
				onChange={(id) => {
					if (id) onChange({ ...said, tellerIds: [...tellerIds, id] });
				}}
			/>
			{tellers.length > 0 && (
				<Rows name="Ban kiểm phiếu">
					{tellers.map(({ memberId, name }, at) => (
						<Row
							key={memberId}
							title={name}
							note={at === 0 ? "Trưởng ban" : undefined}
							end={
								<Button
									compact
									kind="plain"
									aria-label={`Bỏ ${name} khỏi Ban kiểm phiếu`}
									onClick={() =>
										onChange({
											...said,
											tellerIds: tellerIds.filter((id) => id !== memberId),
										})
									}
								>
									Bỏ
								</Button>
							}
						/>
					))}
				</Rows>
			)}
			<TextField
				label="Đại biểu cấp trên, khách mời"
				hint="Họ tên, chức vụ. Để trống nếu không có."
				maxLength={500}
				value={said.guests}
				onChange={(guests) => onChange({ ...said, guests })}
			/>
			<TimeField
				label="Bế mạc lúc"
				value={said.endedAt}
				onChange={(endedAt) => onChange({ ...said, endedAt })}
			/>
			<TextField
				label="Số tờ trình"
				hint="Ví dụ 01-TTr/CB. Để trống nếu ghi tay."
				maxLength={40}
				value={said.number}
				onChange={(number) => onChange({ ...said, number })}
			/>
		</>
	);
}

import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import type { nominate } from "../../actions/nominate.ts";
import type { Nominee } from "../../schema.ts";
import type { Shown, ShownElection } from "../Answers.tsx";

const SOURCES = [
	{ value: "prepared", label: "Cấp triệu tập chuẩn bị" },
	{ value: "floor", label: "Ứng cử, đề cử tại đại hội" },
] as const satisfies { value: Nominee["source"]; label: string }[];

/** A person for the list; one from the floor with how many agreed. */
export function NomineeDialog(props: {
	shown: Shown;
	election: ShownElection;
	onClose: () => void;
}) {
	const { shown, election, onClose } = props;
	const [memberId, setMember] = useState<string | null>(null);
	const [source, setSource] = useState<Nominee["source"]>("prepared");
	const [supporters, setSupporters] = useState<number | null>(null);
	const act = useAct<typeof nominate>("congress.nominate");
	const listed = election.list.map((n) => n.memberId);
	const people = shown.roll
		.filter(
			(d) =>
				election.mayStand.includes(d.memberId) && !listed.includes(d.memberId),
		)
		.map((d) => ({
			id: d.memberId,
			name: d.name,
			note: `Sinh năm ${d.birth.slice(0, 4)}`,
		}));
	const why =
		memberId === null
			? "Chọn một người."
			: source === "floor" && supporters === null
				? "Nhập số người tán thành."
				: undefined;
	return (
		<Dialog open firm title="Thêm người vào danh sách" onClose={onClose}>
			<PersonPicker
				label="Người được giới thiệu"
				people={people}
				value={memberId}
				onChange={setMember}
			/>
			<ChoiceField
				label="Do ai giới thiệu"
				choices={SOURCES}
				value={source}
				onChange={setSource}
			/>
			{source === "floor" && (
				<NumberField
					label="Số người tán thành"
					hint={`Vào danh sách khi trên 30% của ${shown.attendance.present} người có mặt.`}
					whole
					min={0}
					value={supporters}
					onChange={setSupporters}
				/>
			)}
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={why}
					onClick={() => {
						if (memberId)
							act.run(
								{
									congressId: shown.congress.id,
									election: election.election,
									memberId,
									source,
									supporters: source === "floor" ? supporters : null,
								},
								onClose,
							);
					}}
				>
					Thêm vào danh sách
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

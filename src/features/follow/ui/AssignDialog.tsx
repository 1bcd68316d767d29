import { useState } from "react";
import { Button } from "../../../kit/Button.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { assignMember } from "../actions/assign-member.ts";
import { FOLLOWED_KIND } from "../labels.ts";
import { FOLLOWED } from "../schema.ts";
import type { FollowTable } from "./FollowPart.tsx";
import { type Chosen, missingOf, ThingFields } from "./ThingFields.tsx";

/** A member of the committee follows something from a day on. */
export function AssignDialog(props: {
	seen: FollowTable;
	/** The cell that is to be followed, where the dialog was opened on one. */
	cellId: string | null;
	onClose: () => void;
}) {
	const { seen, cellId, onClose } = props;
	const [memberId, setMember] = useState<string | null>(null);
	const [from, setFrom] = useState<string | null>(seen.today);
	const [chosen, choose] = useState<Chosen>({
		kind: "cell",
		thing: "",
		cellIds: cellId ? [cellId] : [],
	});
	const act = useAct<typeof assignMember>("follow.assign-member");
	const say = useToast();
	const member = seen.members.find((m) => m.memberId === memberId);
	return (
		<Dialog open firm title="Phân công theo dõi" onClose={onClose}>
			<PickField
				label="Cấp ủy viên"
				empty="Chọn đồng chí"
				choices={seen.members.map((m) => ({
					value: m.memberId,
					label: m.name,
				}))}
				value={memberId}
				onChange={setMember}
			/>
			<PickField
				label="Theo dõi"
				choices={FOLLOWED.map((value) => ({
					value,
					label: FOLLOWED_KIND[value],
				}))}
				value={chosen.kind}
				onChange={(kind) => choose({ kind, thing: "", cellIds: [] })}
			/>
			<ThingFields
				cells={seen.cells}
				lines={seen.lines}
				chosen={chosen}
				onChange={choose}
			/>
			<DateField label="Từ ngày" value={from} onChange={setFrom} />
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={
						member
							? (missingOf(chosen) ?? (from ? undefined : "Nhập ngày bắt đầu."))
							: "Chọn đồng chí trước."
					}
					onClick={() =>
						member &&
						from &&
						act.run(
							{
								unitId: seen.committee.id,
								memberId: member.memberId,
								kind: chosen.kind,
								thing: chosen.thing.trim() || null,
								cellIds: chosen.cellIds,
								from,
							},
							() => {
								onClose();
								say({ text: `Đã phân công đồng chí ${member.name}.` });
							},
						)
					}
				>
					Ghi phân công
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

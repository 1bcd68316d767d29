import { Button } from "../../../../kit/Button.tsx";
import { Chip, Chips } from "../../../../kit/Chips.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import type { addGuest } from "../../actions/add-guest.ts";
import type { Guest } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { useRecording } from "./Recording.tsx";

export const GUEST_ROLE = {
	superior: "Cấp trên dự họp",
	"temporary-here": "Sinh hoạt tạm thời tại đây",
	guest: "Khách mời",
} satisfies Record<Guest["role"], string>;

const ROLES = (["superior", "temporary-here", "guest"] as const).map(
	(value) => ({ value, label: GUEST_ROLE[value] }),
);
const OVERSEER_POST = "Cấp ủy viên phụ trách";
const VISITOR_POST = "Cấp ủy viên dự theo phân công";

type Fields = Pick<Guest, "role" | "name"> & {
	post: string;
	memberId: string | null;
};

/** Notes somebody who attends: the overseer with one tap, others by name. */
export function GuestDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { meeting, guests, overseers, visitors } = room.dossier;
	const act = useRecording<typeof addGuest>("meeting.add-guest");
	const { value, change, forget } = useKept<Fields>(`guest:${meeting.id}`, {
		role: "superior",
		name: "",
		post: "",
		memberId: null,
	});
	const expected = [
		...overseers.map((one) => ({ ...one, post: OVERSEER_POST })),
		...visitors
			.filter((one) => !overseers.some(({ name }) => name === one.name))
			.map((one) => ({ ...one, post: VISITOR_POST })),
	].filter((one) => !guests.some(({ name }) => name === one.name));
	const note = (guest: Fields) =>
		act.run(
			{ meetingId: meeting.id, ...guest, post: guest.post.trim() || null },
			() => {
				forget();
				onClose();
			},
		);
	return (
		<Dialog open firm title="Người dự họp" onClose={onClose}>
			{expected.length > 0 && (
				<>
					<Soft>Cấp ủy viên đang dự họp:</Soft>
					<Chips>
						{expected.map(({ name, memberId, post }) => (
							<Chip
								key={name}
								icon="plus"
								onPress={() =>
									note({
										role: "superior",
										name,
										post,
										memberId,
									})
								}
							>
								{name}
							</Chip>
						))}
					</Chips>
				</>
			)}
			<ChoiceField
				label="Dự họp là"
				choices={ROLES}
				value={value.role}
				onChange={(role) => change({ role })}
			/>
			<TextField
				label="Họ và tên"
				value={value.name}
				maxLength={500}
				onChange={(name) => change({ name })}
			/>
			<TextField
				label="Chức vụ, đơn vị"
				value={value.post}
				maxLength={200}
				onChange={(post) => change({ post })}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={value.name.trim() === "" ? "Nhập họ và tên." : undefined}
					onClick={() => note(value)}
				>
					Ghi người dự
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

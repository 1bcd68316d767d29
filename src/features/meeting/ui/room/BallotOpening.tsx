import { useState } from "react";
import { Button, ButtonLink } from "../../../../kit/Button.tsx";
import { DialogButtons } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { keepKey, makeKey } from "../../../../kit/letter.ts";
import { Notice } from "../../../../kit/Notice.tsx";
import type { openBallot } from "../../actions/open-ballot.ts";
import type { Matter } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useEntriesOf } from "./Entered.tsx";

/** Opens a secret ballot: this device makes the key of the box, keeps it, and sends its public half. */
export function BallotOpening(props: {
	room: Room;
	matter: Matter;
	title: string;
	/** The ballot is open: what was typed is no longer needed. */
	onOpened: () => void;
	onClose: () => void;
}) {
	const { room, matter, title } = props;
	const { voting, dossier } = room;
	const act = useAct<typeof openBallot>("meeting.open-ballot");
	// Who may vote is frozen as the server knows the roll.
	const unsent = useEntriesOf(dossier.meeting.id).length;
	/** Made once, so that a second try opens the same box. */
	const [recipient, setRecipient] = useState<string | null>(null);
	const [opened, setOpened] = useState<string | null>(null);
	const open = async () => {
		const made = recipient ?? (await newRecipient());
		setRecipient(made);
		act.run(
			{ meetingId: dossier.meeting.id, matter, title, recipient: made },
			({ ballotId }) => setOpened(ballotId),
		);
	};
	if (opened)
		return (
			<>
				<Notice icon="check">
					Hòm phiếu đã mở. Từng đồng chí bỏ phiếu ở trang Việc của tôi hoặc
					phòng họp.
				</Notice>
				<DialogButtons>
					<ButtonLink
						kind="main"
						href={`/hom-phieu/${opened}`}
						onClick={props.onOpened}
					>
						Xem hòm phiếu
					</ButtonLink>
				</DialogButtons>
			</>
		);
	return (
		<>
			<Notice tone="warning">
				Danh sách bỏ phiếu chốt theo điểm danh lúc này: {voting.present} đồng
				chí. Chìa khóa hòm phiếu nằm trên máy này.
			</Notice>
			{voting.present < room.votingRules.fewBelow && (
				<Notice tone="warning">
					Ít người bỏ phiếu, nên kết quả có thể cho biết ai bỏ thế nào.
				</Notice>
			)}
			<DialogEnd problem={act.problem} onClose={props.onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={
						title.trim() === ""
							? "Nhập nội dung biểu quyết."
							: voting.present === 0
								? "Điểm danh xong rồi mới mở hòm phiếu."
								: unsent > 0
									? `Còn ${unsent} mục trên máy này. Chờ đưa lên máy chủ rồi mở hòm phiếu.`
									: undefined
					}
					onClick={() => void open()}
				>
					Mở hòm phiếu
				</Button>
			</DialogEnd>
		</>
	);
}

/** Kept before it is sent: a box whose key is lost can only be cancelled. */
async function newRecipient(): Promise<string> {
	const { key, recipient } = await makeKey();
	keepKey(recipient, key);
	return recipient;
}

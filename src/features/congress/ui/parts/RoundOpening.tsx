import { useState } from "react";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { keepKey, makeKey } from "../../../../kit/letter.ts";
import type { openRound } from "../../actions/open-round.ts";
import { roundTitle } from "../../labels.ts";
import type { Shown, ShownElection } from "../Answers.tsx";

/** Opens the next round as a secret ballot; this device makes and keeps the key of its box. */
export function RoundOpening(props: {
	shown: Shown;
	election: ShownElection;
	onClose: () => void;
}) {
	const { shown, election, onClose } = props;
	const act = useAct<typeof openRound>("congress.open-round");
	/** Made once, so that a second try opens the same box. */
	const [recipient, setRecipient] = useState<string | null>(null);
	const open = async () => {
		const made = recipient ?? (await newRecipient());
		setRecipient(made);
		act.run(
			{
				congressId: shown.congress.id,
				election: election.election,
				recipient: made,
			},
			onClose,
		);
	};
	return (
		<ConsequenceDialog
			open
			title={roundTitle(election.election, election.rounds.length + 1)}
			consequences={[
				`Danh sách ${election.list.length} người được chốt, bầu nhiều nhất ${election.left}.`,
				"Danh sách bỏ phiếu chốt theo điểm danh lúc này.",
				"Chìa khóa hòm phiếu nằm trên máy này.",
			]}
			confirm="Mở hòm phiếu"
			busy={act.busy}
			problem={act.problem}
			onConfirm={() => void open()}
			onClose={onClose}
		/>
	);
}

/** Kept before it is sent: a box whose key is lost can only be cancelled. */
async function newRecipient(): Promise<string> {
	const { key, recipient } = await makeKey();
	keepKey(recipient, key);
	return recipient;
}

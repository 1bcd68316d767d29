import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import type { recordRound } from "../../actions/record-round.ts";
import { roundTitle } from "../../labels.ts";
import type { Shown, ShownElection } from "../Answers.tsx";

/** The count of the tellers, as their minutes say it. */
export function PaperRoundDialog(props: {
	shown: Shown;
	election: ShownElection;
	onClose: () => void;
}) {
	const { shown, election, onClose } = props;
	const [issued, setIssued] = useState<number | null>(null);
	const [valid, setValid] = useState<number | null>(null);
	const [invalid, setInvalid] = useState<number | null>(0);
	const [votes, setVotes] = useState<Record<string, number | null>>({});
	const act = useAct<typeof recordRound>("congress.record-round");
	const marks = election.list.flatMap(({ memberId }) => {
		const n = votes[memberId];
		return n === null || n === undefined ? [] : [{ memberId, votes: n }];
	});
	const whole =
		issued !== null &&
		valid !== null &&
		invalid !== null &&
		marks.length === election.list.length;
	const record = () => {
		if (issued === null || valid === null || invalid === null) return;
		act.run(
			{
				congressId: shown.congress.id,
				election: election.election,
				issued,
				valid,
				invalid,
				marks,
			},
			onClose,
		);
	};
	return (
		<Dialog
			open
			firm
			title={`${roundTitle(election.election, election.rounds.length + 1)}: phiếu giấy`}
			onClose={onClose}
		>
			<NumberField
				label="Phiếu phát ra"
				whole
				min={0}
				value={issued}
				onChange={setIssued}
			/>
			<NumberField
				label="Phiếu hợp lệ"
				whole
				min={0}
				value={valid}
				onChange={setValid}
			/>
			<NumberField
				label="Phiếu không hợp lệ"
				whole
				min={0}
				value={invalid}
				onChange={setInvalid}
			/>
			{election.list.map(({ memberId, name }) => (
				<NumberField
					key={memberId}
					label={`Số phiếu của ${name}`}
					whole
					min={0}
					value={votes[memberId] ?? null}
					onChange={(n) => setVotes({ ...votes, [memberId]: n })}
				/>
			))}
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={whole ? undefined : "Nhập đủ các số theo biên bản kiểm phiếu."}
					onClick={record}
				>
					Ghi kết quả
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

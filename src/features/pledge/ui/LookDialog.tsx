import { useState } from "react";
import { Button } from "../../../kit/Button.tsx";
import { ChoiceField } from "../../../kit/ChoiceField.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { Dialog, DialogButtons } from "../../../kit/Dialog.tsx";
import { useAct } from "../../../kit/data.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { TextArea } from "../../../kit/TextArea.tsx";
import type { lookAtPledge } from "../actions/look-at-pledge.ts";
import type { sayOwn } from "../actions/say-own.ts";
import { FOUND_WORD } from "../labels.ts";
import { FOUND, type Found, type Pledge } from "../schema.ts";

const CHOICES = FOUND.map((value) => ({ value, label: FOUND_WORD[value] }));

/** What was found on looking again: by the member of themself, or by the cell, which closes it or names the next day. */
export function LookDialog(props: {
	pledge: Pledge;
	own?: boolean;
	onClose: () => void;
}) {
	const { pledge, own = false, onClose } = props;
	const look = useAct<typeof lookAtPledge>("pledge.look");
	const say = useAct<typeof sayOwn>("pledge.say-own");
	const [found, setFound] = useState<Found | null>(null);
	const [words, setWords] = useState("");
	const [nextOn, setNextOn] = useState<string | null>(null);
	const asksDay = !own && found !== null && found !== "changed";
	const problem = look.problem ?? say.problem;
	const save = (as: Found) => {
		const input = { pledgeId: pledge.id, found: as, words };
		if (own) say.run(input, onClose);
		else look.run({ ...input, nextOn: asksDay ? nextOn : null }, onClose);
	};
	return (
		<Dialog
			open
			firm
			title={own ? "Tôi đã làm đến đâu" : `Xem lại: ${pledge.memberName}`}
			onClose={onClose}
		>
			<ChoiceField
				label="Kết quả"
				choices={CHOICES}
				value={found}
				onChange={setFound}
			/>
			{asksDay && (
				<DateField label="Ngày xem lại" value={nextOn} onChange={setNextOn} />
			)}
			<TextArea
				label="Ghi thêm, nếu cần"
				hint="Chỉ đồng chí được góp ý, bí thư và phó bí thư đọc được."
				rows={2}
				maxLength={1000}
				value={words}
				onChange={setWords}
			/>
			{problem && <ProblemNotice problem={problem} />}
			<DialogButtons>
				<Button
					kind="main"
					busy={look.busy || say.busy}
					why={
						found === null
							? "Chọn kết quả trước."
							: asksDay && !nextOn
								? "Chọn ngày xem lại."
								: undefined
					}
					onClick={() => found && save(found)}
				>
					Ghi kết quả
				</Button>
				<Button kind="quiet" onClick={onClose}>
					Đóng
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { setParticipation } from "../../actions/set-participation.ts";
import { PARTICIPATION } from "../../labels.ts";
import { PARTICIPATIONS, type Participation } from "../../schema.ts";
import type { Shown } from "./shown.ts";

const KINDS = PARTICIPATIONS.map((value) => ({
	value,
	label: PARTICIPATION[value],
}));

type Form = {
	kind: Participation["kind"] | null;
	from: string | null;
	to: string | null;
	note: string;
	basis: string;
};

/** Records that from a day on a member takes part otherwise, with the reason and the decision it rests on. */
export function ParticipationDialog(props: {
	shown: Shown;
	onClose: () => void;
}) {
	const { file, today } = props.shown;
	const [form, setForm] = useState<Form>({
		kind: null,
		from: today,
		to: null,
		note: "",
		basis: "",
	});
	const set = useAct<typeof setParticipation>("member.set-participation");
	const say = useToast();
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });

	const save = () => {
		const { kind, from, to, note, basis } = form;
		if (kind === null) return;
		set.run(
			{
				memberId: file.id,
				kind,
				from,
				to,
				note: note.trim() || null,
				basis: basis.trim() || null,
			},
			() => {
				props.onClose();
				say({
					text: `Đã ghi: đồng chí ${file.name}, ${PARTICIPATION[kind].toLocaleLowerCase("vi")} từ ${showDate(from ?? today)}.`,
				});
			},
		);
	};

	return (
		<Dialog
			open
			firm
			title={`Hình thức tham gia của đồng chí ${file.name}`}
			onClose={props.onClose}
		>
			<ChoiceField
				label="Hình thức"
				choices={KINDS}
				value={form.kind}
				onChange={(kind) => fill({ kind })}
			/>
			<DateField
				label="Từ ngày"
				value={form.from}
				onChange={(from) => fill({ from })}
			/>
			<DateField
				label="Đến ngày"
				hint="Để trống khi chưa biết ngày kết thúc."
				value={form.to}
				onChange={(to) => fill({ to })}
			/>
			<TextField
				label="Lý do"
				value={form.note}
				maxLength={500}
				onChange={(note) => fill({ note })}
			/>
			<TextField
				label="Căn cứ"
				hint="Văn bản: số, ngày, nơi ban hành."
				value={form.basis}
				maxLength={500}
				onChange={(basis) => fill({ basis })}
			/>
			<DialogEnd problem={set.problem} onClose={props.onClose}>
				<Button
					kind="main"
					busy={set.busy}
					why={whatIsMissing(form)}
					onClick={save}
				>
					Ghi hình thức tham gia
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

function whatIsMissing({ kind, from, to }: Form): string | undefined {
	if (kind === null) return "Chọn hình thức trước.";
	if (from === null) return "Nhập ngày bắt đầu.";
	if (to !== null && to <= from) return "Ngày kết thúc phải sau ngày bắt đầu.";
	return undefined;
}

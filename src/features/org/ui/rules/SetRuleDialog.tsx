import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { valueLabel } from "../../../../charter/rulebook/labels.ts";
import { checkOverride } from "../../../../charter/rulebook/rule-for.ts";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { setRule } from "../../actions/set-rule.ts";
import { SENTENCES } from "../../labels.ts";
import { type Answer, type ShownRule, titleOf } from "./certainty.ts";
import { ValueField } from "./ValueField.tsx";

type Form = {
	value: unknown;
	from: string | null;
	to: string | null;
	source: string;
	reason: string;
	confirmed: boolean;
};

/** A committee sets a rule for itself and below, with the document it rests on; looser than above only with a reason. */
export function SetRuleDialog(props: {
	seen: Answer;
	rule: ShownRule;
	onClose: () => void;
}) {
	const { seen, rule, onClose } = props;
	const { unit, asOf } = seen;
	const { key } = rule;
	const [form, setForm] = useState<Form>({
		value: rule.value,
		from: asOf,
		to: null,
		source: "",
		reason: "",
		confirmed: false,
	});
	const set = useAct<typeof setRule>("org.set-rule", {
		invalidates: ["org.rules"],
	});
	const say = useToast();
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });
	const obstacle = obstacleIn(seen, rule, form);

	const save = () => {
		const { value, from, to, source, reason, confirmed } = form;
		if (!from) return;
		set.run(
			{
				unitId: unit.id,
				parameter: key,
				value,
				from,
				to,
				source: source.trim(),
				reason: reason.trim() || null,
				confirmed,
			},
			() => {
				onClose();
				say({
					text: `Đã đặt: ${valueLabel(key, value)}, từ ${showDate(from)}.`,
				});
			},
		);
	};

	return (
		<ConsequenceDialog
			open
			title={titleOf(key)}
			consequences={[
				`Áp dụng cho ${unit.name} và các tổ chức trực thuộc.`,
				"Kỳ họp, hồ sơ từ ngày đó tính theo mức mới.",
				"Kỳ họp đã đóng giữ mức cũ.",
			]}
			afterwards={`Mức đang áp dụng: ${valueLabel(key, rule.value)}.`}
			confirm="Đặt mức này"
			busy={set.busy}
			problem={set.problem}
			why={obstacle}
			onClose={onClose}
			onConfirm={save}
		>
			<ValueField
				parameter={key}
				value={form.value}
				onChange={(value) => fill({ value })}
			/>
			<DateField
				label="Áp dụng từ ngày"
				value={form.from}
				onChange={(from) => fill({ from })}
			/>
			<DateField
				label="Đến trước ngày"
				hint="Để trống khi chưa có ngày hết."
				value={form.to}
				onChange={(to) => fill({ to })}
			/>
			<TextField
				label="Văn bản làm căn cứ"
				hint="Ví dụ: Quyết định 12-QĐ/ĐU, ngày 05/11/2026."
				value={form.source}
				maxLength={500}
				onChange={(source) => fill({ source })}
			/>
			<TextArea
				label="Lý do"
				hint="Bắt buộc khi mức này nới hơn cấp trên."
				rows={2}
				maxLength={500}
				value={form.reason}
				onChange={(reason) => fill({ reason })}
			/>
			<CheckField
				label="Đã đối chiếu với văn bản"
				hint="Nếu chưa, mức này hiện là chưa kiểm chứng."
				checked={form.confirmed}
				onChange={(confirmed) => fill({ confirmed })}
			/>
		</ConsequenceDialog>
	);
}

function obstacleIn(
	{ unit, asOf, overrides }: Answer,
	{ key }: ShownRule,
	{ value, from, to, source, reason }: Form,
): string | undefined {
	const above = overrides.filter(({ unitId }) => unitId !== unit.id);
	const code = checkOverride(key, value, from ?? asOf, reason, above);
	if (code) return SENTENCES[code]?.({});
	if (from === null) return "Nhập ngày bắt đầu áp dụng.";
	if (to !== null && to <= from) return "Ngày hết phải sau ngày bắt đầu.";
	return source.trim() === "" ? "Ghi văn bản làm căn cứ." : undefined;
}

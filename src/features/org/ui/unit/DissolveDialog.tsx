import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { dissolveUnit } from "../../actions/dissolve-unit.ts";
import { SENTENCES } from "../../labels.ts";
import { obstacleToDissolving, obstacleToEnding } from "../../rules.ts";
import type { ShownUnit } from "./shown.ts";
import { DatedFields } from "./UnitFields.tsx";

type Form = { on: string | null; basis: string };

/** The organisation ends on a day, once nobody is left in it. */
export function DissolveDialog(props: {
	shown: ShownUnit;
	onClose: () => void;
}) {
	const { shown, onClose } = props;
	const { unit, asOf, holders } = shown;
	const [form, setForm] = useState<Form>({ on: asOf, basis: "" });
	const dissolve = useAct<typeof dissolveUnit>("org.dissolve-unit");
	const { history } = useRouter();
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Giải thể ${unit.name}`}
			consequences={[
				`Từ ngày đó ${unit.name} không còn trong cây tổ chức.`,
				`${holders.length} chức danh, nhiệm vụ kết thúc cùng ngày.`,
				"Kỳ họp, văn bản, số liệu cũ vẫn đọc được.",
			]}
			afterwards="Không lập lại được tổ chức đã giải thể. Nếu cần, lập tổ chức mới."
			confirm="Giải thể"
			busy={dissolve.busy}
			problem={dissolve.problem}
			why={whyNot(shown, form)}
			onClose={onClose}
			onConfirm={() => {
				const { on, basis } = form;
				if (!on) return;
				dissolve.run({ unitId: unit.id, on, basis: basis.trim() }, () => {
					say({ text: `Đã ghi giải thể ${unit.name} từ ${showDate(on)}.` });
					history.push("/to-chuc");
				});
			}}
		>
			<DatedFields
				dayLabel="Giải thể từ ngày"
				form={form}
				onFill={(part) => setForm({ ...form, ...part })}
			/>
		</ConsequenceDialog>
	);
}

function whyNot(
	{ unit, left }: ShownUnit,
	{ on, basis }: Form,
): string | undefined {
	const obstacle =
		obstacleToDissolving(unit, left) ??
		(on === null ? null : obstacleToEnding(unit, on));
	if (obstacle) return SENTENCES[obstacle.code]?.(obstacle.facts);
	if (on === null) return "Nhập ngày giải thể.";
	return basis.trim() === "" ? "Nhập quyết định làm căn cứ." : undefined;
}

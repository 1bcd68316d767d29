import { useState } from "react";
import { type IsoDate, showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { openTerm } from "../../actions/open-term.ts";
import type { ShownUnit } from "./shown.ts";

type Term = ShownUnit["terms"][number];

/** The terms of the committee; papers are numbered anew in each. */
export function TermsPart(props: { shown: ShownUnit; mayOpen: boolean }) {
	const { shown, mayOpen } = props;
	const [opening, setOpening] = useState(false);
	return (
		<Section title="Nhiệm kỳ">
			{shown.terms.length === 0 && (
				<Soft>Chưa ghi nhiệm kỳ. Số văn bản chạy liên tục.</Soft>
			)}
			<Rows name="Các nhiệm kỳ">
				{shown.terms.map((term) => (
					<Row
						key={term.fromOn}
						title={termWords(term)}
						end={
							isNow(term, shown.asOf) && (
								<StateTag state="on-time">Hiện nay</StateTag>
							)
						}
					/>
				))}
			</Rows>
			{mayOpen && (
				<Button wide onClick={() => setOpening(true)}>
					Mở nhiệm kỳ mới
				</Button>
			)}
			{opening && (
				<OpenTermDialog shown={shown} onClose={() => setOpening(false)} />
			)}
		</Section>
	);
}

const isNow = ({ fromOn, toOn }: Term, on: IsoDate): boolean =>
	fromOn <= on && (toOn === null || on < toOn);

const termWords = ({ fromOn, toOn }: Term): string =>
	toOn ? `${showDate(fromOn)} đến ${showDate(toOn)}` : `Từ ${showDate(fromOn)}`;

function OpenTermDialog(props: { shown: ShownUnit; onClose: () => void }) {
	const { shown, onClose } = props;
	const [from, setFrom] = useState<string | null>(null);
	const [to, setTo] = useState<string | null>(null);
	const open = useAct<typeof openTerm>("org.open-term");
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Nhiệm kỳ mới của ${shown.unit.name}`}
			consequences={[
				"Nhiệm kỳ trước kết thúc vào ngày bắt đầu nhiệm kỳ mới.",
				"Văn bản từ ngày đó đánh số lại từ 01, theo từng thể loại.",
				"Chức danh không tự đổi, ghi riêng theo kết quả đại hội.",
			]}
			confirm="Mở nhiệm kỳ"
			busy={open.busy}
			problem={open.problem}
			why={whatIsMissing(from, to)}
			onClose={onClose}
			onConfirm={() =>
				from &&
				open.run({ unitId: shown.unit.id, from, to }, () => {
					onClose();
					say({ text: `Đã mở nhiệm kỳ từ ${showDate(from)}.` });
				})
			}
		>
			<DateField
				label="Bắt đầu từ ngày"
				hint="Thường là ngày đại hội."
				value={from}
				onChange={setFrom}
			/>
			<DateField
				label="Dự kiến đến ngày"
				hint="Để trống khi chưa biết."
				value={to}
				onChange={setTo}
			/>
		</ConsequenceDialog>
	);
}

function whatIsMissing(
	from: string | null,
	to: string | null,
): string | undefined {
	if (from === null) return "Nhập ngày bắt đầu nhiệm kỳ.";
	return to !== null && to <= from
		? "Ngày kết thúc phải sau ngày bắt đầu."
		: undefined;
}

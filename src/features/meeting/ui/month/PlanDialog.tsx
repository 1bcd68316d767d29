import { roman, showMonth } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { planTheme } from "../../actions/plan-theme.ts";
import { monthsOfQuarter } from "../../rules/theme-year.ts";
import type { ThematicSquare } from "../../schema/asked.ts";
import type { CellMonth } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { peopleOf } from "../People.tsx";
import { OfferedThemes } from "./OfferedThemes.tsx";

type Fields = { topic: string; presenterId: string | null; month: string };

/** Plans the theme of a quarter: what about, who presents it, in which month. */
export function PlanDialog(props: {
	cell: CellMonth;
	square: ThematicSquare;
	onClose: () => void;
}) {
	const { cell, square, onClose } = props;
	const year = cell.month.slice(0, 4);
	const { quarter } = square;
	const act = useAct<typeof planTheme>("meeting.plan-theme");
	const say = useToast();
	const months = monthsOfQuarter(year, quarter).filter(
		(month) => month >= cell.today.slice(0, 7),
	);
	const presenter = cell.people.find(({ name }) => name === square.presenter);
	const { value, change, forget } = useKept<Fields>(
		`theme-plan:${cell.unit.id}:${year}:${quarter}`,
		{
			topic: square.topic ?? "",
			presenterId: presenter?.memberId ?? null,
			month: square.month ?? months.at(-1) ?? "",
		},
	);
	const { topic, presenterId, month } = value;
	const save = () =>
		presenterId &&
		act.run(
			{ unitId: cell.unit.id, year, quarter, month, topic, presenterId },
			() => {
				forget();
				say({ text: `Đã lên kế hoạch chuyên đề quý ${roman(quarter)}.` });
				onClose();
			},
		);
	return (
		<Dialog
			open
			firm
			title={`Chuyên đề quý ${roman(quarter)}/${year}`}
			onClose={onClose}
		>
			<TextArea
				label="Tên chuyên đề"
				rows={2}
				value={topic}
				maxLength={400}
				onChange={(text) => change({ topic: text })}
			/>
			<OfferedThemes
				themes={cell.themes}
				onChoose={(title) => change({ topic: title })}
			/>
			<PersonPicker
				label="Người trình bày"
				people={peopleOf(cell.people)}
				value={presenterId}
				onChange={(id) => change({ presenterId: id })}
			/>
			<PickField
				label="Tháng dự kiến"
				choices={months.map((each) => ({
					value: each,
					label: `Tháng ${showMonth(each)}`,
				}))}
				value={month}
				onChange={(next) => change({ month: next })}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={
						topic.trim() === ""
							? "Nhập tên chuyên đề."
							: presenterId
								? undefined
								: "Chọn người trình bày."
					}
					onClick={save}
				>
					Lưu kế hoạch
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

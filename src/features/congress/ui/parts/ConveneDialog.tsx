import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { TimeField } from "../../../../kit/TimeField.tsx";
import type { conveneCongress } from "../../actions/convene-congress.ts";

type Form = {
	title: string;
	on: string | null;
	time: string | null;
	place: string;
	seats: number | null;
	deputies: number | null;
};

/** When, where, and how many are elected. */
export function ConveneDialog(props: {
	unitId: string;
	unitName: string;
	today: string;
	onClose: () => void;
}) {
	const year = Number(props.today.slice(0, 4));
	const [form, setForm] = useState<Form>({
		title: `Đại hội ${props.unitName}, nhiệm kỳ ${year}–${year + 5}`,
		on: props.today,
		time: "08:00",
		place: "",
		seats: 3,
		deputies: 1,
	});
	const act = useAct<typeof conveneCongress>("congress.convene");
	const fill = (part: Partial<typeof form>) => setForm({ ...form, ...part });
	const { on, time, seats, deputies } = form;
	const why =
		form.title.trim() === "" || form.place.trim() === ""
			? "Ghi tên đại hội và địa điểm."
			: !on || !time || seats === null || deputies === null
				? "Nhập đủ ngày, giờ và số lượng bầu."
				: undefined;
	const convene = () => {
		if (!on || !time || seats === null || deputies === null) return;
		act.run(
			{ unitId: props.unitId, ...form, on, time, seats, deputies },
			props.onClose,
		);
	};
	return (
		<Dialog open firm title="Triệu tập đại hội" onClose={props.onClose}>
			<TextField
				label="Tên đại hội"
				maxLength={500}
				value={form.title}
				onChange={(title) => fill({ title })}
			/>
			<DateField
				label="Ngày"
				value={on}
				onChange={(day) => fill({ on: day })}
			/>
			<TimeField
				label="Giờ"
				value={time}
				onChange={(hour) => fill({ time: hour })}
			/>
			<TextField
				label="Địa điểm"
				maxLength={500}
				value={form.place}
				onChange={(place) => fill({ place })}
			/>
			<NumberField
				label="Số chi ủy viên"
				hint="Chi bộ dưới 9 đảng viên chính thức không bầu chi ủy: ghi 0."
				whole
				min={0}
				max={7}
				value={seats}
				onChange={(n) => fill({ seats: n })}
			/>
			<NumberField
				label="Số phó bí thư"
				whole
				min={0}
				max={1}
				value={deputies}
				onChange={(n) => fill({ deputies: n })}
			/>
			<DialogEnd problem={act.problem} onClose={props.onClose}>
				<Button kind="main" busy={act.busy} why={why} onClick={convene}>
					Triệu tập đại hội
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

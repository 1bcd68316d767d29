import { useNavigate } from "@tanstack/react-router";
import {
	addMonths,
	firstDayOf,
	isRealDay,
	lastDayOf,
	monthOf,
	quarterOf,
	roman,
	showMonth,
} from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct, useView } from "../../../../kit/data.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { registerDay } from "../../actions/register-day.ts";
import { KIND } from "../../labels/words.ts";
import type { month as monthView } from "../../views/cell.ts";
import type { CellMonth } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { DayFields } from "./DayFields.tsx";
import { OfferedThemes } from "./OfferedThemes.tsx";

type Fields = {
	kind: "ordinary" | "combined";
	on: string | null;
	time: string | null;
	place: string;
	topic: string;
};

/** Day, time and place of a month's meeting; what the last meeting used stands there already. */
export function RegisterForm(props: {
	cell: CellMonth;
	series: "ordinary" | "thematic";
	month: string;
	onDone?: () => void;
}) {
	const { cell, series, month } = props;
	const act = useAct<typeof registerDay>("meeting.register-day");
	const say = useToast();
	const navigate = useNavigate();
	const planned = cell.thematic.find(
		(square) =>
			square.state === "planned" &&
			month.startsWith(cell.month.slice(0, 4)) &&
			square.quarter === quarterOf(month),
	);
	const { value, change, forget } = useKept<Fields>(
		`register:${cell.unit.id}:${series}:${month}`,
		{
			kind: "ordinary",
			topic: planned?.topic ?? "",
			...useLastTime(cell, month),
		},
	);
	const { on, time, place, topic } = value;
	const kind = series === "thematic" ? "thematic" : value.kind;
	const past = on !== null && on < cell.today;
	const why = lacking(value, kind !== "ordinary", month);
	const register = () => {
		if (!on || !time) return;
		act.run(
			{
				unitId: cell.unit.id,
				kind,
				month,
				on,
				time,
				place,
				topic: kind === "ordinary" ? null : topic,
				source: past ? "paper" : "live",
			},
			({ meetingId }) => {
				forget();
				say({ text: `Đã đăng ký ngày họp tháng ${showMonth(month)}.` });
				props.onDone?.();
				if (series === "thematic")
					void navigate({
						href: `/chi-bo/${cell.unit.id}/${month}?ky=${meetingId}`,
					});
			},
		);
	};
	return (
		<Stack>
			{series === "ordinary" && (
				<ChoiceField
					label="Hình thức"
					choices={(["ordinary", "combined"] as const).map((each) => ({
						value: each,
						label: KIND[each],
					}))}
					value={value.kind}
					onChange={(next) => change({ kind: next })}
				/>
			)}
			{kind !== "ordinary" && (
				<TextArea
					label="Tên chuyên đề"
					rows={2}
					value={topic}
					maxLength={500}
					onChange={(text) => change({ topic: text })}
				/>
			)}
			{kind !== "ordinary" && planned?.presenter && (
				<SmallLine icon="calendar">
					Theo kế hoạch quý {roman(planned.quarter)}: đồng chí{" "}
					{planned.presenter} trình bày.
				</SmallLine>
			)}
			{kind !== "ordinary" && !planned && (
				<OfferedThemes
					themes={cell.themes}
					onChoose={(title) => change({ topic: title })}
				/>
			)}
			<DayFields
				value={value}
				onChange={change}
				min={firstDayOf(month)}
				max={lastDayOf(month)}
			/>
			{past && (
				<Notice>
					Ngày này đã qua. Kỳ họp được ghi là chép từ biên bản giấy.
				</Notice>
			)}
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Button kind="main" wide busy={act.busy} why={why} onClick={register}>
				Đăng ký ngày họp
			</Button>
		</Stack>
	);
}

function lacking(
	{ on, time, place, topic }: Fields,
	thematic: boolean,
	month: string,
): string | undefined {
	if (thematic && topic.trim() === "") return "Nhập tên chuyên đề.";
	if (!on || !isRealDay(on)) return "Chọn ngày họp.";
	if (monthOf(on) !== month)
		return `Chọn một ngày trong tháng ${showMonth(month)}.`;
	if (!time) return "Nhập giờ họp.";
	return place.trim() === "" ? "Nhập địa điểm." : undefined;
}

/** Time, place and day of the month of the meeting before. */
function useLastTime(cell: CellMonth, month: string) {
	const before = useView<typeof monthView>("meeting.month", {
		unitId: cell.unit.id,
		month: addMonths(month, -1),
	});
	const last = before.data?.meeting?.dossier.meeting;
	const day = last && `${month}-${last.plannedOn.slice(8)}`;
	return {
		on: day && isRealDay(day) && day >= cell.today ? day : null,
		time: last?.plannedTime ?? null,
		place: last?.place ?? "",
	};
}

import { type FormEvent, useState } from "react";
import type { UnitType } from "../../../../charter/units.ts";
import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { useDraft } from "../../../../kit/draft.ts";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { UNIT_TYPE } from "../../../org/labels.ts";
import type { offerTheme } from "../../actions/offer-theme.ts";
import type { withdrawTheme } from "../../actions/withdraw-theme.ts";
import type { Theme } from "../../reads/themes.ts";
import css from "./FocusForm.module.css";
import type { Guided } from "./FocusForm.tsx";

/** The themes a committee offers its cells for a year; a cell sees them when it registers a thematic meeting. */
export function ThemeBank(props: {
	guided: readonly Guided[];
	year: string;
	themes: readonly Theme[];
	types: readonly UnitType[];
}) {
	const { guided, year, themes, types } = props;
	const offer = useAct<typeof offerTheme>("meeting.offer-theme");
	const withdraw = useAct<typeof withdrawTheme>("meeting.withdraw-theme");
	const [type, setType] = useState<UnitType | "all">("all");
	const [unitId, setUnit] = useState(guided[0]?.unitId ?? "");
	const title = useDraft("theme");
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		offer.run(
			{
				unitId,
				year,
				unitType: type === "all" ? null : type,
				title: title.text.trim(),
			},
			title.forget,
		);
	};
	return (
		<Section
			title={`Chuyên đề định hướng năm ${year}`}
			note="Chi bộ thấy danh mục này khi đăng ký sinh hoạt chuyên đề."
		>
			{themes.length === 0 && <EmptyState>Chưa có chuyên đề nào.</EmptyState>}
			{themes.length > 0 && (
				<Rows name="Chuyên đề định hướng">
					{themes.map((theme) => (
						<Row
							key={theme.id}
							title={theme.title}
							note={`${theme.unitName}. ${theme.unitType ? `Dành cho chi bộ ${UNIT_TYPE[theme.unitType].toLocaleLowerCase("vi")}` : "Dành cho mọi chi bộ"}.`}
							end={
								guided.some((unit) => unit.unitId === theme.unitId) && (
									<Button
										compact
										kind="plain"
										aria-label={`Rút: ${theme.title}`}
										busy={withdraw.busy}
										onClick={() => withdraw.run({ themeId: theme.id })}
									>
										Rút
									</Button>
								)
							}
						/>
					))}
				</Rows>
			)}
			{withdraw.problem && <ProblemNotice problem={withdraw.problem} />}
			<form className={css.form} onSubmit={send}>
				{guided.length > 1 && (
					<PickField
						label="Đảng bộ"
						choices={guided.map((unit) => ({
							value: unit.unitId,
							label: unit.unitName,
						}))}
						value={unitId}
						onChange={setUnit}
					/>
				)}
				<PickField
					label="Dành cho"
					choices={[
						{ value: "all" as const, label: "Mọi chi bộ" },
						...types.map((each) => ({ value: each, label: UNIT_TYPE[each] })),
					]}
					value={type}
					onChange={setType}
				/>
				<div className={css.words}>
					<TextField
						label="Tên chuyên đề"
						maxLength={200}
						value={title.text}
						onChange={title.write}
					/>
				</div>
				{offer.problem && (
					<div className={css.words}>
						<ProblemNotice problem={offer.problem} />
					</div>
				)}
				<div>
					<Button
						type="submit"
						busy={offer.busy}
						why={title.text.trim() ? undefined : "Nhập tên chuyên đề trước."}
					>
						Thêm chuyên đề
					</Button>
				</div>
			</form>
		</Section>
	);
}

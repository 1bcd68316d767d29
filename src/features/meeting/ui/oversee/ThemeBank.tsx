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
import { TextArea } from "../../../../kit/TextArea.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import { UNIT_TYPE } from "../../../org/labels.ts";
import type { offerTheme } from "../../actions/offer-theme.ts";
import type { withdrawTheme } from "../../actions/withdraw-theme.ts";
import type { Theme } from "../../reads/themes.ts";
import css from "./FocusForm.module.css";
import { type Guided, GuidedPick } from "./GuidedPick.tsx";

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
	const say = useToast();
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
	const takeBack = ({ id, unitId: of, unitType, title: named }: Theme) =>
		withdraw.run({ themeId: id }, () =>
			say({
				text: `Đã rút chuyên đề: ${named}.`,
				undo: {
					label: "Đưa lại",
					run: () => offer.run({ unitId: of, year, unitType, title: named }),
				},
			}),
		);
	return (
		<Section
			title={`Chuyên đề định hướng năm ${year}`}
			note="Chi bộ thấy danh mục này khi lên kế hoạch và đăng ký chuyên đề."
		>
			{themes.length === 0 && <EmptyState>Chưa có chuyên đề nào.</EmptyState>}
			{themes.length > 0 && (
				<Rows name="Chuyên đề định hướng">
					{themes.map((theme) => (
						<Row
							key={theme.id}
							title={theme.title}
							note={`${guided.length > 1 || theme.unitId !== unitId ? `${theme.unitName}. ` : ""}${theme.unitType ? `Dành cho chi bộ ${UNIT_TYPE[theme.unitType].toLocaleLowerCase("vi")}` : "Dành cho mọi chi bộ"}.`}
							end={
								guided.some((unit) => unit.unitId === theme.unitId) && (
									<Button
										compact
										kind="quiet"
										aria-label={`Rút: ${theme.title}`}
										busy={withdraw.busy}
										onClick={() => takeBack(theme)}
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
				<div className={css.words}>
					<TextArea
						label="Thêm một chuyên đề"
						rows={2}
						maxLength={200}
						value={title.text}
						onChange={title.write}
					/>
				</div>
				<GuidedPick guided={guided} value={unitId} onChange={setUnit} />
				<PickField
					label="Dành cho"
					choices={[
						{ value: "all" as const, label: "Mọi chi bộ" },
						...types.map((each) => ({ value: each, label: UNIT_TYPE[each] })),
					]}
					value={type}
					onChange={setType}
				/>
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

import { type ComponentType, useState } from "react";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { ButtonLink, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FilterPick, FilterSentence } from "../../../kit/FilterSentence.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import { rotaSentence } from "../labels.ts";
import { USUAL_EVERY } from "../rules.ts";
import type { rota } from "../views.ts";
import { Reports } from "./Reports.tsx";
import { RotaForm } from "./RotaForm.tsx";
import { RotaTable } from "./RotaTable.tsx";

/** What `visit.rota` answers. */
export type Rota = Given<typeof rota>;

/** Who of the committee visits which cell in which month of the year, what was done of it, what was said and answered. */
export function RotaPage(props: {
	/** Who of a committee follows what. */
	FollowPart: ComponentType<{ unitId: string }>;
}) {
	const { FollowPart } = props;
	const [asking, ask] = useState<{
		year?: string;
		unitId?: string;
		every: number;
	}>({ every: USUAL_EVERY });
	const asked = useView<typeof rota>("visit.rota", asking, { keepLast: true });
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => (
				<>
					<PageTitle
						back={{ href: "/bao-quat", label: "Bao quát" }}
						title={`Phân công dự sinh hoạt năm ${seen.year}`}
						note={rotaSentence(seen.cells)}
						aside={
							<FilterSentence>
								Xem
								<FilterPick
									name="Năm"
									choices={yearsAround(seen.today)}
									value={seen.year}
									onChange={(year) => ask({ ...asking, year })}
								/>
								{seen.committees.length > 1 && seen.committee && (
									<>
										của
										<FilterPick
											name="Cấp ủy"
											choices={seen.committees.map(({ id, name }) => ({
												value: id,
												label: name,
											}))}
											value={seen.committee.id}
											onChange={(unitId) => ask({ ...asking, unitId })}
										/>
									</>
								)}
							</FilterSentence>
						}
					/>
					<Stack>
						<RotaTable seen={seen} />
						{seen.committee && (
							<Buttons>
								<ButtonLink
									kind="quiet"
									icon="print"
									download
									href={`/api/rota/${seen.committee.id}/${seen.year}.docx`}
								>
									In bảng phân công
								</ButtonLink>
								<ButtonLink
									kind="quiet"
									download
									href={`/api/rota/${seen.committee.id}/${seen.year}.xlsx`}
								>
									Tải bảng Excel
								</ButtonLink>
							</Buttons>
						)}
						{seen.mayFix && seen.committee && (
							<RotaForm
								key={`${seen.committee.id} ${seen.year}`}
								seen={seen}
								committeeId={seen.committee.id}
								onEvery={(every) => ask({ ...asking, every })}
							/>
						)}
						{seen.committee && (
							<FollowPart key={seen.committee.id} unitId={seen.committee.id} />
						)}
						<Section title="Nhận xét, gợi ý và trả lời">
							{seen.reports.length > 0 ? (
								<Reports
									reports={seen.reports}
									cellOf={({ unitId }) =>
										seen.cells.find(({ unit }) => unit.id === unitId)?.unit
											.name ?? ""
									}
								/>
							) : (
								<EmptyState>Chưa có nhận xét nào trong năm.</EmptyState>
							)}
						</Section>
					</Stack>
				</>
			)}
		</Awaiting>
	);
}

const yearsAround = (today: string) =>
	[1, 0, -1].map((n) => {
		const value = String(Number(today.slice(0, 4)) + n);
		return { value, label: `năm ${value}` };
	});

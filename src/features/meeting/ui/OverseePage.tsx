import { type ReactNode, useState } from "react";
import type { UnitType } from "../../../charter/units.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { ButtonLink } from "../../../kit/Button.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { heldSentence } from "../labels/squares.ts";
import type { oversee } from "../views/oversight.ts";
import { FocusForm } from "./oversee/FocusForm.tsx";
import type { Guided } from "./oversee/GuidedPick.tsx";
import { NeedList } from "./oversee/NeedList.tsx";
import { OverseeFilter, type Picked } from "./oversee/OverseeFilter.tsx";
import { type Overseen, OverseeTable } from "./oversee/OverseeTable.tsx";
import { ThemeBank } from "./oversee/ThemeBank.tsx";
import { ThemeQuarters } from "./oversee/ThemeQuarters.tsx";

/** A committee sees the year of its cells at a glance, who needs help now and why, and guides the months to come. */
export function OverseePage(props: {
	/** The committees for whose cells the reader may set a month's focus. */
	guided: readonly Guided[];
	/** What cells proposed and nobody has answered yet. */
	proposals?: ReactNode;
}) {
	const [picked, pick] = useState<Picked>({
		year: null,
		unitId: null,
		type: null,
	});
	const { year, unitId, type } = picked;
	const asked = useView<typeof oversee>(
		"meeting.oversee",
		{ ...(year ? { year } : {}), ...(unitId ? { unitId } : {}) },
		{ keepLast: true },
	);
	const all = useView<typeof oversee>("meeting.oversee", {});
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => {
				const shown = {
					...seen,
					cells: seen.cells.filter(
						({ unit }) => type === null || unit.type === type,
					),
				};
				return (
					<>
						<PageTitle
							title={`Bao quát năm ${seen.year}`}
							note={heldSentence(shown.cells, seen.asOf)}
							aside={
								<OverseeFilter
									seen={seen}
									committees={all.data?.committees ?? []}
									picked={picked}
									onPick={pick}
								/>
							}
						/>
						{seen.year === seen.today.slice(0, 4) ? (
							<Columns
								narrow
								sideFirst
								sideName="Ai cần hỗ trợ tháng này"
								side={<NeedList seen={shown} />}
								main={
									<Stack>
										<OverseeTable seen={shown} />
										<ThemeQuarters seen={shown} />
										<div>
											<ButtonLink
												kind="quiet"
												icon="calendar"
												href="/bao-quat/phan-cong"
											>
												Phân công dự sinh hoạt
											</ButtonLink>
										</div>
										{props.proposals}
										{props.guided.length > 0 && (
											<FocusForm
												guided={props.guided}
												today={seen.today}
												focuses={seen.focuses}
											/>
										)}
										{props.guided.length > 0 && (
											<ThemeBank
												guided={props.guided}
												year={seen.year}
												themes={seen.themes}
												types={typesIn(seen.cells)}
											/>
										)}
									</Stack>
								}
							/>
						) : (
							<Stack>
								<OverseeTable seen={shown} />
								<ThemeQuarters seen={shown} />
							</Stack>
						)}
					</>
				);
			}}
		</Awaiting>
	);
}

const typesIn = (cells: Overseen["cells"]): UnitType[] => [
	...new Set(cells.flatMap(({ unit }) => unit.type ?? [])),
];

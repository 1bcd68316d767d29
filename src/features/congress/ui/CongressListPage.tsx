import { useState } from "react";
import { monthOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button } from "../../../kit/Button.tsx";
import { useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { CONGRESS_STATE } from "../labels.ts";
import type { list } from "../views.ts";
import { ConveneDialog } from "./parts/ConveneDialog.tsx";

/** The congresses of one cell, and convening the next. */
export function CongressListPage({ unitId }: { unitId: string }) {
	const asked = useView<typeof list>("congress.list", { unitId });
	const [convening, setConvening] = useState(false);
	return (
		<Awaiting of={asked} shape="page">
			{({ unit, today, congresses, mayConvene }) => (
				<>
					<PageTitle
						back={{
							href: `/chi-bo/${unitId}/${monthOf(today)}`,
							label: unit.name,
						}}
						title="Đại hội chi bộ"
						note={unit.name}
					/>
					<Section
						title="Các kỳ đại hội"
						aside={
							mayConvene && (
								<Button icon="plus" onClick={() => setConvening(true)}>
									Triệu tập đại hội
								</Button>
							)
						}
					>
						{congresses.length === 0 ? (
							<EmptyState>Chưa ghi kỳ đại hội nào.</EmptyState>
						) : (
							<Rows name="Các kỳ đại hội">
								{congresses.map((c) => (
									<Row
										key={c.id}
										title={c.title}
										href={`/dai-hoi/${c.id}`}
										note={`${showDate(c.heldOn ?? c.plannedOn)}. ${CONGRESS_STATE[c.state]}.`}
									/>
								))}
							</Rows>
						)}
					</Section>
					{convening && (
						<ConveneDialog
							unitId={unitId}
							unitName={unit.name}
							today={today}
							onClose={() => setConvening(false)}
						/>
					)}
				</>
			)}
		</Awaiting>
	);
}

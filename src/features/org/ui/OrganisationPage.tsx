import { useDeferredValue, useState } from "react";
import { dayOf, type IsoDate, showDate } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import type { tree } from "../views.ts";
import { useAskedDay } from "./asked-day.ts";
import css from "./OrganisationPage.module.css";
import { branchesNamed, branchesOf, type Unit } from "./tree/branches.ts";
import { UnitTree } from "./tree/UnitTree.tsx";

/** The tree of organisations within reach as it stands, or stood, on a day. */
export function OrganisationPage() {
	const [day, setDay] = useAskedDay();
	const today = dayOf(new Date());
	const [dated, setDated] = useState<IsoDate | null>(day ?? today);
	const [typed, setTyped] = useState("");
	const wanted = useDeferredValue(typed);
	const asked = useView<typeof tree>("org.tree", day ? { asOf: day } : {}, {
		keepLast: true,
	});
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => {
				const shown = branchesNamed(branchesOf(seen), wanted);
				return (
					<>
						<PageTitle
							title="Tổ chức"
							note={countWords(seen.units, seen.asOf)}
						/>
						<Stack gap="small">
							<div className={css.asking}>
								<SearchField
									label="Tìm tổ chức hoặc bí thư"
									value={typed}
									onChange={setTyped}
								/>
								<DateField
									label="Xem tại ngày"
									value={dated}
									onChange={(next) => {
										setDated(next);
										if (next) setDay(next === today ? null : next);
									}}
								/>
							</div>
							<Card>
								{shown.length > 0 ? (
									<UnitTree
										branches={shown}
										day={day}
										allOpen={wanted !== ""}
									/>
								) : (
									<NothingFound
										searching={wanted !== ""}
										onClear={() => setTyped("")}
									/>
								)}
							</Card>
						</Stack>
					</>
				);
			}}
		</Awaiting>
	);
}

function countWords(units: readonly Unit[], on: IsoDate): string {
	const cells = units.filter(({ kind }) => isCell(kind)).length;
	const committees = units.length - cells;
	return `${committees} đảng bộ, ${cells} chi bộ, tính đến ${showDate(on)}.`;
}

function NothingFound(props: { searching: boolean; onClear: () => void }) {
	return props.searching ? (
		<EmptyState
			action={<Button onClick={props.onClear}>Bỏ điều kiện tìm</Button>}
		>
			Không có tổ chức nào khớp. Gõ phần khác của tên.
		</EmptyState>
	) : (
		<EmptyState>
			Ngày này chưa có tổ chức nào trong hệ thống. Chọn ngày khác.
		</EmptyState>
	);
}

import { type ComponentType, useState } from "react";
import { showDate } from "../../../../charter/calendar.ts";
import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
} from "../../../../charter/positions.ts";
import { isCell } from "../../../../charter/units.ts";
import { wordFor } from "../../../../charter/words.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { POSITION } from "../../labels.ts";
import { AppointDialog, type PersonFieldProps } from "./AppointDialog.tsx";
import { EndPositionDialog } from "./EndPositionDialog.tsx";
import css from "./PostsPart.module.css";
import type { Holder, ShownUnit } from "./shown.ts";

const ORDER: readonly string[] = [...CELL_POSITIONS, ...COMMITTEE_POSITIONS];

/** Who holds which post; the head first, and said where there is none. */
export function PostsPart(props: {
	shown: ShownUnit;
	mayAppoint: boolean;
	PersonField: ComponentType<PersonFieldProps>;
}) {
	const { shown, mayAppoint, PersonField } = props;
	const [appointing, setAppointing] = useState(false);
	const [ending, setEnding] = useState<Holder | null>(null);
	const holders = shown.holders.toSorted(byRank);
	const head = isCell(shown.unit.kind)
		? "cell-secretary"
		: "committee-secretary";
	return (
		<Section
			title="Chức danh, nhiệm vụ"
			aside={
				!holders.some(({ position }) => position === head) && (
					<StateTag state="missing">Chưa có bí thư</StateTag>
				)
			}
		>
			{holders.length === 0 && <Soft>Chưa ghi chức danh nào.</Soft>}
			<Rows name="Các đồng chí giữ chức danh, nhiệm vụ">
				{holders.map((holder) => (
					<Row
						key={holder.positionId}
						title={holder.name}
						note={postWords(holder)}
						end={
							mayAppoint && (
								<div className={css.end}>
									<Button
										compact
										kind="plain"
										aria-label={`Ghi thôi nhiệm vụ: ${holder.name}`}
										onClick={() => setEnding(holder)}
									>
										Ghi thôi nhiệm vụ
									</Button>
								</div>
							)
						}
					/>
				))}
			</Rows>
			{mayAppoint && (
				<Button kind="main" icon="plus" onClick={() => setAppointing(true)}>
					Ghi chức danh, nhiệm vụ
				</Button>
			)}
			{appointing && (
				<AppointDialog
					shown={shown}
					PersonField={PersonField}
					onClose={() => setAppointing(false)}
				/>
			)}
			{ending && (
				<EndPositionDialog
					shown={shown}
					holder={ending}
					onClose={() => setEnding(null)}
				/>
			)}
		</Section>
	);
}

const byRank = (a: Holder, b: Holder): number =>
	rankOf(a.position) - rankOf(b.position);

function rankOf(position: string): number {
	const at = ORDER.indexOf(position);
	return at < 0 ? ORDER.length : at;
}

function postWords({ position, fromOn, toOn, note }: Holder): string {
	const until = toOn ? ` đến ${showDate(toOn)}` : "";
	return `${wordFor(POSITION, position)}, từ ${showDate(fromOn)}${until}${note ? `. ${note}` : ""}`;
}

import { useState } from "react";
import { type Month, monthOf, showMonth } from "../../../charter/calendar.ts";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FilterPick } from "../../../kit/FilterSentence.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import { shortName } from "../../org/labels.ts";
import type { fixRota } from "../actions/fix-rota.ts";
import { loadWords } from "../labels.ts";
import type { Meant } from "../schema.ts";
import type { Rota } from "./RotaPage.tsx";

const EVERY = [1, 2, 3, 4, 6].map((n) => ({
	value: String(n),
	label: n === 1 ? "Mỗi tháng một lần" : `${n} tháng một lần`,
}));

/** The committee's secretary takes the proposal or their own, changes it, and fixes the rota of what is left of the year. */
export function RotaForm(props: {
	seen: Rota;
	committeeId: string;
	onEvery: (months: number) => void;
}) {
	const { seen, committeeId, onEvery } = props;
	const { year, today, visits, visitors, proposal } = seen;
	const ahead = visits.filter(({ month }) => month >= monthOf(today));
	const kept = useDraft(`rota ${committeeId} ${year}`);
	const rota = readRota(kept.text) ?? ahead;
	const write = (next: readonly Meant[]) => kept.write(JSON.stringify(next));
	const fix = useAct<typeof fixRota>("visit.fix-rota");
	const say = useToast();
	const months = [...new Set(rota.map(({ month }) => month))].sort();
	if (`${year}-12` < monthOf(today)) return null;
	return (
		<Section
			title="Lập phân công"
			note="Đề xuất chia đều việc, tránh chi bộ mình sinh hoạt và hai chi bộ họp cùng ngày. Đồng chí quyết định."
		>
			<Buttons>
				<FilterPick
					name="Mỗi chi bộ được dự"
					choices={EVERY}
					value={String(seen.every)}
					onChange={(every) => onEvery(Number(every))}
				/>
				<Button kind="quiet" icon="grid" onClick={() => write(proposal)}>
					Lấy đề xuất {proposal.length} buổi
				</Button>
			</Buttons>
			{rota.length === 0 && <EmptyState>Chưa phân công buổi nào.</EmptyState>}
			{months.map((month) => {
				const own = rota.filter((v) => v.month === month);
				return (
					<Fold
						key={month}
						bare
						title={`Tháng ${showMonth(month)}`}
						note={`${own.length} buổi`}
					>
						<MonthRows
							seen={seen}
							own={own}
							onChange={(was, now) =>
								write(
									rota.flatMap((v) => (v === was ? (now ? [now] : []) : [v])),
								)
							}
						/>
					</Fold>
				);
			})}
			{rota.length > 0 && <Soft>{loadWords(visitors, rota)}</Soft>}
			<AddVisit seen={seen} onAdd={(visit) => write([...rota, visit])} />
			{fix.problem && <ProblemNotice problem={fix.problem} />}
			<Buttons>
				<Button
					kind="main"
					busy={fix.busy}
					why={kept.text === "" ? "Chưa có thay đổi để lưu." : undefined}
					onClick={() =>
						fix.run({ unitId: committeeId, year, visits: [...rota] }, () => {
							kept.forget();
							say({ text: "Đã lưu bảng phân công." });
						})
					}
				>
					Lưu phân công
				</Button>
				{kept.text !== "" && (
					<Button kind="quiet" onClick={kept.forget}>
						Bỏ thay đổi
					</Button>
				)}
			</Buttons>
		</Section>
	);
}

function MonthRows(props: {
	seen: Rota;
	own: readonly Meant[];
	/** Without `now` the visit falls. */
	onChange: (was: Meant, now: Meant | null) => void;
}) {
	const { seen, own, onChange } = props;
	return (
		<Rows>
			{own.map((visit) => {
				const cell = nameIn(seen, visit.unitId);
				return (
					<Row
						key={visit.unitId + visit.memberId}
						title={cell}
						end={
							<Buttons>
								<FilterPick
									name={`Người dự ${cell}`}
									choices={visitorsFor(seen, visit.unitId)}
									value={visit.memberId}
									onChange={(memberId) =>
										onChange(visit, { ...visit, memberId })
									}
								/>
								<Button
									compact
									kind="plain"
									aria-label={`Bỏ buổi dự ${cell}`}
									onClick={() => onChange(visit, null)}
								>
									Bỏ
								</Button>
							</Buttons>
						}
					/>
				);
			})}
		</Rows>
	);
}

/** One more visit, put together from cell, month and person. */
function AddVisit(props: { seen: Rota; onAdd: (visit: Meant) => void }) {
	const { seen, onAdd } = props;
	const [unitId, setUnit] = useState<string | null>(null);
	const [memberId, setMember] = useState<string | null>(null);
	const [month, setMonth] = useState<Month | null>(null);
	const months = (seen.cells[0]?.squares ?? [])
		.map((square) => square.month)
		.filter((one) => one >= monthOf(seen.today));
	return (
		<Fold bare title="Thêm một buổi dự">
			<PickField
				label="Chi bộ"
				choices={seen.cells.map(({ unit }) => ({
					value: unit.id,
					label: shortName(unit.name),
				}))}
				value={unitId}
				onChange={setUnit}
			/>
			<PickField
				label="Tháng"
				choices={months.map((value) => ({
					value,
					label: `Tháng ${showMonth(value)}`,
				}))}
				value={month}
				onChange={setMonth}
			/>
			<PickField
				label="Người dự"
				choices={visitorsFor(seen, unitId)}
				value={memberId}
				onChange={setMember}
			/>
			<Buttons>
				<Button
					why={
						unitId && month && memberId
							? undefined
							: "Chọn chi bộ, tháng và người dự."
					}
					onClick={() => {
						if (unitId && month && memberId) onAdd({ unitId, month, memberId });
					}}
				>
					Thêm buổi dự
				</Button>
			</Buttons>
		</Fold>
	);
}

const nameIn = ({ cells }: Rota, unitId: string): string =>
	shortName(cells.find(({ unit }) => unit.id === unitId)?.unit.name ?? "");

/** Everybody who may be sent, but for who stands on the cell's own roll. */
const visitorsFor = ({ visitors }: Rota, unitId: string | null) =>
	visitors
		.filter(({ cellId }) => cellId !== unitId)
		.map(({ memberId, name }) => ({ value: memberId, label: name }));

/** A rota that was being written on this device, or null. */
function readRota(text: string): Meant[] | null {
	try {
		return text === "" ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

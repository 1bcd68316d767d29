import { useDeferredValue, useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { areaLabel } from "../../../charter/rulebook/labels.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import type { rules, tree } from "../views.ts";
import {
	type Answer,
	type Certainty,
	certaintyOf,
	rulesNamed,
	type ShownRule,
} from "./rules/certainty.ts";
import { RuleFilter } from "./rules/RuleFilter.tsx";
import { RuleRow } from "./rules/RuleRow.tsx";
import { RuleTabs } from "./rules/RuleTabs.tsx";
import { SetRuleDialog } from "./rules/SetRuleDialog.tsx";

/** Every rule as it holds for an organisation: its value, its source, how sure we are, and who set it. */
export function RulesPage() {
	const known = useView<typeof tree>("org.tree", {});
	const [picked, pick] = useState<string | null>(null);
	return (
		<Awaiting of={known} shape="page">
			{({ units }) => {
				const unitId = picked ?? units[0]?.id;
				return unitId ? (
					<Rules units={units} unitId={unitId} onUnit={pick} />
				) : (
					<EmptyState>
						Đồng chí chưa được giao tổ chức nào nên chưa có quy định để xem.
					</EmptyState>
				);
			}}
		</Awaiting>
	);
}

function Rules(props: {
	units: readonly { id: string; name: string }[];
	unitId: string;
	onUnit: (unitId: string) => void;
}) {
	const { unitId } = props;
	const asked = useView<typeof rules>(
		"org.rules",
		{ unitId },
		{ keepLast: true },
	);
	const [certainty, setCertainty] = useState<Certainty | null>(null);
	const [typed, setTyped] = useState("");
	const wanted = useDeferredValue(typed);
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => {
				const found = rulesNamed(seen.rules, wanted, certainty);
				const narrowed = wanted !== "" || certainty !== null;
				return (
					<>
						<PageTitle title="Quy định" note={countWords(seen)} />
						<RuleTabs current="rules" />
						<Stack gap="small">
							<SearchField
								label="Tìm theo nội dung, số văn bản, điều khoản"
								placeholder="Nội dung, số văn bản, điều"
								value={typed}
								onChange={setTyped}
								{...(narrowed
									? { found: `${found.length} trên ${seen.rules.length} mục` }
									: {})}
							/>
							<RuleFilter
								{...props}
								certainty={certainty}
								onCertainty={setCertainty}
							/>
							<Areas seen={seen} found={found} open={narrowed} />
							{found.length === 0 && (
								<EmptyState
									action={
										<Button
											onClick={() => {
												setTyped("");
												setCertainty(null);
											}}
										>
											Bỏ các điều kiện
										</Button>
									}
								>
									Không có mục nào khớp. Bỏ bớt điều kiện.
								</EmptyState>
							)}
						</Stack>
					</>
				);
			}}
		</Awaiting>
	);
}

function countWords({ rules: all, unit, asOf }: Answer): string {
	const of = (certainty: Certainty) =>
		all.filter((rule) => certaintyOf(rule) === certainty).length;
	return `${unit.name}, ngày ${showDate(asOf)}: ${all.length} mục, ${of("verified")} đã đối chiếu văn bản, ${of("unverified")} chưa kiểm chứng, ${of("ours")} là quy ước của Nếp, ${of("set")} do cấp ủy đặt.`;
}

/** The rules under the headings of the rulebook; all open while something is searched for. */
function Areas(props: {
	seen: Answer;
	found: readonly ShownRule[];
	open: boolean;
}) {
	const { seen, found, open } = props;
	const [setting, setSetting] = useState<ShownRule | null>(null);
	const names = new Map(seen.above.map(({ id, name }) => [id, name]));
	const areas = [...new Set(found.map(({ key }) => areaLabel(key)))];
	return (
		<>
			{areas.map((area) => {
				const rules = found.filter(({ key }) => areaLabel(key) === area);
				return (
					<Fold key={area} title={area} note={areaNote(rules)} open={open}>
						<ul>
							{rules.map((rule) => (
								<RuleRow
									key={rule.key}
									rule={rule}
									nameOf={(id) => names.get(id) ?? "Cấp ủy"}
									onSet={seen.may.change ? setSetting : undefined}
								/>
							))}
						</ul>
					</Fold>
				);
			})}
			{setting && (
				<SetRuleDialog
					seen={seen}
					rule={setting}
					onClose={() => setSetting(null)}
				/>
			)}
		</>
	);
}

function areaNote(rules: readonly ShownRule[]): string {
	const unsure = rules.filter((r) => certaintyOf(r) === "unverified").length;
	return unsure > 0
		? `${unsure}/${rules.length} chưa kiểm chứng`
		: `${rules.length} mục`;
}

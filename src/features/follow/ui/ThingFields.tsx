import { useState } from "react";
import { CheckField } from "../../../kit/CheckField.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { shortName } from "../../org/labels.ts";
import { USUAL_NAMES } from "../labels.ts";
import type { Followed, Following } from "../schema.ts";

/** What is to be followed, as far as it was said. */
export type Chosen = { kind: Followed; thing: string; cellIds: string[] };

const OTHER = "khác";

/** What is still to be said, or nothing. */
export function missingOf({
	kind,
	thing,
	cellIds,
}: Chosen): string | undefined {
	if (kind === "cell") return cellIds.length === 1 ? undefined : "Chọn chi bộ.";
	if (thing.trim() === "") return "Ghi tên nội dung theo dõi.";
	return kind === "cluster" && cellIds.length < 2
		? "Đánh dấu ít nhất hai chi bộ của cụm."
		: undefined;
}

/** The cell; or the name, from those in use and the usual ones, and the cells of a cluster. */
export function ThingFields(props: {
	cells: readonly { id: string; name: string }[];
	lines: readonly Following[];
	chosen: Chosen;
	onChange: (chosen: Chosen) => void;
}) {
	const { cells, lines, chosen, onChange } = props;
	const { kind, cellIds } = chosen;
	if (kind === "cell")
		return (
			<PickField
				label="Chi bộ"
				empty="Chọn chi bộ"
				choices={cells.map(({ id, name }) => ({
					value: id,
					label: shortName(name),
				}))}
				value={cellIds[0] ?? null}
				onChange={(id) => onChange({ ...chosen, cellIds: [id] })}
			/>
		);
	const used = lines.filter((line) => line.kind === kind);
	return (
		<>
			<NameField
				key={kind}
				names={[
					...new Set([...used.map(({ thing }) => thing), ...USUAL_NAMES[kind]]),
				]}
				value={chosen.thing}
				onChange={(thing) =>
					onChange({
						...chosen,
						thing,
						cellIds:
							used.find((line) => line.thing === thing)?.cellIds ?? cellIds,
					})
				}
			/>
			{kind === "cluster" && (
				<fieldset>
					<legend>
						<b>Chi bộ của cụm</b>
					</legend>
					{cells.map(({ id, name }) => (
						<CheckField
							key={id}
							label={shortName(name)}
							checked={cellIds.includes(id)}
							onChange={(checked) =>
								onChange({
									...chosen,
									cellIds: checked
										? [...cellIds, id]
										: cellIds.filter((one) => one !== id),
								})
							}
						/>
					))}
				</fieldset>
			)}
		</>
	);
}

function NameField(props: {
	names: readonly string[];
	value: string;
	onChange: (name: string) => void;
}) {
	const { names, value, onChange } = props;
	const [other, setOther] = useState(names.length === 0);
	return (
		<>
			{names.length > 0 && (
				<PickField
					label="Tên"
					empty="Chọn tên"
					choices={[
						...names.map((name) => ({ value: name, label: name })),
						{ value: OTHER, label: "Tên khác" },
					]}
					value={other ? OTHER : value || null}
					onChange={(name) => {
						setOther(name === OTHER);
						onChange(name === OTHER ? "" : name);
					}}
				/>
			)}
			{other && (
				<TextField
					label={names.length > 0 ? "Tên khác" : "Tên"}
					value={value}
					maxLength={120}
					onChange={onChange}
				/>
			)}
		</>
	);
}

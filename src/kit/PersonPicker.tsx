import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useId, useState } from "react";
import css from "./PersonPicker.module.css";
import { inNameOrder, type Person, peopleNamed } from "./people.ts";
import type { FieldProps } from "./TextField.tsx";

const MOST_SHOWN = 50;

/** One person, found by typing any part of the name; `onType` asks the server where the list is too long to hold. */
export function PersonPicker(
	props: FieldProps & {
		people: readonly Person[];
		value: string | null;
		onChange: (id: string | null) => void;
		onType?: (typed: string) => void;
		noneFound?: string;
	},
) {
	const id = useId();
	const chosen = props.people.find((person) => person.id === props.value);
	const [typed, setTyped] = useState<string | null>(null);
	const [at, setAt] = useState(0);
	const [choosing, setChoosing] = useState(false);
	const found = inNameOrder(
		props.onType ? props.people : peopleNamed(props.people, typed ?? ""),
	).slice(0, MOST_SHOWN);
	const active = choosing ? found[at] : undefined;

	const choose = (person: Person) => {
		props.onChange(person.id);
		setTyped(null);
		setChoosing(false);
	};
	const leave = () => {
		setTyped(null);
		setChoosing(false);
	};
	const onKeyDown = (key: KeyboardEvent<HTMLInputElement>) => {
		if (key.key === "ArrowDown" || key.key === "ArrowUp") {
			key.preventDefault();
			setChoosing(true);
			const step = key.key === "ArrowDown" ? 1 : -1;
			setAt(choosing ? (at + step + found.length) % (found.length || 1) : 0);
		}
		if (key.key === "Enter" && active) {
			key.preventDefault();
			choose(active);
		}
		if (key.key === "Escape" && choosing) {
			key.stopPropagation();
			leave();
		}
	};

	return (
		<div className={css.picker}>
			<TextInput
				label={props.label}
				description={props.hint}
				error={props.problem}
				required={props.required ?? false}
				disabled={props.disabled ?? false}
				withAsterisk={false}
				role="combobox"
				aria-expanded={choosing}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={active ? `${id}-${active.id}` : undefined}
				autoComplete="off"
				placeholder="Gõ một phần họ tên"
				value={typed ?? chosen?.name ?? ""}
				onFocus={(focus) => focus.currentTarget.select()}
				onClick={() => setChoosing(true)}
				onBlur={leave}
				onKeyDown={onKeyDown}
				onChange={(change) => {
					const text = change.currentTarget.value;
					setTyped(text);
					setAt(0);
					setChoosing(true);
					if (text === "") props.onChange(null);
					props.onType?.(text);
				}}
			/>
			<div
				id={`${id}-list`}
				className={css.list}
				role="listbox"
				aria-label={props.label}
				hidden={!choosing}
			>
				{found.map((person) => (
					// The keyboard chooses from the text field, which keeps the focus.
					// biome-ignore lint/a11y/useKeyWithClickEvents: see above
					<div
						key={person.id}
						id={`${id}-${person.id}`}
						className={css.option}
						role="option"
						tabIndex={-1}
						aria-selected={person === active}
						onMouseDown={(press) => press.preventDefault()}
						onClick={() => choose(person)}
					>
						{person.name}
						{person.note && <span className={css.note}>{person.note}</span>}
					</div>
				))}
			</div>
			{choosing && found.length === 0 && (
				<p className={css.none} role="status">
					{props.noneFound ?? "Không có ai khớp. Gõ phần khác của họ tên."}
				</p>
			)}
		</div>
	);
}

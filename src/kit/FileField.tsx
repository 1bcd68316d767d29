import { useId, useState } from "react";
import css from "./FileField.module.css";
import { Icon } from "./Icon.tsx";

/** One file, chosen by a tap or dropped here. */
export function FileField(props: {
	label: string;
	hint?: string;
	/** As in HTML, for instance `.xlsx`. */
	accept: string;
	onPick: (file: File) => void;
	disabled?: boolean;
}) {
	const hint = useId();
	const [over, setOver] = useState(false);
	return (
		<label
			className={css.field}
			data-over={over || undefined}
			onDragOver={(drag) => {
				drag.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(drop) => {
				drop.preventDefault();
				setOver(false);
				const [file] = drop.dataTransfer.files;
				if (file && !props.disabled) props.onPick(file);
			}}
		>
			<input
				type="file"
				className={css.native}
				accept={props.accept}
				disabled={props.disabled}
				aria-describedby={props.hint ? hint : undefined}
				onChange={(change) => {
					const [file] = change.currentTarget.files ?? [];
					if (file) props.onPick(file);
					change.currentTarget.value = "";
				}}
			/>
			<Icon name="upload" size="large" />
			<span className={css.label}>{props.label}</span>
			{props.hint && (
				<span id={hint} className={css.hint}>
					{props.hint}
				</span>
			)}
		</label>
	);
}

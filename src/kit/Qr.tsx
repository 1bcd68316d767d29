import encodeQR from "qr";
import css from "./Qr.module.css";

const QUIET_ZONE = 4;

/** A text as a square to scan, black on white in any background. */
export function Qr({ text, label }: { text: string; label: string }) {
	const squares = encodeQR(text, "raw", { border: QUIET_ZONE });
	const path = squares
		.flatMap((row, y) =>
			row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")),
		)
		.join("");
	return (
		<svg
			className={css.qr}
			viewBox={`0 0 ${squares.length} ${squares.length}`}
			role="img"
			aria-label={label}
		>
			<path d={path} />
		</svg>
	);
}

import { useEffect, useState } from "react";
import { Hidden } from "./Hidden.tsx";
import css from "./LoadingBars.module.css";

const PATIENCE_MS = 500;

/** Still grey bars in the shape of what will come; shown only when waiting has lasted half a second. */
export function LoadingBars(props: { shape?: "list" | "page" | "lines" }) {
	const late = useLate();
	const bars = { list: 5, page: 4, lines: 3 }[props.shape ?? "list"];
	return (
		<div
			className={css.bars}
			data-shape={props.shape ?? "list"}
			data-late={late || undefined}
			role="status"
		>
			{late && <Hidden>Đang tải</Hidden>}
			{Array.from({ length: bars }, (_, n) => `bar-${n}`).map((key) => (
				<span key={key} className={css.bar} />
			))}
		</div>
	);
}

function useLate(): boolean {
	const [late, setLate] = useState(false);
	useEffect(() => {
		const wait = setTimeout(() => setLate(true), PATIENCE_MS);
		return () => clearTimeout(wait);
	}, []);
	return late;
}

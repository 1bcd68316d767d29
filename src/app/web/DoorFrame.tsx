import type { ReactNode } from "react";
import { useBrand } from "../../kit/brand.ts";
import css from "./DoorFrame.module.css";
import { OfflineStrip } from "./OfflineStrip.tsx";

/** The frame of the pages before one is signed in: the name, and one card in the middle. */
export function DoorFrame(props: { children: ReactNode; wide?: boolean }) {
	const brand = useBrand();
	return (
		<>
			<OfflineStrip />
			<main id="main" className={css.door} data-wide={props.wide || undefined}>
				<p className={css.brand}>{brand}</p>
				{props.children}
			</main>
		</>
	);
}

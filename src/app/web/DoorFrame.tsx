import type { ReactNode } from "react";
import { useBrand } from "../../kit/brand.ts";
import { InsideMain } from "../../kit/main-place.ts";
import css from "./DoorFrame.module.css";
import { OfflineStrip } from "./OfflineStrip.tsx";

/** The frame of the pages before one is signed in: the name, and one card in the middle. */
export function DoorFrame(props: { children: ReactNode; wide?: boolean }) {
	const { name } = useBrand();
	return (
		<>
			<OfflineStrip />
			<main id="main" className={css.door} data-wide={props.wide || undefined}>
				<p className={css.brand}>{name}</p>
				<InsideMain value={true}>{props.children}</InsideMain>
			</main>
		</>
	);
}

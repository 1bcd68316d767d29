import { Fold } from "../../../../kit/Fold.tsx";
import { COACHING, type Coached } from "../../labels/coaching.ts";
import css from "./Coach.module.css";

/** Two or three sentences for whoever does this for the first time. */
export function Coach({ on }: { on: Coached }) {
	return (
		<Fold bare title="Gợi ý cách làm">
			<ul className={css.words}>
				{COACHING[on].map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</Fold>
	);
}

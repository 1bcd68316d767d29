import { lookWords } from "../labels.ts";
import type { Opened, Pledge } from "../schema.ts";

/** What will change and what was found since; words only where they are open. */
export const PledgeWords = (props: {
	pledge: Pledge;
	opened: Opened | null;
}) => (
	<>
		{props.opened && <p>Sẽ sửa: {props.opened.change}</p>}
		{props.pledge.looks.map((look) => (
			<p key={look.id}>{lookWords(look, props.opened?.looks[look.id])}</p>
		))}
	</>
);

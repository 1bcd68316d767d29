import type { ReactNode } from "react";
import type { IconName } from "../../../kit/icons.tsx";
import { type State, StateTag } from "../../../kit/StateTag.tsx";
import { CLASS, PARTICIPATION } from "../labels.ts";
import type { Participation } from "../schema.ts";
import css from "./StandingTags.module.css";

const LOOK = {
	exempt: { state: "done", icon: "minus" },
	"temporary-elsewhere": { state: "waiting", icon: "right" },
	away: { state: "waiting", icon: "right" },
	"special-duty": { state: "done", icon: "flag" },
	suspended: { state: "late", icon: "late" },
} satisfies Record<Participation["kind"], { state: State; icon: IconName }>;

/** How a member takes part today, where it is otherwise than as an official member at every meeting. */
export function StandingTags(props: {
	probationary: boolean;
	participations: readonly Participation["kind"][];
	otherwise?: ReactNode;
}) {
	const { probationary, participations, otherwise } = props;
	if (!probationary && participations.length === 0) return otherwise;
	return (
		<div className={css.tags}>
			{probationary && (
				<StateTag state="soon" icon="half">
					{CLASS.probationary}
				</StateTag>
			)}
			{participations.map((kind) => (
				<StateTag key={kind} {...LOOK[kind]}>
					{PARTICIPATION[kind]}
				</StateTag>
			))}
		</div>
	);
}

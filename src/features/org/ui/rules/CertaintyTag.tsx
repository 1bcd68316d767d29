import {
	confidenceLabel,
	isVerified,
} from "../../../../charter/rulebook/labels.ts";
import type {
	Confidence,
	Standing,
} from "../../../../charter/rulebook/legal-document.ts";
import type { IconName } from "../../../../kit/icons.tsx";
import { type State, StateTag } from "../../../../kit/StateTag.tsx";

type Known = { confidence: Confidence; status: Standing };

/** How sure a value or a document is, in colour, drawing and word. */
export function CertaintyTag(known: Known) {
	const words = confidenceLabel(known);
	return (
		<StateTag {...lookOf(known)}>
			{words.charAt(0).toLocaleUpperCase("vi")}
			{words.slice(1)}
		</StateTag>
	);
}

function lookOf(known: Known): { state: State; icon: IconName } {
	if (known.confidence === "D") return { state: "waiting", icon: "info" };
	if (known.confidence === "L") return { state: "done", icon: "flag" };
	return isVerified(known)
		? { state: "on-time", icon: "ok" }
		: { state: "soon", icon: "gap" };
}

import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { DialogButtons } from "./Dialog.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import type { Problem } from "./problem.ts";

/** How a dialog that acts ends: what went wrong, the act, and the way out that changes nothing. */
export function DialogEnd(props: {
	problem: Problem | undefined;
	onClose: () => void;
	/** The act, mostly one. */
	children: ReactNode;
}) {
	return (
		<>
			{props.problem && <ProblemNotice problem={props.problem} />}
			<DialogButtons>
				{props.children}
				<Button kind="quiet" onClick={props.onClose}>
					Để sau
				</Button>
			</DialogButtons>
		</>
	);
}

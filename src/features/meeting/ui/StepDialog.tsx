import type { ReactNode } from "react";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import type { Problem } from "../../../kit/problem.ts";
import { QuestionBox } from "../../../kit/QuestionBox.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { CHECK } from "../labels/checks.ts";
import { STEP } from "../labels/words.ts";
import type { Check } from "../rules/checklist.ts";
import type { Step } from "../schema/record.ts";
import { useKept } from "./Kept.tsx";

type Reasons = Record<string, string>;
const NO_REASONS: Reasons = {};

/** What is missing of a check, as a sentence. */
export const missingOf = ({ code, facts }: Check): string =>
	CHECK[code]?.missing(facts) ?? code;

/** A step of the meeting: what it brings about, and one reason for every warning that it goes past. */
export function StepDialog(props: {
	step: Step;
	meetingId: string;
	open: boolean;
	onClose: () => void;
	checks: readonly Check[];
	consequences: readonly ReactNode[];
	afterwards?: string;
	onConfirm: (reasons: Reasons) => void;
	busy: boolean;
	problem: Problem | undefined;
	/** What has to come first, before the checks are looked at. */
	waits?: string | undefined;
	/** Why it cannot be done now, besides what the checks demand. */
	why?: string | undefined;
	children?: ReactNode;
}) {
	const { step, meetingId, checks, waits, onConfirm, ...dialog } = props;
	const kept = useKept(`reasons:${step}:${meetingId}`, NO_REASONS);
	const demanded = checks.find((c) => c.weight === "must" && !c.met);
	const warnings = checks.filter((c) => c.weight === "should" && !c.met);
	// While something is demanded the step waits for it; reasons are asked after.
	const questions = demanded ? [] : warnings;
	const reasonFor = ({ code }: Check) => kept.value[code]?.trim() ?? "";
	const unanswered = warnings.some((warning) => reasonFor(warning) === "");
	return (
		<ConsequenceDialog
			{...dialog}
			title={STEP[step]}
			confirm={STEP[step]}
			why={
				waits ??
				(demanded
					? missingOf(demanded)
					: (props.why ??
						(unanswered ? "Ghi một câu cho mỗi mục còn thiếu." : undefined)))
			}
			onConfirm={() =>
				onConfirm(
					Object.fromEntries(warnings.map((w) => [w.code, reasonFor(w)])),
				)
			}
		>
			{props.children}
			{questions.map((warning) => (
				<QuestionBox key={warning.code} fact={missingOf(warning)}>
					<TextField
						label={`Lý do: ${CHECK[warning.code]?.title.toLocaleLowerCase("vi") ?? ""}`}
						value={kept.value[warning.code] ?? ""}
						maxLength={500}
						onChange={(reason) => kept.change({ [warning.code]: reason })}
					/>
				</QuestionBox>
			))}
		</ConsequenceDialog>
	);
}

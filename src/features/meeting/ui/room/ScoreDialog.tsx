import { minutesBetween } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { FigureHead, SmallLine } from "../../../../kit/Figure.tsx";
import {
	BAND,
	nameOfSheet,
	showPoints,
} from "../../../quality/labels/score.ts";
import { evidenceFor } from "../../../quality/rules/evidence.ts";
import { faultsIn } from "../../../quality/rules/objections.ts";
import { readSheet } from "../../../quality/rules/reading.ts";
import { sheetFor } from "../../../quality/rules/sheets.ts";
import { totalOf } from "../../../quality/rules/totals.ts";
import type {
	LineMark,
	Marks,
	MeetingFacts,
	ScoreSheet,
} from "../../../quality/schema.ts";
import type { scoreMeeting } from "../../actions/score-meeting.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { useMinute } from "./Clock.tsx";
import { useRecording } from "./Recording.tsx";
import {
	NO_MARK,
	ScoreLineFields,
	type TypedMark,
} from "./ScoreLineFields.tsx";

/** The cell scores its own meeting: evidence beside every line, reasons for deductions, the sum shown and never typed. */
export function ScoreDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { meeting, rules } = room.dossier;
	const act = useRecording<typeof scoreMeeting>("meeting.score");
	const facts = factsAt(room, useMinute(room.now));
	const sheet = sheetFor(rules.score.sheet);
	const kept = useKept<Record<string, TypedMark>>(
		`score:${meeting.id}`,
		meeting.score ? typedOf(meeting.score.marks) : computedMarks(sheet, facts),
	);
	const marks = given(kept.value);
	const lines = readSheet(sheet, facts, {
		votedMarks: marks,
		marks,
		decided: null,
		answers: [],
	});
	const total = totalOf(
		sheet,
		facts,
		marks,
		rules.score.bands,
		rules.score.edges,
	);
	const faulty = faultsIn(sheet, facts, marks).map(({ line }) => line);
	const unreasoned = lines.filter((reading) => reading.lacksReason);
	const why =
		faulty.length > 0
			? `Chưa chấm dòng ${faulty.join(", ")}.`
			: rules.score.needsReason && unreasoned.length > 0
				? `Ghi lý do trừ điểm dòng ${unreasoned.map(({ line }) => line.no).join(", ")}.`
				: undefined;
	return (
		<Dialog open wide firm title="Tự chấm điểm kỳ họp" onClose={onClose}>
			<FigureHead
				title={sheet.name}
				note={nameOfSheet(sheet)}
				figure={showPoints(total.rescaled)}
				base={
					faulty.length > 0 ? "điểm, chưa đủ dòng" : `điểm, ${BAND[total.band]}`
				}
			/>
			<ol>
				{lines.map((reading) => (
					<ScoreLineFields
						key={reading.line.no}
						reading={reading}
						facts={facts}
						typed={kept.value[reading.line.no] ?? NO_MARK}
						onChange={(mark) => kept.change({ [reading.line.no]: mark })}
					/>
				))}
			</ol>
			{kept.touched && (
				<SmallLine icon="phone">Đã giữ trên máy này, chưa gửi.</SmallLine>
			)}
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={why}
					onClick={() =>
						act.run(
							{
								meetingId: meeting.id,
								marks,
								stated: null,
								was: meeting.score?.marks ?? null,
							},
							() => {
								kept.forget();
								onClose();
							},
						)
					}
				>
					Ghi {showPoints(total.rescaled)} điểm
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

/** The evidence as it would be if the meeting ended this minute. */
export function factsAt(room: Room, minute: string): MeetingFacts {
	const { startedAt, source } = room.dossier.meeting;
	if (!startedAt || source === "paper") return room.facts;
	return { ...room.facts, minutes: minutesBetween(startedAt, minute) };
}

/** The marks that the record itself gives. */
function computedMarks(
	sheet: ScoreSheet,
	facts: MeetingFacts,
): Record<string, TypedMark> {
	return Object.fromEntries(
		evidenceFor(sheet, facts).flatMap(
			({ line, computed, status }): [string, TypedMark][] =>
				computed === null || status === "void"
					? []
					: [[line, { ...NO_MARK, mark: computed }]],
		),
	);
}

const typedOf = (marks: Marks): Record<string, TypedMark> =>
	Object.fromEntries(
		Object.entries(marks).map(([line, { mark, reason, explanation }]) => [
			line,
			{ mark, reason: reason ?? "", explanation: explanation ?? "" },
		]),
	);

/** The lines that have a mark; blank words count as none. */
const given = (typed: Record<string, TypedMark>): Marks =>
	Object.fromEntries(
		Object.entries(typed).flatMap(
			([line, { mark, reason, explanation }]): [string, LineMark][] =>
				mark === null
					? []
					: [
							[
								line,
								{
									mark,
									reason: reason.trim() || null,
									explanation: explanation.trim() || null,
								},
							],
						],
		),
	);

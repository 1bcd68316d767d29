import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Chip, Chips } from "../../../../kit/Chips.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import type { correctOpinion } from "../../actions/correct-opinion.ts";
import { OPINION_KIND } from "../../labels/words.ts";
import type { Opinion } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { CriticismDialog } from "./CriticismDialog.tsx";
import { useRecording } from "./Recording.tsx";

const KINDS = (
	["opinion", "proposal", "question", "criticism", "dissent"] as const
).map((value) => ({ value, label: OPINION_KIND[value] }));

/** The one who speaks, and what is said in a line. The name is noted already; the line is added while it is heard. */
export function OpinionLine(props: {
	room: Room;
	opinion: Opinion;
	onDone?: () => void;
}) {
	const { room, opinion, onDone } = props;
	const [following, setFollowing] = useState<"now" | "done" | null>(null);
	const act = useRecording<typeof correctOpinion>("meeting.correct-opinion");
	const { value, change, forget, touched, before } = useKept<
		Pick<Opinion, "kind" | "words">
	>(`opinion:${opinion.id}`, { kind: opinion.kind, words: opinion.words });
	const { kind, words } = value;
	const said = opinion.words !== "" && !touched;
	return (
		<>
			<h3>{said ? "Vừa phát biểu" : "Đang phát biểu"}</h3>
			<Chips>
				<Chip icon="mic" place="now" onPress={() => change({ words })}>
					{opinion.name}
				</Chip>
			</Chips>
			<TextField
				label="Ý kiến, ghi một dòng"
				value={words}
				maxLength={5000}
				onChange={(text) => change({ words: text })}
			/>
			<PickField
				label="Loại ý kiến"
				choices={KINDS}
				value={kind}
				onChange={(next) => change({ kind: next })}
			/>
			{act.problem && <ProblemNotice problem={act.problem} />}
			{touched && (
				<Button
					wide
					busy={act.busy}
					onClick={() =>
						act.run({ opinionId: opinion.id, kind, words, was: before }, () => {
							forget();
							onDone?.();
						})
					}
				>
					Ghi ý kiến
				</Button>
			)}
			{room.may.follow && opinion.kind === "criticism" && !touched && (
				<Button kind="quiet" wide onClick={() => setFollowing("now")}>
					Ghi kín và hẹn xem lại
				</Button>
			)}
			{following === "done" && (
				<SmallLine icon="check">Đã ghi kín, hẹn xem lại.</SmallLine>
			)}
			{following === "now" && (
				<CriticismDialog
					room={room}
					opinion={opinion}
					onNoted={() => setFollowing("done")}
					onClose={() => setFollowing(null)}
				/>
			)}
		</>
	);
}

import type { Room } from "../Answers.tsx";
import { AgendaSheet } from "./AgendaSheet.tsx";
import { ConclusionDialog } from "./ConclusionDialog.tsx";
import { GuestDialog } from "./GuestDialog.tsx";
import { OpinionDialog } from "./OpinionDialog.tsx";
import { ScoreDialog } from "./ScoreDialog.tsx";
import { type CarriedTask, TaskDialog } from "./TaskDialog.tsx";
import { VoteDialog } from "./VoteDialog.tsx";

/** What lies above the room: one thing is entered at a time. */
export type Sheet =
	| {
			name:
				| "agenda"
				| "opinion"
				| "task"
				| "theme-line"
				| "vote"
				| "conclusion"
				| "guest"
				| "score";
	  }
	| { name: "carried-task"; task: CarriedTask };

/** What every part of the room is given. */
export type InRoom = {
	room: Room;
	recording: boolean;
	onOpen: (sheet: Sheet) => void;
};

export function SheetOf(props: {
	sheet: Sheet | null;
	room: Room;
	recording: boolean;
	onClose: () => void;
}) {
	const { sheet, ...shown } = props;
	if (sheet?.name === "agenda") return <AgendaSheet {...shown} />;
	if (!props.recording) return null;
	switch (sheet?.name) {
		case "opinion":
			return <OpinionDialog {...shown} />;
		case "task":
			return <TaskDialog {...shown} carried={null} />;
		case "theme-line":
			return <TaskDialog {...shown} carried={null} ofTheme />;
		case "carried-task":
			return <TaskDialog {...shown} carried={sheet.task} />;
		case "vote":
			return <VoteDialog {...shown} />;
		case "conclusion":
			return <ConclusionDialog {...shown} />;
		case "guest":
			return <GuestDialog {...shown} />;
		case "score":
			return <ScoreDialog {...shown} />;
		default:
			return null;
	}
}

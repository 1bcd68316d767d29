import type { CellMonth, Planned } from "../Answers.tsx";
import { AgendaDialog } from "./AgendaDialog.tsx";
import { CommitteeDialog } from "./CommitteeDialog.tsx";
import { DayDialog } from "./DayDialog.tsx";
import { DraftDialog } from "./DraftDialog.tsx";
import { PapersDialog } from "./PapersDialog.tsx";
import type { Editor } from "./PreparationRows.tsx";
import { ProblemDialog } from "./ProblemDialog.tsx";

/** The one part of the preparation that is being written. */
export function EditorDialog(props: {
	editor: Editor | null;
	cell: CellMonth;
	planned: Planned;
	onClose: () => void;
}) {
	const { editor, cell, planned, onClose } = props;
	const { dossier } = planned;
	switch (editor) {
		case "agenda":
			return <AgendaDialog planned={planned} onClose={onClose} />;
		case "committee":
			return (
				<CommitteeDialog
					meeting={dossier.meeting}
					today={cell.today}
					onClose={onClose}
				/>
			);
		case "problem":
			return <ProblemDialog planned={planned} onClose={onClose} />;
		case "draft":
			return <DraftDialog meeting={dossier.meeting} onClose={onClose} />;
		case "papers":
			return (
				<PapersDialog record={dossier} today={cell.today} onClose={onClose} />
			);
		case "day":
			return <DayDialog meeting={dossier.meeting} onClose={onClose} />;
		case null:
			return null;
	}
}

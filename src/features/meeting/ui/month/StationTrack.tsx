import { addWorkingDays, showDay } from "../../../../charter/calendar.ts";
import { TrackOfStations } from "../../../../kit/TrackOfStations.tsx";
import { finishedBy } from "../../rules/clocks.ts";
import type { CellMonth } from "../Answers.tsx";
import { preparationRows } from "./PreparationRows.tsx";
import { STATIONS } from "./StationPart.tsx";

/** Where the month stands, and until when each station lasts. */
export function StationTrack(props: { cell: CellMonth; current: number }) {
	const { cell, current } = props;
	const notes = notesOf(cell);
	return (
		<TrackOfStations
			name="Bốn chặng của tháng"
			stations={STATIONS.map(({ id, name }, at) => {
				const note = notes[at];
				return {
					name,
					place: at < current ? "past" : at === current ? "current" : "ahead",
					...(note ? { note } : {}),
					...(cell.meeting ? { href: `#${id}` } : {}),
				};
			})}
		/>
	);
}

function notesOf({ meeting: planned, may, score }: CellMonth): string[] {
	if (!planned) return ["chọn ngày"];
	const { meeting, rules, uploads } = planned.dossier;
	const on = meeting.heldOn ?? meeting.plannedOn;
	const rows = preparationRows(planned);
	const ready = rows.filter((row) => row.done).length;
	const ratedBy =
		score?.ratingDueOn ?? addWorkingDays(on, rules.score.ratingDays);
	return [
		may.prepare ? `${ready}/${rows.length} mục` : "",
		showDay(on),
		uploads.after
			? showDay(uploads.after)
			: `đến ${showDay(finishedBy(on, rules.finishedAfterDays))}`,
		score?.decidedOn ? showDay(score.decidedOn) : `đến ${showDay(ratedBy)}`,
	];
}

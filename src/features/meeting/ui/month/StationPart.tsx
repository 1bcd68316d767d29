import type { ReactNode } from "react";
import { Fold } from "../../../../kit/Fold.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { CellMonth } from "../Answers.tsx";

export const STATIONS = [
	{ id: "chuan-bi", name: "Chuẩn bị" },
	{ id: "hop", name: "Họp" },
	{ id: "sau-hop", name: "Sau họp" },
	{ id: "danh-gia", name: "Đánh giá" },
] as const;

/** The station in work, 0 to 3; 4 when the month is done. */
export function stationOf({ meeting: planned, score }: CellMonth): number {
	if (!planned) return 0;
	const { meeting, uploads } = planned.dossier;
	if (meeting.state === "planned" || meeting.state === "prepared") return 0;
	if (meeting.state !== "closed") return 1;
	if (!uploads.after) return 2;
	return score && score.decidedOn === null ? 3 : 4;
}

/** A station of the month: open while it is in work, folded otherwise. */
export function StationPart(props: {
	at: 0 | 1 | 2 | 3;
	current: number;
	/** What stands beside the name of a folded station. */
	note: string;
	aside?: ReactNode;
	/** Not in work, but what people come for. */
	open?: boolean;
	children: ReactNode;
}) {
	const { id, name } = STATIONS[props.at];
	return props.at === props.current ? (
		<Section id={id} title={name} aside={props.aside}>
			{props.children}
		</Section>
	) : (
		<Fold id={id} title={name} note={props.note} open={props.open ?? false}>
			{props.children}
		</Fold>
	);
}

import { useState } from "react";
import { timeOf } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { OPINION_KIND } from "../../labels/words.ts";
import type { Room } from "../Answers.tsx";
import { OpinionLine } from "./OpinionLine.tsx";

/** Everything said so far, the latest first; what was noted can be put right. */
export function Opinions(props: { room: Room; recording: boolean }) {
	const { opinions } = props.room.dossier;
	const [correcting, setCorrecting] = useState<string | null>(null);
	const opinion = opinions.find(({ id }) => id === correcting);
	return (
		<>
			<Rows name="Ý kiến đã ghi">
				{opinions.toReversed().map((each) => (
					<Row
						key={each.id}
						title={each.name}
						note={
							<>
								{timeOf(new Date(each.spokenAt))}, {OPINION_KIND[each.kind]}
								{each.words && `: ${each.words}`}
							</>
						}
						end={
							props.recording && (
								<Button
									compact
									kind="plain"
									aria-label={`Sửa ý kiến của ${each.name}`}
									onClick={() => setCorrecting(each.id)}
								>
									Sửa
								</Button>
							)
						}
					/>
				))}
			</Rows>
			{opinion && (
				<Dialog open title="Sửa ý kiến" onClose={() => setCorrecting(null)}>
					<OpinionLine
						room={props.room}
						opinion={opinion}
						onDone={() => setCorrecting(null)}
					/>
				</Dialog>
			)}
		</>
	);
}

import { useState } from "react";
import { type IsoDate, showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { PARTICIPATION } from "../../labels.ts";
import type { Participation } from "../../schema.ts";
import { EndParticipationDialog } from "./EndParticipationDialog.tsx";
import { ParticipationDialog } from "./ParticipationDialog.tsx";
import type { Shown } from "./shown.ts";

/** How the member takes part now and from a day to come; who keeps the records may begin and end it. */
export function ParticipationPart({ shown }: { shown: Shown }) {
	const { may, participations, today } = shown;
	const [adding, setAdding] = useState(false);
	const [ending, setEnding] = useState<Participation | null>(null);
	const open = participations.filter((p) => isOpen(p, today));
	return (
		<Section
			title="Tham gia sinh hoạt"
			note={
				open.length === 0
					? "Sinh hoạt, công tác đầy đủ tại chi bộ."
					: "Điểm danh, tỷ lệ dự họp tính theo đây."
			}
		>
			{open.length > 0 && (
				<Rows name="Hình thức tham gia">
					{open.map((participation) => (
						<Row
							key={participation.id}
							title={PARTICIPATION[participation.kind]}
							note={periodWords(participation)}
						>
							{may.change && (
								<Button
									compact
									kind="quiet"
									onClick={() => setEnding(participation)}
								>
									Ghi ngày kết thúc
								</Button>
							)}
						</Row>
					))}
				</Rows>
			)}
			{may.change && (
				<Button wide icon="plus" onClick={() => setAdding(true)}>
					Ghi hình thức khác
				</Button>
			)}
			{adding && (
				<ParticipationDialog shown={shown} onClose={() => setAdding(false)} />
			)}
			{ending && (
				<EndParticipationDialog
					shown={shown}
					participation={ending}
					onClose={() => setEnding(null)}
				/>
			)}
		</Section>
	);
}

const isOpen = ({ toOn }: Participation, today: IsoDate): boolean =>
	toOn === null || toOn > today;

function periodWords({ fromOn, toOn, note, basis }: Participation): string {
	const from = fromOn ? `Từ ${showDate(fromOn)}` : "Không rõ ngày bắt đầu";
	const to = toOn ? ` đến ${showDate(toOn)}` : "";
	const why = note ? ` Lý do: ${note}.` : "";
	return `${from}${to}.${why}${basis ? ` Căn cứ: ${basis}.` : ""}`;
}

import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { Meeting } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import css from "../month/Prepared.module.css";

/** What the chair concluded so far. */
export function Conclusion({ room }: { room: Room }) {
	const { meeting } = room.dossier;
	const parts = partsOf(meeting);
	return (
		<Section title="Kết luận">
			{parts.length === 0 && !meeting.minutesAdopted ? (
				<Soft>Chưa ghi kết luận.</Soft>
			) : (
				<Rows name="Kết luận">
					{parts.map(([title, words]) => (
						<Row
							key={title}
							title={title}
							note={<div className={css.words}>{words}</div>}
						/>
					))}
					<Row
						title="Biểu dương, nhắc nhở"
						note={`Biểu dương ${meeting.praise}, nhắc nhở ${meeting.reminders} đồng chí.`}
					/>
					<Row
						title="Biên bản"
						note={
							meeting.minutesAdopted
								? "Hội nghị đã thông qua."
								: "Chưa thông qua."
						}
					/>
				</Rows>
			)}
		</Section>
	);
}

function partsOf(meeting: Meeting): [string, string][] {
	const parts: [string, string | null][] = [
		["Đảng phí", meeting.feeNote],
		["Trả lời ý kiến", meeting.answers],
		["Cấp trên phát biểu", meeting.superiorRemark],
		["Chủ trì kết luận", meeting.conclusion],
	];
	return parts.flatMap(([title, words]): [string, string][] =>
		words?.trim() ? [[title, words]] : [],
	);
}

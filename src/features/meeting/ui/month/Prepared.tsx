import { showDate } from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { OUTCOME } from "../../labels/words.ts";
import type { Planned } from "../Answers.tsx";
import { DocumentLinks } from "../DocumentLinks.tsx";
import { Part } from "../Part.tsx";
import { AgendaList } from "./AgendaList.tsx";
import { PaperList } from "./PaperList.tsx";
import css from "./Prepared.module.css";

/** What there is to read before the meeting: notice, agenda, draft, papers. */
export function Prepared({ planned }: { planned: Planned }) {
	const { meeting, agenda, files, focus } = planned.dossier;
	const notice = `Thông báo số ${meeting.noticeNumber}`;
	return (
		<>
			{meeting.noticeOn && (
				<Rows name="Thông báo">
					<Row
						title={notice}
						note={`Phát ngày ${showDate(meeting.noticeOn)}.`}
						end={
							<DocumentLinks
								paper="notice"
								meetingId={meeting.id}
								name={notice}
							/>
						}
					/>
				</Rows>
			)}
			{meeting.problem && (
				<Soft>Vấn đề trọng tâm của kỳ họp: {meeting.problem}.</Soft>
			)}
			{focus && <Soft>Trọng tâm cấp ủy định hướng: {focus}.</Soft>}
			{agenda.length > 0 && (
				<Part title="Chương trình">
					<AgendaList agenda={agenda} />
				</Part>
			)}
			{meeting.draft && (
				<Part
					title={`Dự thảo ${OUTCOME[meeting.outcome ?? "resolution"].toLocaleLowerCase("vi")}`}
				>
					<p className={css.words}>{meeting.draft}</p>
				</Part>
			)}
			{files.length > 0 && (
				<Part title="Tài liệu">
					<PaperList files={files} />
				</Part>
			)}
		</>
	);
}

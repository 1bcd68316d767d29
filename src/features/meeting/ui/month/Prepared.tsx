import { showDate } from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { OUTCOME } from "../../labels/words.ts";
import type { Planned } from "../Answers.tsx";
import { DocumentLinks } from "../DocumentLinks.tsx";
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
			{focus && <Soft>Trọng tâm cấp ủy định hướng: {focus}.</Soft>}
			{agenda.length > 0 && (
				<>
					<h3>Chương trình</h3>
					<AgendaList agenda={agenda} />
				</>
			)}
			{meeting.draft && (
				<>
					<h3>
						Dự thảo{" "}
						{OUTCOME[meeting.outcome ?? "resolution"].toLocaleLowerCase("vi")}
					</h3>
					<p className={css.words}>{meeting.draft}</p>
				</>
			)}
			{files.length > 0 && (
				<>
					<h3>Tài liệu</h3>
					<PaperList files={files} />
				</>
			)}
		</>
	);
}

import { useState } from "react";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { ReasonDialog } from "../../../../kit/ReasonDialog.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { replyToNotice } from "../../actions/reply-to-notice.ts";
import { isAnnounced, isBegun } from "../../rules/agenda.ts";
import type { CellMonth, Planned } from "../Answers.tsx";
import { AskAheadDialog } from "./AskAheadDialog.tsx";
import { QuestionRows } from "./QuestionRows.tsx";

/** What a member does before the meeting: says whether they come, sends a question or an opinion ahead. */
export function OwnPart({
	cell,
	planned,
}: {
	cell: CellMonth;
	planned: Planned;
}) {
	const { meeting, replies, questions } = planned.dossier;
	const [asking, setAsking] = useState<"leave" | "question" | null>(null);
	const act = useAct<typeof replyToNotice>("meeting.reply");
	const { ownId } = cell;
	const announced = isAnnounced(meeting);
	// Who prepares it asks nothing of themselves.
	if (!ownId || isBegun(meeting) || (cell.may.prepare && !announced))
		return null;
	const reply = replies.find(({ memberId }) => memberId === ownId);
	const own = questions.filter(({ memberId }) => memberId === ownId);
	const close = () => setAsking(null);
	return (
		<Section title="Phần của đồng chí">
			{announced && (
				<>
					{reply && (
						<SmallLine icon={reply.coming ? "check" : "half"}>
							{reply.coming
								? "Đồng chí đã báo dự."
								: `Đồng chí đã xin phép vắng: ${reply.reason}.`}
						</SmallLine>
					)}
					{act.problem && <ProblemNotice problem={act.problem} />}
					<Buttons>
						{!reply?.coming && (
							<Button
								kind={reply ? "quiet" : "main"}
								busy={act.busy}
								onClick={() => act.run({ meetingId: meeting.id, coming: true })}
							>
								Tôi sẽ dự
							</Button>
						)}
						<Button kind="quiet" onClick={() => setAsking("leave")}>
							{reply && !reply.coming ? "Sửa lý do vắng" : "Xin phép vắng"}
						</Button>
					</Buttons>
				</>
			)}
			{own.length > 0 && (
				<QuestionRows name="Đồng chí đã gửi" questions={own} own />
			)}
			<Buttons>
				<Button kind="quiet" icon="talk" onClick={() => setAsking("question")}>
					{meeting.topic
						? "Gửi câu hỏi về chuyên đề"
						: "Gửi câu hỏi, ý kiến trước"}
				</Button>
			</Buttons>
			<ReasonDialog
				open={asking === "leave"}
				title="Xin phép vắng"
				label="Lý do"
				hint="Chỉ chi ủy và đồng chí xem được. Khi điểm danh, lý do được ghi sẵn."
				confirm="Gửi xin phép"
				initial={reply?.reason ?? ""}
				busy={act.busy}
				problem={act.problem}
				onClose={close}
				onConfirm={(reason) =>
					act.run({ meetingId: meeting.id, coming: false, reason }, close)
				}
			/>
			{asking === "question" && (
				<AskAheadDialog
					meetingId={meeting.id}
					topic={meeting.topic}
					onClose={close}
				/>
			)}
		</Section>
	);
}

import { useState } from "react";
import { addDays, showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { FileField } from "../../../../kit/FileField.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import type { attachFile } from "../../actions/attach-file.ts";
import type { removeFile } from "../../actions/remove-file.ts";
import type { Dossier } from "../../schema/record.ts";
import { UploadMark } from "../UploadMark.tsx";
import { base64Of } from "./FileText.tsx";
import { PaperList } from "./PaperList.tsx";

const MOST_BYTES = 10 * 1024 * 1024;

/** The papers that members read before the meeting, and the day they were put on the national handbook. */
export function PapersDialog(props: {
	record: Dossier;
	today: string;
	onClose: () => void;
}) {
	const { record, today, onClose } = props;
	const { meeting, files, uploads, rules } = record;
	const attach = useAct<typeof attachFile>("meeting.attach-file");
	const remove = useAct<typeof removeFile>("meeting.remove-file");
	const [tooLarge, setTooLarge] = useState<string | null>(null);
	const pick = async (file: File) => {
		setTooLarge(file.size > MOST_BYTES ? file.name : null);
		if (file.size > MOST_BYTES) return;
		const base64 = await base64Of(file);
		attach.run({ meetingId: meeting.id, name: file.name, base64 });
	};
	return (
		<Dialog open wide firm title="Tài liệu gửi trước" onClose={onClose}>
			<PaperList
				files={files}
				onRemove={(fileId) => remove.run({ fileId })}
				busy={remove.busy}
			/>
			<FileField
				label={attach.busy ? "Đang gửi tệp…" : "Thêm tài liệu"}
				hint="PDF, Word, Excel hoặc ảnh, tối đa 10 MB."
				accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
				disabled={attach.busy}
				onPick={(file) => void pick(file)}
			/>
			{tooLarge && (
				<ProblemNotice
					where={tooLarge}
					what="Tệp lớn hơn 10 MB."
					todo="Chọn tệp nhỏ hơn."
				/>
			)}
			{attach.problem && <ProblemNotice problem={attach.problem} />}
			{remove.problem && <ProblemNotice problem={remove.problem} />}
			<Notice icon="upload">
				Tài liệu cần có trên Sổ tay đảng viên điện tử trước ngày{" "}
				{showDate(addDays(meeting.plannedOn, 1 - rules.papersBeforeDays))}.
			</Notice>
			<UploadMark
				meetingId={meeting.id}
				stage="before"
				marked={uploads.before}
				today={today}
			/>
			<DialogButtons>
				<Button kind="quiet" onClick={onClose}>
					Xong
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

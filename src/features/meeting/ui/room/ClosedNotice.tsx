import { showTime } from "../../../../charter/calendar.ts";
import { ButtonLink } from "../../../../kit/Button.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import type { Room } from "../Answers.tsx";
import { monthPageOf } from "../Paths.tsx";
import css from "./ClosedNotice.module.css";

/** The meeting is over: what was recorded stays as it was. */
export function ClosedNotice({ room }: { room: Room }) {
	const { meeting } = room.dossier;
	return (
		<div className={css.over}>
			<Notice icon="lock">
				Kỳ họp đã kết thúc
				{meeting.endedAt && ` lúc ${showTime(meeting.endedAt)}`}. Biên bản đã cố
				định, chỉ thêm được phụ lục.
			</Notice>
			<ButtonLink kind="main" href={monthPageOf(meeting)}>
				Xem biên bản, nghị quyết
			</ButtonLink>
		</div>
	);
}

import { type IsoDate, monthOf } from "../../../charter/calendar.ts";
import type { Letter } from "../../../platform/mail.ts";
import { REMINDING_PAGE } from "../../account/labels.ts";
import { reminderLine, subjectOf } from "../labels/reminders.ts";
import type { Reminder } from "../rules/reminders.ts";

/** The letter of a day: what one is reminded of, each with its page; that more waits, where it does; where to stop such letters. */
export function digestLetter(
	reminders: readonly Reminder[],
	others: number,
	{ url, today }: { url: string; today: IsoDate },
): Letter {
	const stopAt = `${url}${REMINDING_PAGE}`;
	return {
		subject: subjectOf(reminders.length),
		stopAt,
		lines: [
			{ text: "Kính gửi đồng chí." },
			...reminders.map((each) => ({
				text: reminderLine(each, today),
				href: `${url}${pageOf(each)}`,
			})),
			{
				text:
					others > 0
						? `Trên trang Việc của tôi còn ${others} việc khác.`
						: "Mở trang Việc của tôi để xem và làm.",
				href: `${url}/`,
			},
			{
				text: "Thư do Nếp tự gửi, mỗi ngày nhiều nhất một thư. Muốn thôi nhận, mở trang Nhắc việc qua thư.",
				href: stopAt,
			},
		],
	};
}

function pageOf({ taskId, unitId, meetingId, facts, on }: Reminder): string {
	if (taskId) return `/nhiem-vu/${taskId}`;
	const month = typeof facts.month === "string" ? facts.month : monthOf(on);
	const page = `/chi-bo/${unitId}/${month}`;
	return facts.kind === "thematic" ? `${page}?ky=${meetingId}` : page;
}

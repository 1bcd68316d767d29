import { showDate } from "../../../../charter/calendar.ts";
import { ButtonLink } from "../../../../kit/Button.tsx";
import { WorkItem } from "../../../../kit/WorkList.tsx";
import { timeLeft, wordsOf } from "../../labels/waiting.ts";
import { waitsForMeeting } from "../../rules/waiting.ts";
import type { Waiting } from "../../schema/asked.ts";

/** One thing that waits. A task opens beside the list on a desk; all else, and everything on a phone, opens its page. */
export function WaitingItem(props: {
	waiting: Waiting;
	today: string;
	open: boolean;
	onOpen: () => void;
}) {
	const { waiting, today, open, onOpen } = props;
	const words = wordsOf(waiting);
	const left = timeLeft(waiting, today);
	const reported = waitsForMeeting(waiting);
	return (
		<WorkItem
			open={open}
			state={reported ? "done" : left.state}
			stateWord={reported ? "Đã báo cáo" : left.word}
			{...(waiting.dueOn
				? { due: `${words.date ?? "Hạn"} ${showDate(waiting.dueOn)}` }
				: {})}
			title={words.title}
			note={words.note}
			action={
				<ButtonLink
					kind={open && !reported ? "main" : "outline"}
					href={pageOf(waiting)}
					onClick={(click) => {
						if (waiting.taskId === null || !isWide()) return;
						click.preventDefault();
						onOpen();
					}}
				>
					{words.button}
				</ButtonLink>
			}
		/>
	);
}

export const keyOf = ({ code, unitId, meetingId, taskId, facts }: Waiting) =>
	[
		...[code, unitId, meetingId, taskId],
		...[facts.month, facts.ballotId, facts.proposalId, facts.pledgeId],
	].join(" ");

/** The one page that does it. */
export function pageOf({
	code,
	unitId,
	meetingId,
	taskId,
	facts,
}: Waiting): string {
	switch (code) {
		case "task":
			return `/nhiem-vu/${taskId}`;
		case "ballot":
			return `/bo-phieu/${facts.ballotId}`;
		case "open":
		case "record":
			return `/phong-hop/${meetingId}`;
		case "pledge":
		case "own-pledge":
			return "/dieu-da-hen";
		case "proposal":
			return "/bao-quat/kien-nghi";
		case "pulse":
			return `/ba-cau-hoi/${meetingId}`;
		case "answer":
		case "rate":
			return `/phieu-diem/${meetingId}`;
		default:
			return `/chi-bo/${unitId}/${facts.month}`;
	}
}

const isWide = () => window.matchMedia("(min-width: 960px)").matches;

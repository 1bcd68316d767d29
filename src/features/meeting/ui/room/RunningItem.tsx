import { showTime, timeOf } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { RunningTime } from "../../../../kit/RunningTime.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { startItem } from "../../actions/start-item.ts";
import { ITEM_KIND } from "../../labels/words.ts";
import { actualMinutes } from "../../rules/facts.ts";
import type { Item } from "../../schema/record.ts";
import { useNow } from "./Clock.tsx";
import { useRecording } from "./Recording.tsx";
import type { InRoom } from "./Sheets.tsx";
import { Speaking } from "./Speaking.tsx";

/** The agenda item that runs, its time, who speaks on it, and the way to the next. */
export function RunningItem(props: InRoom) {
	const { room, recording } = props;
	const { agenda, meeting } = room.dossier;
	const at = agenda.findIndex((item) => item.id === meeting.currentItemId);
	const item = agenda[at];
	const next = agenda[at + 1];
	const over = meeting.state === "closed";
	return (
		<Stack gap="small">
			<SmallLine step icon="talk">
				{item?.startedAt
					? `${showTime(timeOf(new Date(item.startedAt)))} – Mục ${item.seq} trên ${agenda.length}`
					: `Chương trình ${agenda.length} mục`}
			</SmallLine>
			<Card>
				{item && !over ? (
					<>
						<h2>{item.title}</h2>
						<Soft>{aboutItem(item)}</Soft>
						<ItemClock
							item={item}
							before={agenda.slice(0, at)}
							now={room.now}
						/>
					</>
				) : (
					<h2>{over ? "Thảo luận" : "Chưa vào mục nào"}</h2>
				)}
				{recording && next && (
					<NextItem
						meetingId={meeting.id}
						item={next}
						first={item === undefined}
					/>
				)}
				<Speaking {...props} item={over ? undefined : item} />
			</Card>
		</Stack>
	);
}

const aboutItem = ({ kind, presenterName }: Item): string =>
	presenterName
		? `${ITEM_KIND[kind]}. Đồng chí ${presenterName} trình bày.`
		: `${ITEM_KIND[kind]}.`;

function ItemClock(props: {
	item: Item;
	before: readonly Item[];
	now: string;
}) {
	const { item, before } = props;
	const now = useNow(props.now);
	if (!item.startedAt) return null;
	const seconds = Math.max(
		0,
		(now.getTime() - Date.parse(item.startedAt)) / 1000,
	);
	const over = Math.floor(seconds / 60) - item.plannedMinutes;
	const slow = before.findLast((each) => overrunOf(each) > 0);
	const until = timeOf(
		new Date(Date.parse(item.startedAt) + item.plannedMinutes * 60_000),
	);
	return (
		<>
			<RunningTime seconds={seconds} planned={item.plannedMinutes} />
			{over > 0 ? (
				<Notice tone="warning" icon="clock">
					Mục này đã quá {over} phút so với dự kiến.
				</Notice>
			) : (
				slow && (
					<Notice icon="clock">
						Mục {slow.seq} quá {overrunOf(slow)} phút. Mục này vẫn giữ đủ{" "}
						{item.plannedMinutes} phút, kết thúc lúc {showTime(until)}.
					</Notice>
				)
			)}
		</>
	);
}

const overrunOf = (item: Item): number =>
	(actualMinutes(item) ?? 0) - item.plannedMinutes;

function NextItem(props: { meetingId: string; item: Item; first: boolean }) {
	const { meetingId, item, first } = props;
	const act = useRecording<typeof startItem>("meeting.start-item");
	return (
		<>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Soft>
				Mục tiếp: {item.seq}. {item.title}
			</Soft>
			<Button
				wide
				kind={first ? "main" : "quiet"}
				busy={act.busy}
				onClick={() =>
					act.run({
						meetingId,
						itemId: item.id,
						happenedAt: serverTime().toISOString(),
					})
				}
			>
				{first ? "Bắt đầu mục" : "Sang mục"} {item.seq}
			</Button>
		</>
	);
}

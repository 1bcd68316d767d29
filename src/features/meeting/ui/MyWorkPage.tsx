import { useState } from "react";
import {
	type IsoDate,
	showDate,
	weekdayOf,
} from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { thingsInWords } from "../../follow/labels.ts";
import { FOLLOWED } from "../../follow/schema.ts";
import { waitsForMeeting } from "../rules/waiting.ts";
import type { Waiting } from "../schema/asked.ts";
import type { myWork } from "../views/waiting.ts";
import { FoldedItems, WaitingGroup } from "./work/WaitingGroup.tsx";
import { keyOf, WaitingItem } from "./work/WaitingItem.tsx";
import { WaitingPane } from "./work/WaitingPane.tsx";

/** What waits for the person, oldest deadline first, each with the one button that does it. */
export function MyWorkPage() {
	const asked = useView<typeof myWork>("meeting.my-work", {});
	return (
		<Awaiting of={asked} shape="page">
			{(work) => <Work work={work} />}
		</Awaiting>
	);
}

function Work({ work }: { work: Given<typeof myWork> }) {
	const { today, until } = work;
	const reported = work.waiting.filter(waitsForMeeting);
	const waiting = work.waiting.filter((one) => !waitsForMeeting(one));
	const [chosen, choose] = useState<string | null>(null);
	const open = work.waiting.find((one) => keyOf(one) === chosen) ?? waiting[0];
	const listed = (ones: readonly Waiting[]) =>
		ones.map((one) => (
			<WaitingItem
				key={keyOf(one)}
				waiting={one}
				today={today}
				open={one === open}
				onOpen={() => choose(keyOf(one))}
			/>
		));

	const list = (
		<>
			{groupsOf(waiting, today, until).map(({ title, ones }) => (
				<WaitingGroup key={title} title={title} items={listed(ones)} />
			))}
			{reported.length > 0 && (
				<FoldedItems
					title={`${reported.length} nhiệm vụ đã báo cáo`}
					items={listed(reported)}
				/>
			)}
			<EmptyState>
				{waiting.length > 0
					? "Hết danh sách. Việc mới sẽ hiện ở đây."
					: "Không có việc nào đang chờ đồng chí. Việc mới sẽ hiện ở đây."}
			</EmptyState>
			{work.follows.length > 0 && (
				<Soft>
					Đồng chí được phân công theo dõi.{" "}
					{thingsInWords(work.follows, FOLLOWED)}
				</Soft>
			)}
		</>
	);

	return (
		<>
			<PageTitle title="Việc của tôi" note={countSentence(waiting, today)} />
			{open ? (
				<Columns
					deskOnly
					sideName="Việc đang xem"
					main={list}
					side={
						<WaitingPane
							key={keyOf(open)}
							waiting={open}
							today={today}
							arrives={chosen !== null}
						/>
					}
				/>
			) : (
				list
			)}
		</>
	);
}

function groupsOf(
	waiting: readonly Waiting[],
	today: IsoDate,
	until: IsoDate,
): { title: string; ones: Waiting[] }[] {
	const between = (from: string, to: string) =>
		waiting.filter(({ dueOn }) => {
			const on = dueOn ?? "9999";
			return from <= on && on < to;
		});
	return [
		{ title: "Quá hạn", ones: between("", today) },
		{ title: "Trong 7 ngày tới", ones: between(today, `${until}~`) },
		{ title: "Còn thời gian", ones: between(`${until}~`, "~") },
	].filter(({ ones }) => ones.length > 0);
}

function countSentence(waiting: readonly Waiting[], today: IsoDate): string {
	const day = `${weekdayOf(today)}, ${showDate(today)}.`;
	const late = waiting.filter(({ dueOn }) => dueOn !== null && dueOn < today);
	if (waiting.length === 0) return day;
	return `${day} ${waiting.length} việc đang chờ đồng chí${late.length > 0 ? `, ${late.length} việc đã quá hạn` : ""}.`;
}

import { useState } from "react";
import { showMonth } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { calendarSentence, unregisteredTitle } from "../labels/calendar.ts";
import type { calendar } from "../views/oversight.ts";
import { Agenda } from "./calendar/Agenda.tsx";
import { Feeds } from "./calendar/Feeds.tsx";
import { MonthPicker } from "./calendar/MonthPicker.tsx";
import { Unregistered } from "./calendar/Unregistered.tsx";

/** When and where which cell meets in a month, and who has not said yet. */
export function CalendarPage() {
	const [picked, pick] = useState<string | null>(null);
	const asked = useView<typeof calendar>(
		"meeting.calendar",
		picked ? { month: picked } : {},
		{ keepLast: true },
	);
	return (
		<Awaiting of={asked} shape="page">
			{(seen) => (
				<>
					<PageTitle
						title={`Lịch họp tháng ${showMonth(seen.month)}`}
						note={calendarSentence(
							seen.entries,
							seen.unregistered.length,
							seen.today,
						)}
						aside={
							<MonthPicker
								month={seen.month}
								today={seen.today}
								onPick={pick}
							/>
						}
					/>
					<Stack>
						{seen.unregistered.length > 0 ? (
							<Columns
								narrow
								sideName={unregisteredTitle(seen.month, seen.today)}
								main={<Agenda seen={seen} />}
								side={<Unregistered seen={seen} />}
							/>
						) : (
							<Agenda seen={seen} />
						)}
						<Feeds cells={seen.cells} />
					</Stack>
				</>
			)}
		</Awaiting>
	);
}

import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { GivenTask } from "../../schema/record.ts";
import { MOST_LINES } from "../../schema/themes.ts";
import { GivenRows } from "./GivenTasks.tsx";
import type { InRoom } from "./Sheets.tsx";

/** What must change after the theme: one to five lines, each with who follows it and when it is looked at again. */
export function ThemeLines({ room, recording, onOpen }: InRoom) {
	const { meeting, givenTasks } = room.dossier;
	const lines = givenTasks.filter(({ ofTheme }) => ofTheme);
	return (
		<Section
			title="Điều phải thay đổi sau chuyên đề"
			aside={lines.length > 0 && `${lines.length} điều`}
		>
			{lines.length === 0 && (
				<Soft>
					Ghi một đến {MOST_LINES} điều. Một quý sau, chi bộ nhìn lại từng điều.
				</Soft>
			)}
			<GivenRows
				name="Điều phải thay đổi"
				what="điều"
				meetingId={meeting.id}
				tasks={lines}
				recording={recording}
				wordsOf={wordsOf}
			/>
			{recording && lines.length < MOST_LINES && (
				<Button
					wide
					kind="quiet"
					icon="plus"
					onClick={() => onOpen({ name: "theme-line" })}
				>
					Thêm điều phải thay đổi
				</Button>
			)}
		</Section>
	);
}

const wordsOf = ({ ownerName, ownerText, dueOn, measure }: GivenTask): string =>
	[
		`${ownerName ?? ownerText ?? "Chưa có người"} theo dõi`,
		dueOn && `nhìn lại từ ${showDate(dueOn)}`,
		measure && `nhận biết bằng: ${measure}`,
	]
		.filter(Boolean)
		.join(", ")
		.concat(".");

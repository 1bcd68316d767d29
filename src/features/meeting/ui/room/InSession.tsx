import { Stack, Thirds } from "../../../../kit/Columns.tsx";
import { ClosedNotice } from "./ClosedNotice.tsx";
import { Closing } from "./Closing.tsx";
import { Conclusion } from "./Conclusion.tsx";
import { EarlierTaskCard } from "./EarlierTaskCard.tsx";
import { GivenTasks } from "./GivenTasks.tsx";
import { Guests } from "./Guests.tsx";
import type { Marks } from "./Marks.tsx";
import { RollCall } from "./RollCall.tsx";
import { RunningItem } from "./RunningItem.tsx";
import type { InRoom } from "./Sheets.tsx";
import { ThemeLines } from "./ThemeLines.tsx";
import { Votes } from "./Votes.tsx";

/** The meeting as it goes: who is here, what became of the tasks, what is being discussed and decided. */
export function InSession(props: InRoom & { marks: Marks }) {
	const { marks, ...shown } = props;
	const { room, recording } = props;
	return (
		<>
			{room.dossier.meeting.state === "closed" && <ClosedNotice room={room} />}
			<Thirds>
				<Stack>
					<RollCall room={room} marks={marks} recording={recording} />
					<Guests {...shown} />
				</Stack>
				<Stack>
					<EarlierTaskCard {...shown} />
					{room.dossier.meeting.kind !== "ordinary" && (
						<ThemeLines {...shown} />
					)}
					<GivenTasks room={room} recording={recording} />
					<Votes room={room} recording={recording} />
				</Stack>
				<Stack>
					<RunningItem {...shown} />
					<Conclusion room={room} />
					{recording && <Closing {...shown} />}
				</Stack>
			</Thirds>
		</>
	);
}

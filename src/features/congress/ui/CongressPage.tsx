import { showDate, showTime } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { CONGRESS_STATE } from "../labels.ts";
import type { one } from "../views.ts";
import type { Shown } from "./Answers.tsx";
import { Attendance } from "./parts/Attendance.tsx";
import { Closed } from "./parts/Closed.tsx";
import { Closing } from "./parts/Closing.tsx";
import { ElectionPart } from "./parts/ElectionPart.tsx";
import { Opening } from "./parts/Opening.tsx";

const POLL_MS = 5_000;

/** A congress of the cell: who came, the elections in their order, the close, the approval above. */
export function CongressPage({ congressId }: { congressId: string }) {
	const asked = useView<typeof one>(
		"congress.one",
		{ congressId },
		{ every: POLL_MS },
	);
	return (
		<Awaiting of={asked} shape="page">
			{(shown) => <CongressShown shown={shown} />}
		</Awaiting>
	);
}

function CongressShown({ shown }: { shown: Shown }) {
	const { congress, elections, may } = shown;
	const running = congress.state === "in-session";
	return (
		<>
			<PageTitle
				back={{
					href: `/dai-hoi/chi-bo/${congress.unitId}`,
					label: "Đại hội chi bộ",
				}}
				title={congress.title}
				note={`${showTime(congress.plannedTime)}, ${showDate(congress.heldOn ?? congress.plannedOn)}, ${congress.place}. ${CONGRESS_STATE[congress.state]}.`}
			/>
			<Columns
				sideName="Điểm danh đại hội"
				sideFirst={running}
				main={
					<Stack>
						{congress.state === "convened" && may.record && (
							<Opening shown={shown} />
						)}
						<Closed shown={shown} />
						{congress.state !== "convened" &&
							elections.map((election) => (
								<ElectionPart
									key={election.election}
									shown={shown}
									election={election}
									leads={running && may.record}
								/>
							))}
						{running && may.record && <Closing shown={shown} />}
					</Stack>
				}
				side={<Attendance shown={shown} leads={running && may.record} />}
			/>
		</>
	);
}

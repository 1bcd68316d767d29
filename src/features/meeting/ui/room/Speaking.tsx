import { Button } from "../../../../kit/Button.tsx";
import { Chip, Chips } from "../../../../kit/Chips.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { recordOpinion } from "../../actions/record-opinion.ts";
import { isThere } from "../../rules/attendance.ts";
import type { Attendee, Item } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { OpinionLine } from "./OpinionLine.tsx";
import { Opinions } from "./Opinions.tsx";
import { useRecording } from "./Recording.tsx";
import type { InRoom } from "./Sheets.tsx";

const SUGGESTED = 3;

/** Who speaks, who has spoken, whom to ask. */
export function Speaking(props: InRoom & { item: Item | undefined }) {
	const { room, recording, item, onOpen } = props;
	const { meeting, opinions } = room.dossier;
	const act = useRecording<typeof recordOpinion>("meeting.record-opinion");
	const spoken = opinions.filter(
		(opinion, at) =>
			opinions.findIndex((o) => o.memberId === opinion.memberId) === at,
	);
	const latest = opinions.findLast((o) => o.itemId === (item?.id ?? null));
	const silent = silentOf(room);
	return (
		<>
			{recording && latest && (
				<OpinionLine key={latest.id} room={room} opinion={latest} />
			)}
			<h3>Đã phát biểu: {spoken.length} đồng chí</h3>
			{spoken.length > 0 && (
				<Soft>{spoken.map(({ name }) => name).join(", ")}</Soft>
			)}
			{recording && silent.length > 0 && (
				<>
					<h3>
						Nên mời <Soft inline>– chỉ người điều hành thấy</Soft>
					</h3>
					<Chips>
						{silent.slice(0, SUGGESTED).map((attendee) => (
							<Chip
								key={attendee.memberId}
								icon="hand"
								onPress={() =>
									act.run({
										meetingId: meeting.id,
										itemId: item?.id ?? null,
										memberId: attendee.memberId,
										happenedAt: serverTime().toISOString(),
									})
								}
							>
								{attendee.name}
							</Chip>
						))}
					</Chips>
				</>
			)}
			{act.problem && <ProblemNotice problem={act.problem} />}
			{recording && (
				<Button kind="quiet" wide onClick={() => onOpen({ name: "opinion" })}>
					Chọn người phát biểu
				</Button>
			)}
			{opinions.length > 0 && (
				<Fold
					bare
					open={meeting.state === "closed"}
					title={`${opinions.length} ý kiến đã ghi`}
				>
					<Opinions room={room} recording={recording} />
				</Fold>
			)}
		</>
	);
}

/** Members in the room who have not spoken and are counted among the speakers; who was not heard for three meetings first. */
export function silentOf({ dossier }: Room): Attendee[] {
	const { roll, opinions, meeting, unheard } = dossier;
	const rank = ({ memberId }: Attendee) => (unheard.includes(memberId) ? 0 : 1);
	return roll
		.filter(isThere)
		.filter(
			({ memberId, standing }) =>
				standing === "counted" &&
				memberId !== meeting.chairId &&
				!opinions.some((o) => o.memberId === memberId),
		)
		.sort((a, b) => rank(a) - rank(b));
}

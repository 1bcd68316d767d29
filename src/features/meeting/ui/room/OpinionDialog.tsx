import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Chip, Chips } from "../../../../kit/Chips.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { peopleNamed } from "../../../../kit/people.ts";
import { SearchField } from "../../../../kit/SearchField.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { recordOpinion } from "../../actions/record-opinion.ts";
import { isThere } from "../../rules/attendance.ts";
import type { Room } from "../Answers.tsx";
import { OpinionLine } from "./OpinionLine.tsx";
import { useRecording } from "./Recording.tsx";

const SEARCHED_FROM = 12;

/** A tap on a name notes that this member speaks now; then the line. */
export function OpinionDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { meeting, roll, opinions } = room.dossier;
	const act = useRecording<typeof recordOpinion>("meeting.record-opinion");
	const [search, setSearch] = useState("");
	const [opinionId, setOpinionId] = useState<string | null>(null);
	const opinion = opinions.find(({ id }) => id === opinionId);
	const people = roll.filter(isThere).map(({ memberId, name }) => ({
		id: memberId,
		name,
		spoke: opinions.some((o) => o.memberId === memberId),
	}));
	const found = peopleNamed(people, search).sort(
		(a, b) => Number(a.spoke) - Number(b.spoke),
	);
	return (
		<Dialog open title={opinion ? "Ý kiến" : "Ai phát biểu"} onClose={onClose}>
			{opinion ? (
				<>
					<OpinionLine room={room} opinion={opinion} onDone={onClose} />
					<DialogButtons>
						<Button kind="quiet" onClick={onClose}>
							Đóng, ghi sau
						</Button>
					</DialogButtons>
				</>
			) : (
				<>
					{people.length > SEARCHED_FROM && (
						<SearchField
							label="Tìm theo tên"
							value={search}
							onChange={setSearch}
							found={`${found.length} đồng chí`}
						/>
					)}
					{people.length === 0 && (
						<EmptyState>Chưa có ai có mặt. Điểm danh trước.</EmptyState>
					)}
					<Chips>
						{found.map(({ id, name, spoke }) => (
							<Chip
								key={id}
								icon={spoke ? "check" : "mic"}
								{...(spoke ? { place: "past" } : {})}
								onPress={() =>
									act.run(
										{
											meetingId: meeting.id,
											itemId: meeting.currentItemId,
											memberId: id,
											happenedAt: serverTime().toISOString(),
										},
										setOpinionId,
									)
								}
							>
								{name}
							</Chip>
						))}
					</Chips>
					{act.problem && <ProblemNotice problem={act.problem} />}
				</>
			)}
		</Dialog>
	);
}

import { type Mark, RollName } from "../../../../kit/Chips.tsx";
import { PRESENCE, STANDING } from "../../labels/words.ts";
import type { Attendee, Presence, Standing } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";

const MARK = {
	present: "present",
	late: "late",
	excused: "absent",
	unexcused: "absent-unexcused",
} satisfies Record<Presence, Mark>;

const OUTSIDE = {
	counted: "Đánh dấu",
	exempt: "Được miễn",
	suspended: "Đình chỉ",
	"temporary-elsewhere": "Nơi khác",
	"special-duty": "Nhiệm vụ",
} satisfies Record<Standing, string>;

const WORD = {
	present: PRESENCE.present,
	late: PRESENCE.late,
	excused: "Vắng mặt",
	unexcused: "Vắng mặt",
} satisfies Record<Presence, string>;

/** One name of the roll with its mark; those outside the count say why. */
export function AttendeeLine(props: {
	attendee: Attendee;
	room: Room;
	onPress?: () => void;
}) {
	const { attendee, room } = props;
	const { name, presence, standing } = attendee;
	const outside = standing !== "counted" && presence !== "present";
	const tappable =
		standing === "counted" ||
		standing === "exempt" ||
		standing === "special-duty";
	return (
		<RollName
			name={name}
			note={noteOf(attendee, room)}
			mark={outside ? "exempt" : presence ? MARK[presence] : "unmarked"}
			word={outside || !presence ? OUTSIDE[standing] : WORD[presence]}
			{...(props.onPress && tappable ? { onPress: props.onPress } : {})}
		/>
	);
}

function noteOf(attendee: Attendee, { dossier }: Room): string {
	const { memberId, presence, reason } = attendee;
	const { chairId, noteTakerId } = dossier.meeting;
	const running = dossier.runningAbsences[memberId] ?? 0;
	const parts = [
		memberId === chairId && "Chủ trì",
		memberId === noteTakerId && "Ghi biên bản",
		attendee.class === "probationary" && "Đảng viên dự bị",
		STANDING[attendee.standing],
		presence === "excused" &&
			attendee.standing === "counted" &&
			`Có lý do: ${reason || "chưa ghi"}`,
		presence === "excused" &&
			running > 0 &&
			`lần thứ ${running + 1} liên tiếp trong năm`,
		presence === "unexcused" && "Không lý do",
	];
	return parts.filter(Boolean).join(", ");
}

import { Button } from "../../../../kit/Button.tsx";
import { type Mark, Roll, RollName } from "../../../../kit/Chips.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { FigureHead } from "../../../../kit/Figure.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { baseInWords } from "../../../ballot/labels.ts";
import type { markPresence } from "../../actions/mark-presence.ts";
import { PRESENCE } from "../../labels.ts";
import type { CongressPresence, Delegate } from "../../schema.ts";
import type { Shown } from "../Answers.tsx";

const MARK = {
	present: "present",
	excused: "absent",
	unexcused: "absent-unexcused",
} satisfies Record<CongressPresence, Mark>;

/** A press takes a name to the next state. */
const NEXT = {
	present: "unexcused",
	unexcused: "excused",
	excused: "present",
} satisfies Record<CongressPresence, CongressPresence>;

const STANDING: Partial<Record<Delegate["standing"], string>> = {
	exempt: "Miễn sinh hoạt",
	suspended: "Bị đình chỉ",
	"temporary-elsewhere": "Tạm thời nơi khác",
};

/** Who was convened and who came, whether that is enough, and the base of the elections. */
export function Attendance(props: { shown: Shown; leads: boolean }) {
	const { shown, leads } = props;
	const { congress, roll, attendance, base, recipe } = shown;
	const act = useAct<typeof markPresence>("congress.mark-presence");
	const mark = (ids: readonly string[], presence: CongressPresence) =>
		act.run({
			congressId: congress.id,
			marks: ids.map((memberId) => ({ memberId, presence })),
		});
	const left = roll.filter((d) => d.presence === null);
	return (
		<Section title="Điểm danh">
			<Stack>
				<FigureHead
					title="Có mặt"
					figure={`${attendance.present}/${attendance.convened}`}
					base="được triệu tập"
				/>
				{congress.state === "in-session" && (
					<Notice
						tone={attendance.quorum ? "plain" : "warning"}
						icon={attendance.quorum ? "check" : "gap"}
					>
						{attendance.quorum
							? "Đủ 2/3 số được triệu tập, đại hội hợp lệ."
							: "Chưa đủ 2/3 số được triệu tập, chưa bầu được."}{" "}
						{baseInWords(base, recipe)}
					</Notice>
				)}
				{act.problem && <ProblemNotice problem={act.problem} />}
				{leads && left.length > 0 && (
					<Button
						wide
						busy={act.busy}
						onClick={() =>
							mark(
								left.map(({ memberId }) => memberId),
								"present",
							)
						}
					>
						{left.length} đồng chí còn lại có mặt
					</Button>
				)}
				<Roll name="Điểm danh đại hội">
					{roll.map((d) => (
						<RollName
							key={d.memberId}
							name={d.name}
							note={noteOf(d)}
							mark={d.presence ? MARK[d.presence] : "unmarked"}
							word={d.presence ? PRESENCE[d.presence] : "Chưa đánh dấu"}
							{...(leads
								? {
										onPress: () =>
											mark(
												[d.memberId],
												d.presence ? NEXT[d.presence] : "present",
											),
									}
								: {})}
						/>
					))}
				</Roll>
			</Stack>
		</Section>
	);
}

const noteOf = (d: Delegate): string =>
	[d.class === "probationary" && "Dự bị", STANDING[d.standing]]
		.filter(Boolean)
		.join(", ");

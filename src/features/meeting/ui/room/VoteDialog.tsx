import { Button } from "../../../../kit/Button.tsx";
import { Dialog, DialogButtons } from "../../../../kit/Dialog.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import { TextField } from "../../../../kit/TextField.tsx";
import type { recordVote } from "../../actions/record-vote.ts";
import { MATTER, OUTCOME } from "../../labels/words.ts";
import { isCarried, THRESHOLD } from "../../rules/votes.ts";
import type { Dossier, Matter } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { useKept } from "../Kept.tsx";
import { useRecording } from "./Recording.tsx";

type Fields = {
	matter: Matter;
	title: string;
	inFavour: number | null;
	against: number | null;
	abstained: number | null;
};

const MATTERS = (
	["resolution", "score", "exemption", "recommendation", "other"] as const
).map((value) => ({ value, label: MATTER[value] }));

/** Counts hands: the base of the rule and those present stand beside, the result is said before it is kept. */
export function VoteDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { dossier, voting } = room;
	const act = useRecording<typeof recordVote>("meeting.record-vote");
	const kept = useKept<Fields>(`vote:${dossier.meeting.id}`, {
		matter: dossier.votes.some((v) => v.matter === "resolution")
			? "score"
			: "resolution",
		title: "",
		inFavour: null,
		against: 0,
		abstained: 0,
	});
	const { matter, inFavour } = kept.value;
	const title = kept.value.title || usualTitle(matter, room);
	const against = kept.value.against ?? 0;
	const abstained = kept.value.abstained ?? 0;
	const hands = (inFavour ?? 0) + against + abstained;
	const why =
		inFavour === null
			? "Nhập số tán thành."
			: hands > voting.present
				? `Tổng ${hands} nhiều hơn ${voting.present} đảng viên chính thức có mặt.`
				: title.trim() === ""
					? "Nhập nội dung biểu quyết."
					: undefined;
	const record = () => {
		if (inFavour === null) return;
		act.run(
			{
				meetingId: dossier.meeting.id,
				matter,
				title,
				inFavour,
				against,
				abstained,
				was: countedBefore(dossier, matter, title),
				happenedAt: serverTime().toISOString(),
			},
			() => {
				kept.forget();
				onClose();
			},
		);
	};
	return (
		<Dialog open firm title="Biểu quyết giơ tay" onClose={onClose}>
			<PickField
				label="Việc biểu quyết"
				choices={MATTERS}
				value={matter}
				onChange={(next) => kept.change({ matter: next, title: "" })}
			/>
			<TextField
				label="Nội dung"
				value={title}
				maxLength={500}
				onChange={(text) => kept.change({ title: text })}
			/>
			<Notice icon="people">
				{baseInWords(voting)} Có mặt {voting.present} đồng chí được biểu quyết.
			</Notice>
			<Button
				kind="quiet"
				onClick={() =>
					kept.change({ inFavour: voting.present, against: 0, abstained: 0 })
				}
			>
				Cả {voting.present} đồng chí tán thành
			</Button>
			<FieldRow>
				<NumberField
					label="Tán thành"
					whole
					min={0}
					value={inFavour}
					onChange={(count) => kept.change({ inFavour: count })}
				/>
				<NumberField
					label="Không tán thành"
					whole
					min={0}
					value={kept.value.against}
					onChange={(count) => kept.change({ against: count })}
				/>
				<NumberField
					label="Không biểu quyết"
					whole
					min={0}
					value={kept.value.abstained}
					onChange={(count) => kept.change({ abstained: count })}
				/>
			</FieldRow>
			{inFavour !== null && !why && (
				<p>
					<b>
						{isCarried(THRESHOLD[matter], inFavour, voting.base)
							? "Được thông qua."
							: `Chưa quá nửa của ${voting.base}, không được thông qua.`}
					</b>
				</p>
			)}
			{act.problem && <ProblemNotice problem={act.problem} />}
			<DialogButtons>
				<Button kind="main" busy={act.busy} why={why} onClick={record}>
					Ghi kết quả biểu quyết
				</Button>
				<Button kind="quiet" onClick={onClose}>
					Để sau
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

function countedBefore({ votes }: Dossier, matter: Matter, title: string) {
	const before = votes.find((v) => v.matter === matter && v.title === title);
	if (!before) return null;
	const { inFavour, against, abstained } = before;
	return { inFavour, against, abstained };
}

function usualTitle(matter: Matter, { dossier }: Room): string {
	const outcome = OUTCOME[dossier.meeting.outcome ?? "resolution"];
	if (matter === "resolution")
		return `Thông qua ${outcome.toLocaleLowerCase("vi")} kỳ họp`;
	return matter === "score" ? "Thông qua phiếu tự chấm điểm" : "";
}

/** `Cơ sở tính 25 = 31 chính thức − 2 tạm thời nơi khác − 4 miễn sinh hoạt vắng mặt.` */
function baseInWords({ base, recipe }: Room["voting"]): string {
	const left = [
		recipe.temporaryElsewhere > 0 &&
			`${recipe.temporaryElsewhere} tạm thời nơi khác`,
		recipe.exemptAbsent > 0 && `${recipe.exemptAbsent} miễn sinh hoạt vắng mặt`,
		recipe.suspended > 0 && `${recipe.suspended} bị đình chỉ`,
	].filter((part) => part !== false);
	if (left.length === 0)
		return `Cơ sở tính là cả ${base} đảng viên chính thức.`;
	return `Cơ sở tính ${base} = ${[`${recipe.official} chính thức`, ...left].join(" − ")}.`;
}

import { Button } from "../../../../kit/Button.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { recordVote } from "../../actions/record-vote.ts";
import { isCarried } from "../../rules/votes.ts";
import type { Dossier, Matter, Vote } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { useKept } from "../Kept.tsx";
import { useRecording } from "./Recording.tsx";

type Fields = Record<
	"inFavour" | "against" | "abstained" | "invalid" | "issued",
	number | null
>;

/** Hands, or paper ballots as the tellers counted them; the result is said before it is kept. */
export function VoteCount(props: {
	room: Room;
	matter: Matter;
	title: string;
	/** Null until a form is chosen. */
	form: "hands" | "paper" | null;
	threshold: Vote["threshold"];
	onDone: () => void;
	onClose: () => void;
}) {
	const { room, matter, title, form, threshold } = props;
	const { dossier, voting } = room;
	const act = useRecording<typeof recordVote>("meeting.record-vote");
	const kept = useKept<Fields>(`count:${dossier.meeting.id}`, {
		inFavour: null,
		against: 0,
		abstained: 0,
		invalid: 0,
		issued: voting.present,
	});
	const field = (name: keyof Fields, label: string) => (
		<NumberField
			label={label}
			whole
			min={0}
			value={kept.value[name]}
			onChange={(count) => kept.change({ [name]: count })}
		/>
	);
	const { inFavour } = kept.value;
	const against = kept.value.against ?? 0;
	const abstained = kept.value.abstained ?? 0;
	const invalid = form === "paper" ? (kept.value.invalid ?? 0) : 0;
	const issued = form === "paper" ? kept.value.issued : null;
	const why = whyNotYet({
		form,
		title,
		inFavour,
		counted: (inFavour ?? 0) + against + abstained + invalid,
		present: voting.present,
		issued,
	});
	const record = () => {
		if (inFavour === null || form === null) return;
		act.run(
			{
				meetingId: dossier.meeting.id,
				matter,
				title,
				form,
				inFavour,
				against,
				abstained,
				invalid,
				issued,
				was: countedBefore(dossier, matter, title),
				happenedAt: serverTime().toISOString(),
			},
			() => {
				kept.forget();
				props.onDone();
			},
		);
	};
	return (
		<>
			{form === "hands" && (
				<Button
					kind="quiet"
					onClick={() =>
						kept.change({ inFavour: voting.present, against: 0, abstained: 0 })
					}
				>
					Cả {voting.present} đồng chí tán thành
				</Button>
			)}
			<FieldRow>
				{field("inFavour", "Tán thành")}
				{field("against", "Không tán thành")}
				{field("abstained", "Không biểu quyết")}
			</FieldRow>
			{form === "paper" && (
				<FieldRow>
					{field("issued", "Phiếu phát ra")}
					{field("invalid", "Phiếu không hợp lệ")}
				</FieldRow>
			)}
			{inFavour !== null && !why && (
				<p>
					<b>
						{isCarried(threshold, inFavour, voting.base)
							? "Được thông qua."
							: `Chưa đủ trên ${voting.base}, không được thông qua.`}
					</b>
				</p>
			)}
			<DialogEnd problem={act.problem} onClose={props.onClose}>
				<Button kind="main" busy={act.busy} why={why} onClick={record}>
					Ghi kết quả biểu quyết
				</Button>
			</DialogEnd>
		</>
	);
}

function countedBefore({ votes }: Dossier, matter: Matter, title: string) {
	const before = votes.find((v) => v.matter === matter && v.title === title);
	if (!before || before.form === "electronic") return null;
	const { inFavour, against, abstained, form, invalid, issued } = before;
	return { inFavour, against, abstained, form, invalid, issued };
}

function whyNotYet(so: {
	form: "hands" | "paper" | null;
	title: string;
	inFavour: number | null;
	counted: number;
	present: number;
	issued: number | null;
}): string | undefined {
	if (so.form === null) return "Chọn hình thức biểu quyết.";
	if (so.inFavour === null) return "Nhập số tán thành.";
	if (so.counted > so.present)
		return `Tổng ${so.counted} nhiều hơn ${so.present} đảng viên chính thức có mặt.`;
	if (so.issued !== null && so.counted > so.issued)
		return `Tổng ${so.counted} nhiều hơn ${so.issued} phiếu phát ra.`;
	return so.title.trim() === "" ? "Nhập nội dung biểu quyết." : undefined;
}

import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { baseInWords, shareInWords } from "../../../ballot/labels.ts";
import { MATTER, OUTCOME } from "../../labels/words.ts";
import type { Matter, Vote } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { BallotOpening } from "./BallotOpening.tsx";
import { VoteCount } from "./VoteCount.tsx";

type Fields = { matter: Matter; title: string; form: Vote["form"] | null };

const FORMS = [
	{ value: "hands", label: "Giơ tay, giơ thẻ" },
	{ value: "paper", label: "Phiếu giấy" },
	{ value: "electronic", label: "Phiếu kín trên thiết bị" },
] as const satisfies { value: Vote["form"]; label: string }[];

/** What is voted on, in which form; the base of the rule and what is needed stand beside. */
export function VoteDialog(props: { room: Room; onClose: () => void }) {
	const { room, onClose } = props;
	const { dossier, voting } = room;
	const kept = useKept<Fields>(`vote:${dossier.meeting.id}`, {
		matter: dossier.votes.some((v) => v.matter === "resolution")
			? "score"
			: "resolution",
		title: "",
		form: null,
	});
	const { matter } = kept.value;
	const title = kept.value.title || usualTitle(matter, room);
	const rule = room.votingRules.matters.find((each) => each.matter === matter);
	const form = kept.value.form ?? (rule?.ballot === "secret" ? null : "hands");
	const close = () => {
		kept.forget();
		onClose();
	};
	return (
		<Dialog open firm title="Biểu quyết" onClose={onClose}>
			<PickField
				label="Việc biểu quyết"
				choices={room.votingRules.matters.map((each) => ({
					value: each.matter,
					label: MATTER[each.matter],
				}))}
				value={matter}
				onChange={(next) =>
					kept.change({ matter: next, title: "", form: null })
				}
			/>
			<TextField
				label="Nội dung"
				value={title}
				maxLength={500}
				onChange={(text) => kept.change({ title: text })}
			/>
			<ChoiceField
				label="Hình thức"
				choices={FORMS}
				value={form}
				onChange={(next) => kept.change({ form: next })}
			/>
			{rule && (
				<Notice icon="people">
					Cần {shareInWords(rule.share, voting.base)}.{" "}
					{baseInWords(voting.base, voting.recipe)} Có mặt {voting.present} đồng
					chí được biểu quyết.
				</Notice>
			)}
			{rule?.ballot === "secret" && form === "hands" && (
				<Notice tone="warning">
					Việc này quy định bỏ phiếu kín. Nếu vẫn giơ tay, ghi lý do vào biên
					bản.
				</Notice>
			)}
			{form === "electronic" ? (
				<BallotOpening
					room={room}
					matter={matter}
					title={title}
					onOpened={close}
					onClose={onClose}
				/>
			) : (
				<VoteCount
					key={form}
					room={room}
					matter={matter}
					title={title}
					form={form}
					threshold={rule?.threshold ?? "more-than-half"}
					onDone={close}
					onClose={onClose}
				/>
			)}
		</Dialog>
	);
}

function usualTitle(matter: Matter, { dossier }: Room): string {
	const outcome = OUTCOME[dossier.meeting.outcome ?? "resolution"];
	if (matter === "resolution")
		return `Thông qua ${outcome.toLocaleLowerCase("vi")} kỳ họp`;
	return matter === "score" ? "Thông qua phiếu tự chấm điểm" : "";
}

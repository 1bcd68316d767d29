import { useState } from "react";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { FigureHead } from "../../../../kit/Figure.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { forgetKey, keyOf } from "../../../../kit/letter.ts";
import { Notice } from "../../../../kit/Notice.tsx";
import { ProgressCount } from "../../../../kit/ProgressCount.tsx";
import { ReasonDialog } from "../../../../kit/ReasonDialog.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import type { cancelBallot } from "../../actions/cancel-ballot.ts";
import type { countBallot } from "../../actions/count-ballot.ts";
import { baseInWords, shareInWords } from "../../labels.ts";
import { keyFromTyped, keyInGroups } from "../../rules/box-key.ts";
import { isFew } from "../../rules/questions.ts";
import type { Box } from "../Answers.tsx";
import css from "./Counting.module.css";

/** A ballot whose box is open, and the public half of its key. */
type Open = { ballot: Box["ballot"]; recipient: string };

/** An open box: how many papers lie in it, its key, and the two ways to end. */
export function Counting({ ballot, recipient }: Open) {
	const { cast, entitled, base, recipe, share } = ballot;
	const [ending, setEnding] = useState<"count" | "cancel" | null>(null);
	const key = keyOf(recipient);
	return (
		<Section title="Đang bỏ phiếu">
			<Stack>
				<FigureHead
					title="Phiếu trong hòm"
					note="Trang chỉ hiện số phiếu, không hiện ai đã bỏ."
					figure={`${cast}/${entitled}`}
					base="phiếu"
				/>
				<ProgressCount
					barOnly
					label="Phiếu trong hòm"
					done={cast}
					total={entitled}
				/>
				<p>
					Cần {shareInWords(share, base)}. {baseInWords(base, recipe)}
				</p>
				{isFew(entitled, ballot) && (
					<Notice tone="warning">
						Chỉ có {entitled} người bỏ phiếu, nên kết quả có thể cho biết ai bỏ
						thế nào.
					</Notice>
				)}
				{key && <BoxKey boxKey={key} />}
				<Buttons>
					<Button kind="main" onClick={() => setEnding("count")}>
						Kiểm phiếu
					</Button>
					<Button kind="quiet" onClick={() => setEnding("cancel")}>
						Hủy cuộc bỏ phiếu
					</Button>
				</Buttons>
			</Stack>
			{ending === "count" && (
				<CountDialog
					ballot={ballot}
					recipient={recipient}
					kept={key}
					onClose={() => setEnding(null)}
				/>
			)}
			{ending === "cancel" && (
				<CancelDialog
					ballot={ballot}
					recipient={recipient}
					onClose={() => setEnding(null)}
				/>
			)}
		</Section>
	);
}

function BoxKey({ boxKey }: { boxKey: string }) {
	return (
		<Fold bare title="Chìa khóa hòm phiếu">
			<p>
				Người kiểm phiếu giữ kín. Chìa khóa chỉ nằm trên máy này, máy chủ không
				có. Chép ra giấy để phòng máy hỏng, đếm xong thì hủy.
			</p>
			<output className={css.key}>{keyInGroups(boxKey)}</output>
		</Fold>
	);
}

function CountDialog(
	props: Open & {
		/** The key, where this device made it. */
		kept: string | null;
		onClose: () => void;
	},
) {
	const { ballot, recipient, kept, onClose } = props;
	const [typed, setTyped] = useState("");
	const act = useAct<typeof countBallot>("ballot.count");
	const left = ballot.entitled - ballot.cast;
	return (
		<ConsequenceDialog
			open
			title="Kiểm phiếu"
			consequences={[
				left > 0
					? `Hòm phiếu đóng; còn ${left} đồng chí chưa bỏ phiếu sẽ không bỏ được nữa.`
					: "Hòm phiếu đóng; mọi người trong danh sách đã bỏ phiếu.",
				`${ballot.cast} phiếu được mở, đếm rồi hủy; chỉ còn tổng số.`,
				"Kết quả vào biên bản và hiện cho cả chi bộ.",
			]}
			afterwards="Sau đó không sửa được kết quả."
			confirm="Kiểm phiếu"
			busy={act.busy}
			problem={act.problem}
			why={
				kept === null && typed.trim() === ""
					? "Nhập chìa khóa hòm phiếu."
					: undefined
			}
			onConfirm={() =>
				act.run(
					{ ballotId: ballot.id, key: kept ?? keyFromTyped(typed) },
					() => {
						forgetKey(recipient);
						onClose();
					},
				)
			}
			onClose={onClose}
		>
			{kept === null && (
				<TextField
					label="Chìa khóa hòm phiếu"
					hint="58 chữ và số, chép từ máy đã mở hòm phiếu."
					value={typed}
					maxLength={120}
					onChange={setTyped}
				/>
			)}
		</ConsequenceDialog>
	);
}

function CancelDialog(props: Open & { onClose: () => void }) {
	const { ballot, recipient, onClose } = props;
	const act = useAct<typeof cancelBallot>("ballot.cancel");
	return (
		<ReasonDialog
			open
			title="Hủy cuộc bỏ phiếu"
			label="Vì sao hủy"
			confirm="Hủy cuộc bỏ phiếu"
			busy={act.busy}
			problem={act.problem}
			onConfirm={(reason) =>
				act.run({ ballotId: ballot.id, reason }, () => {
					forgetKey(recipient);
					onClose();
				})
			}
			onClose={onClose}
		>
			<p>
				{ballot.cast} phiếu trong hòm bị hủy mà không mở. Sau đó có thể bỏ phiếu
				lại từ đầu.
			</p>
		</ReasonDialog>
	);
}

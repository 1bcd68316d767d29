import { Fold } from "../../../kit/Fold.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import {
	baseInWords,
	outcomeInWords,
	receiptInGroups,
	shareInWords,
} from "../labels.ts";
import { isFew, isQuestion, isUnanimous } from "../rules/questions.ts";
import type { Ballot } from "../schema.ts";
import css from "./Outcome.module.css";

/** How a ballot ended: nothing while it is open. */
export function Outcome({ ballot }: { ballot: Ballot }) {
	const { result, receipts, base, recipe, share } = ballot;
	if (ballot.state === "cancelled")
		return (
			<Notice tone="warning">
				Cuộc bỏ phiếu đã hủy, phiếu không được mở. Lý do: {ballot.reason}
			</Notice>
		);
	if (!result) return null;
	return (
		<Section title="Kết quả kiểm phiếu">
			{isQuestion(ballot) && (
				<p>
					<b>{outcomeInWords(ballot, result)}</b>
				</p>
			)}
			<p>
				Cần {shareInWords(share, base)}. {baseInWords(base, recipe)}
			</p>
			<p>
				Phát ra {ballot.entitled} phiếu, thu về {result.papers} phiếu, hợp lệ{" "}
				{result.valid}, không hợp lệ {result.invalid}.
			</p>
			<Rows name="Số phiếu từng lựa chọn">
				{ballot.choices.map(({ id, label }, at) => (
					<Row key={id} title={label} end={`${result.marks[at] ?? 0} phiếu`} />
				))}
			</Rows>
			{(isFew(result.papers, ballot) || isUnanimous(result)) && (
				<Notice tone="warning">
					{isUnanimous(result)
						? "Mọi phiếu giống nhau, nên ai cũng biết người đã bỏ phiếu chọn gì."
						: "Ít phiếu, nên kết quả có thể cho biết ai bỏ thế nào."}
				</Notice>
			)}
			{receipts && (
				<Fold bare title="Mã biên nhận đã đếm">
					<ul className={css.receipts}>
						{receipts.map((receipt) => (
							<li key={receipt}>{receiptInGroups(receipt)}</li>
						))}
					</ul>
				</Fold>
			)}
		</Section>
	);
}

import { Notice } from "../../../../kit/Notice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { receiptInGroups } from "../../labels.ts";
import type { Paper } from "../Answers.tsx";
import { receiptOf } from "../receipt.ts";
import css from "./Receipt.module.css";

/** What the voter keeps: that the paper lies in the box and, once counted, that it was found there. What was marked stands nowhere. */
export function Receipt({ ballot }: { ballot: Paper["ballot"] }) {
	const receipt = receiptOf(ballot.id);
	return (
		<Section
			title="Đã ghi nhận phiếu của đồng chí"
			aside={<StateTag state="done">Đã bỏ phiếu</StateTag>}
		>
			{receipt === null ? (
				<p>Phiếu được bỏ từ máy khác. Mã biên nhận nằm ở máy đó.</p>
			) : (
				<>
					<p>Mã biên nhận, đồng chí có thể chép lại:</p>
					<output className={css.receipt}>{receiptInGroups(receipt)}</output>
					{ballot.receipts === null ? (
						<p>
							Kiểm phiếu xong, đồng chí tìm mã này trong danh sách để biết phiếu
							đã được đếm. Mã không cho biết đồng chí chọn gì.
						</p>
					) : (
						<Found found={ballot.receipts.includes(receipt)} />
					)}
				</>
			)}
		</Section>
	);
}

function Found({ found }: { found: boolean }) {
	return found ? (
		<Notice icon="check">
			Mã này có trong danh sách phiếu đã đếm. Phiếu của đồng chí đã được tính.
		</Notice>
	) : (
		<Notice tone="warning">
			Mã này không có trong danh sách phiếu đã đếm. Nếu đồng chí bỏ phiếu từ máy
			này, báo ngay người kiểm phiếu.
		</Notice>
	);
}

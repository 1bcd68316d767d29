import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../charter/calendar.ts";
import { Button } from "../../../kit/Button.tsx";
import { Dialog, DialogButtons } from "../../../kit/Dialog.tsx";
import type { Given } from "../../../kit/declared.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { Qr } from "../../../kit/Qr.tsx";
import type { issueSlip } from "../actions/issue-slip.ts";
import { showCode } from "../rules.ts";
import css from "./PrintedSlip.module.css";

const instant = (text: string): string => {
	const at = new Date(text);
	return `${showTime(timeOf(at))}, ngày ${showDate(dayOf(at))}`;
};

/** The slip on the screen, large enough to copy by hand; printing leaves everything else of the page out. */
export function PrintedSlip(props: {
	slip: Given<typeof issueSlip>;
	unitName: string;
	onClose: () => void;
}) {
	const { slip } = props;
	const { origin } = window.location;
	return (
		<Dialog
			open
			firm
			title={`Phiếu kích hoạt của đồng chí ${slip.name}`}
			onClose={props.onClose}
		>
			<Notice tone="warning">
				Mã chỉ hiện lần này. Đóng lại thì phải cấp phiếu khác.
			</Notice>
			<div className={css.slip}>
				<div className={css.head}>
					<strong>Phiếu kích hoạt tài khoản Nếp</strong>
					<span>{props.unitName}</span>
				</div>
				{/* After #, the code stays in the browser and out of the server's log. */}
				<Qr
					text={`${origin}/kich-hoat#${slip.code}`}
					label="Mã vuông để quét bằng điện thoại"
				/>
				<dl className={css.facts}>
					<dt>Đồng chí</dt>
					<dd>{slip.name}</dd>
					<dt>Tên đăng nhập</dt>
					<dd>{slip.login}</dd>
					<dt>Mở địa chỉ</dt>
					<dd>{origin}/kich-hoat</dd>
					<dt>Mã dùng một lần</dt>
					<dd className={css.code}>{showCode(slip.code)}</dd>
					<dt>Có giá trị đến</dt>
					<dd>{instant(slip.expiresAt)}</dd>
				</dl>
				<p>
					Quét hình vuông hoặc mở địa chỉ, nhập mã rồi tự đặt mật khẩu. Giữ kín
					phiếu, dùng xong thì hủy.
				</p>
			</div>
			<DialogButtons>
				<Button kind="main" icon="print" onClick={() => window.print()}>
					In phiếu
				</Button>
				<Button kind="quiet" onClick={props.onClose}>
					Đã in hoặc đã chép, đóng lại
				</Button>
			</DialogButtons>
		</Dialog>
	);
}

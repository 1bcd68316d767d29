import { Button, Buttons } from "../../../kit/Button.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { showCode } from "../rules.ts";
import css from "./RecoveryCodes.module.css";

/** The recovery codes, shown once: to print or copy by hand. Printing leaves everything else of the page out. */
export function RecoveryCodes(props: {
	codes: readonly string[];
	onDone: () => void;
}) {
	return (
		<div className={css.whole}>
			<Notice tone="warning">
				Mã dự phòng chỉ hiện lần này. In hoặc chép ra giấy, cất ở nơi an toàn.
			</Notice>
			<div className={css.sheet}>
				<strong>Mã dự phòng để đăng nhập Nếp</strong>
				<ol className={css.codes}>
					{props.codes.map((code) => (
						<li key={code}>{showCode(code)}</li>
					))}
				</ol>
				<p>
					Mỗi mã dùng một lần, thay cho mã của ứng dụng khi không có điện thoại
					bên mình.
				</p>
			</div>
			<Buttons>
				<Button kind="main" icon="check" onClick={props.onDone}>
					Tôi đã cất mã
				</Button>
				<Button icon="print" onClick={() => window.print()}>
					In mã dự phòng
				</Button>
			</Buttons>
		</div>
	);
}

import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { activate } from "../../features/account/actions/activate.ts";
import { deviceOf } from "../../features/account/labels.ts";
import { SHORTEST_PASSWORD } from "../../features/account/rules.ts";
import { Button } from "../../kit/Button.tsx";
import { Card } from "../../kit/Card.tsx";
import { useAct } from "../../kit/data.tsx";
import { Link } from "../../kit/Link.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { PasswordField, TextField } from "../../kit/TextField.tsx";
import css from "./DoorFrame.module.css";
import { DoorFrame } from "./DoorFrame.tsx";

/** The holder of a slip types its code, or comes with it from the slip's QR, and sets a password. */
export function ActivatePage({ code: given }: { code: string }) {
	const [code, setCode] = useState(given);
	const [password, setPassword] = useState("");
	const [again, setAgain] = useState("");
	const entry = useAct<typeof activate>("account.activate");
	const navigate = useNavigate();

	const enter = (submit: FormEvent) => {
		submit.preventDefault();
		entry.run({ code, password, device: deviceOf(navigator.userAgent) }, () =>
			navigate({ to: "/", replace: true }),
		);
	};

	return (
		<DoorFrame>
			<Card>
				<PageTitle
					title="Kích hoạt tài khoản"
					note="Dùng phiếu do văn phòng cấp ủy hoặc bí thư chi bộ phát."
				/>
				<form className={css.form} onSubmit={enter}>
					<TextField
						label="Mã trên phiếu"
						hint="Chữ hoa, chữ thường, dấu gạch đều được."
						value={code}
						onChange={setCode}
					/>
					<PasswordField
						label="Mật khẩu mới"
						name="password"
						autoComplete="new-password"
						value={password}
						onChange={setPassword}
					/>
					<PasswordField
						label="Nhập lại mật khẩu mới"
						name="password-again"
						autoComplete="new-password"
						value={again}
						onChange={setAgain}
					/>
					{entry.problem && <ProblemNotice problem={entry.problem} />}
					<Button
						kind="main"
						type="submit"
						wide
						busy={entry.busy}
						why={whatIsMissing(code, password, again)}
					>
						Đặt mật khẩu và vào Nếp
					</Button>
				</form>
				<div className={css.foot}>
					<Link href="/dang-nhap">Tôi đã có mật khẩu</Link>
				</div>
			</Card>
		</DoorFrame>
	);
}

function whatIsMissing(
	code: string,
	password: string,
	again: string,
): string | undefined {
	if (code.trim() === "") return "Nhập mã trên phiếu trước.";
	if (password.length < SHORTEST_PASSWORD)
		return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
	if (again !== password) return "Hai lần nhập mật khẩu chưa giống nhau.";
	return undefined;
}

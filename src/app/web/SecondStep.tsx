import { type FormEvent, useState } from "react";
import { Button } from "../../kit/Button.tsx";
import { Card } from "../../kit/Card.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import type { Problem } from "../../kit/problem.ts";
import { TextField } from "../../kit/TextField.tsx";
import css from "./DoorFrame.module.css";
import { DoorFrame } from "./DoorFrame.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";

/** The password was right: now a code of the app, a recovery code, or a key of the device. */
export function SecondStep(props: {
	busy: boolean;
	problem: Problem | undefined;
	onCode: (code: string) => void;
	onEntered: () => void;
	onBack: () => void;
}) {
	const [code, setCode] = useState("");
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		props.onCode(code);
	};
	return (
		<DoorFrame>
			<Card>
				<PageTitle title="Xác thực hai bước" />
				<form className={css.form} noValidate onSubmit={send}>
					<TextField
						label="Mã xác thực"
						hint="Mã 6 chữ số đang hiện trong ứng dụng, hoặc một mã dự phòng."
						name="one-time-code"
						autoComplete="one-time-code"
						autoFocus
						value={code}
						onChange={setCode}
					/>
					{props.problem && <ProblemNotice problem={props.problem} />}
					<Button
						kind="main"
						type="submit"
						wide
						busy={props.busy}
						why={code.trim() === "" ? "Nhập mã xác thực trước." : undefined}
					>
						Xác thực và vào Nếp
					</Button>
				</form>
				<PasskeyButton onEntered={props.onEntered} />
				<div className={css.foot}>
					<p>
						Mất cả điện thoại lẫn mã dự phòng thì xin phiếu kích hoạt mới ở văn
						phòng cấp ủy.
					</p>
					<Button kind="plain" onClick={props.onBack}>
						Đăng nhập bằng tên khác
					</Button>
				</div>
			</Card>
		</DoorFrame>
	);
}

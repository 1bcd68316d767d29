import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { changePassword } from "../../features/account/actions/change-password.ts";
import { SHORTEST_PASSWORD } from "../../features/account/rules.ts";
import { Button } from "../../kit/Button.tsx";
import { useAct } from "../../kit/data.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { Section } from "../../kit/Section.tsx";
import { PasswordField } from "../../kit/TextField.tsx";
import { useToast } from "../../kit/Toast.tsx";
import css from "./DoorFrame.module.css";

/** The owner of the account sets another password; all other devices have to sign in anew. */
export function ChangePasswordPage() {
	const [current, setCurrent] = useState("");
	const [password, setPassword] = useState("");
	const [again, setAgain] = useState("");
	const change = useAct<typeof changePassword>("account.change-password");
	const navigate = useNavigate();
	const say = useToast();

	const save = (submit: FormEvent) => {
		submit.preventDefault();
		change.run({ current, password }, () => {
			say({ text: "Đã đổi mật khẩu." });
			navigate({ to: "/" });
		});
	};

	return (
		<>
			<PageTitle title="Đổi mật khẩu" />
			<Section
				title="Mật khẩu mới"
				note="Sau khi đổi, các máy khác phải đăng nhập lại, mã truy cập hết hiệu lực."
			>
				<form className={css.form} onSubmit={save}>
					<PasswordField
						label="Mật khẩu đang dùng"
						autoComplete="current-password"
						value={current}
						onChange={setCurrent}
					/>
					<PasswordField
						label="Mật khẩu mới"
						hint={`Ít nhất ${SHORTEST_PASSWORD} ký tự. Có thể là một câu ngắn.`}
						autoComplete="new-password"
						value={password}
						onChange={setPassword}
					/>
					<PasswordField
						label="Nhập lại mật khẩu mới"
						autoComplete="new-password"
						value={again}
						onChange={setAgain}
					/>
					{change.problem && <ProblemNotice problem={change.problem} />}
					<Button
						kind="main"
						type="submit"
						wide
						busy={change.busy}
						why={whatIsMissing(current, password, again)}
					>
						Đổi mật khẩu
					</Button>
				</form>
			</Section>
		</>
	);
}

function whatIsMissing(
	current: string,
	password: string,
	again: string,
): string | undefined {
	if (current === "") return "Nhập mật khẩu đang dùng trước.";
	if (password.length < SHORTEST_PASSWORD)
		return `Mật khẩu mới cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
	if (again !== password) return "Hai lần nhập mật khẩu mới chưa giống nhau.";
	return undefined;
}

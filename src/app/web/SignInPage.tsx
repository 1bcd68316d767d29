import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { signIn } from "../../features/account/actions/sign-in.ts";
import { deviceOf } from "../../features/account/labels.ts";
import type { state } from "../../features/org/views.ts";
import { Button } from "../../kit/Button.tsx";
import { Card } from "../../kit/Card.tsx";
import { useAct, useView } from "../../kit/data.tsx";
import { Link } from "../../kit/Link.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { PasswordField, TextField } from "../../kit/TextField.tsx";
import css from "./DoorFrame.module.css";
import { DoorFrame } from "./DoorFrame.tsx";
import { Redirect } from "./Redirect.tsx";

/** Name and password; no e-mail. Afterwards one is back where one wanted to go. An empty database leads to the first-run page. */
export function SignInPage({ next }: { next: string }) {
	const [login, setLogin] = useState("");
	const [password, setPassword] = useState("");
	const entry = useAct<typeof signIn>("account.sign-in");
	const organisation = useView<typeof state>("org.state", {});
	const navigate = useNavigate();
	const empty = login.trim() === "" || password === "";

	const enter = (submit: FormEvent) => {
		submit.preventDefault();
		entry.run({ login, password, device: deviceOf(navigator.userAgent) }, () =>
			navigate({ href: next, replace: true }),
		);
	};

	if (organisation.data?.ready === false) return <Redirect href="/bat-dau" />;

	return (
		<DoorFrame>
			<Card>
				<PageTitle title="Đăng nhập" />
				<form className={css.form} onSubmit={enter}>
					<TextField
						label="Tên đăng nhập"
						hint="Ghi trên phiếu kích hoạt."
						name="username"
						autoComplete="username"
						value={login}
						onChange={setLogin}
					/>
					<PasswordField
						label="Mật khẩu"
						name="password"
						autoComplete="current-password"
						value={password}
						onChange={setPassword}
					/>
					{entry.problem && <ProblemNotice problem={entry.problem} />}
					<Button
						kind="main"
						type="submit"
						wide
						busy={entry.busy}
						why={empty ? "Nhập tên đăng nhập và mật khẩu trước." : undefined}
					>
						Đăng nhập
					</Button>
				</form>
				<div className={css.foot}>
					<Link href="/kich-hoat">Tôi có phiếu kích hoạt</Link>
				</div>
			</Card>
		</DoorFrame>
	);
}

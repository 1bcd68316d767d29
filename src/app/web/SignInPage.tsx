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

type Lacking = { login?: string | undefined; password?: string | undefined };

/** Name and password; no e-mail. Afterwards one is back where one wanted to go. An empty database leads to the first-run page. */
export function SignInPage({ next }: { next: string }) {
	const [login, setLogin] = useState("");
	const [password, setPassword] = useState("");
	const [lacking, setLacking] = useState<Lacking>({});
	const entry = useAct<typeof signIn>("account.sign-in");
	const organisation = useView<typeof state>("org.state", {});
	const navigate = useNavigate();

	const enter = (submit: FormEvent<HTMLFormElement>) => {
		submit.preventDefault();
		// A browser that fills in what it remembers does not always say so: the form itself is read.
		const form = new FormData(submit.currentTarget);
		const typed = {
			login: String(form.get("username")).trim(),
			password: String(form.get("password")),
		};
		setLacking({
			login: typed.login ? undefined : "Nhập tên đăng nhập.",
			password: typed.password ? undefined : "Nhập mật khẩu.",
		});
		if (typed.login && typed.password)
			entry.run({ ...typed, device: deviceOf(navigator.userAgent) }, () =>
				navigate({ href: next, replace: true }),
			);
	};

	if (organisation.data?.ready === false && !organisation.isFetching)
		return <Redirect href="/bat-dau" />;

	return (
		<DoorFrame>
			<Card>
				<PageTitle title="Đăng nhập" />
				<form className={css.form} noValidate onSubmit={enter}>
					<TextField
						label="Tên đăng nhập"
						hint="Ghi trên phiếu kích hoạt."
						name="username"
						required
						problem={lacking.login}
						autoComplete="username"
						value={login}
						onChange={setLogin}
					/>
					<PasswordField
						label="Mật khẩu"
						name="password"
						required
						problem={lacking.password}
						autoComplete="current-password"
						value={password}
						onChange={setPassword}
					/>
					{entry.problem && <ProblemNotice problem={entry.problem} />}
					<Button kind="main" type="submit" wide busy={entry.busy}>
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

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
import { PasskeyButton } from "./PasskeyButton.tsx";
import { ProviderEntry } from "./ProviderEntry.tsx";
import { Redirect } from "./Redirect.tsx";
import { SecondStep } from "./SecondStep.tsx";

type Typed = { login: string; password: string };
type Lacking = { [Field in keyof Typed]?: string | undefined };

/** Name and password, then a code where one was set up; no e-mail. Afterwards one is back where one wanted to go. An empty database leads to the first-run page. */
export function SignInPage(props: {
	next: string;
	/** Why the sign-in of the province did not let in. */
	refused: string | undefined;
}) {
	const { next, refused } = props;
	const [typed, setTyped] = useState<Typed>({ login: "", password: "" });
	const [codeAsked, askCode] = useState(false);
	const [lacking, setLacking] = useState<Lacking>({});
	const entry = useAct<typeof signIn>("account.sign-in");
	const organisation = useView<typeof state>("org.state", {});
	const navigate = useNavigate();
	const needed = entry.problem?.code === "account.second-factor-needed";
	if (needed && !codeAsked) askCode(true);

	const goOn = () => navigate({ href: next, replace: true });
	const enter = (given: Typed & { code?: string }) =>
		entry.run({ ...given, device: deviceOf(navigator.userAgent) }, goOn);
	const send = (submit: FormEvent<HTMLFormElement>) => {
		submit.preventDefault();
		// A browser that fills in what it remembers does not always say so: the form itself is read.
		const form = new FormData(submit.currentTarget);
		const given = {
			login: String(form.get("username")).trim(),
			password: String(form.get("password")),
		};
		setTyped(given);
		setLacking({
			login: given.login ? undefined : "Nhập tên đăng nhập.",
			password: given.password ? undefined : "Nhập mật khẩu.",
		});
		if (given.login && given.password) enter(given);
	};

	if (organisation.data?.ready === false && !organisation.isFetching)
		return <Redirect href="/bat-dau" />;
	if (codeAsked)
		return (
			<SecondStep
				busy={entry.busy}
				problem={needed ? undefined : entry.problem}
				onEntered={goOn}
				onCode={(code) => enter({ ...typed, code })}
				onBack={() => {
					entry.clear();
					askCode(false);
				}}
			/>
		);

	return (
		<DoorFrame>
			<Card>
				<PageTitle title="Đăng nhập" />
				<form className={css.form} noValidate onSubmit={send}>
					<TextField
						label="Tên đăng nhập"
						hint="Ghi trên phiếu kích hoạt."
						name="username"
						required
						problem={lacking.login}
						autoComplete="username"
						value={typed.login}
						onChange={(login) => setTyped({ ...typed, login })}
					/>
					<PasswordField
						label="Mật khẩu"
						name="password"
						required
						problem={lacking.password}
						autoComplete="current-password"
						value={typed.password}
						onChange={(password) => setTyped({ ...typed, password })}
					/>
					{entry.problem && <ProblemNotice problem={entry.problem} />}
					<Button kind="main" type="submit" wide busy={entry.busy}>
						Đăng nhập
					</Button>
				</form>
				<PasskeyButton onEntered={goOn} />
				<ProviderEntry next={next} refused={refused} />
				<div className={css.foot}>
					<Link href="/kich-hoat">Tôi có phiếu kích hoạt</Link>
				</div>
			</Card>
		</DoorFrame>
	);
}

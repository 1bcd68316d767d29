import { type FormEvent, useState } from "react";
import { Button } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Qr } from "../../../kit/Qr.tsx";
import { PasswordField, TextField } from "../../../kit/TextField.tsx";
import type { confirmSecondFactor } from "../actions/confirm-second-factor.ts";
import type { startSecondFactor } from "../actions/start-second-factor.ts";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import css from "./SecondFactorSetUp.module.css";

type Begun = Given<typeof startSecondFactor>;

/** Three steps: the password once more, the app scans and shows its first code, the recovery codes are put away. */
export function SecondFactorSetUp({ onDone }: { onDone: () => void }) {
	const [begun, setBegun] = useState<Begun | null>(null);
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
	if (begun) return <FirstCode begun={begun} onConfirmed={setCodes} />;
	return <PasswordOnceMore onBegun={setBegun} />;
}

function PasswordOnceMore({ onBegun }: { onBegun: (begun: Begun) => void }) {
	const [password, setPassword] = useState("");
	const start = useAct<typeof startSecondFactor>(
		"account.start-second-factor",
		{ invalidates: [] },
	);
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		start.run({ password }, onBegun);
	};
	return (
		<form className={css.form} onSubmit={send}>
			<p>
				Cần một ứng dụng tạo mã trên điện thoại, như Google Authenticator hoặc
				Microsoft Authenticator. Ứng dụng chạy được khi không có mạng.
			</p>
			<PasswordField
				label="Mật khẩu đang dùng"
				autoComplete="current-password"
				value={password}
				onChange={setPassword}
			/>
			{start.problem && <ProblemNotice problem={start.problem} />}
			<Button
				kind="main"
				type="submit"
				wide
				busy={start.busy}
				why={password === "" ? "Nhập mật khẩu đang dùng trước." : undefined}
			>
				Bắt đầu cài đặt
			</Button>
		</form>
	);
}

function FirstCode(props: {
	begun: Begun;
	onConfirmed: (recoveryCodes: readonly string[]) => void;
}) {
	const { secret, address } = props.begun;
	const [code, setCode] = useState("");
	const confirm = useAct<typeof confirmSecondFactor>(
		"account.confirm-second-factor",
		{ invalidates: ["account.second-factor", "account.sessions"] },
	);
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		confirm.run({ code }, ({ recoveryCodes }) =>
			props.onConfirmed(recoveryCodes),
		);
	};
	return (
		<form className={css.form} onSubmit={send}>
			<p>Mở ứng dụng trên điện thoại, thêm tài khoản, rồi quét mã vuông này.</p>
			<Qr text={address} label="Mã vuông để ứng dụng trên điện thoại quét" />
			<p>
				Nếu đang ở chính điện thoại đó,{" "}
				<a className={css.link} href={address}>
					mở ứng dụng tạo mã
				</a>{" "}
				hoặc nhập khóa:
			</p>
			<p className={css.secret}>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</p>
			<TextField
				label="Mã 6 chữ số ứng dụng đang hiện"
				inputMode="numeric"
				autoComplete="one-time-code"
				maxLength={12}
				value={code}
				onChange={setCode}
			/>
			{confirm.problem && <ProblemNotice problem={confirm.problem} />}
			<Button
				kind="main"
				type="submit"
				wide
				busy={confirm.busy}
				why={code.trim() === "" ? "Nhập mã của ứng dụng trước." : undefined}
			>
				Xác thực mã
			</Button>
		</form>
	);
}

import { type FormEvent, useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { PasswordField, TextField } from "../../../kit/TextField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { giveAddress } from "../actions/give-address.ts";
import type { proveAddress } from "../actions/prove-address.ts";
import css from "./AddressForms.module.css";

/** Where to be reminded, with the password once more; a letter with a code goes there. */
export function GiveForm(props: { address: string; onDone: () => void }) {
	const [address, setAddress] = useState(props.address);
	const [password, setPassword] = useState("");
	const give = useAct<typeof giveAddress>("account.give-address", {
		invalidates: ["account.reminding"],
	});
	const say = useToast();
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		give.run({ address, password }, () => {
			say({ text: "Đã gửi mã xác nhận. Mở hộp thư để lấy mã." });
			props.onDone();
		});
	};
	return (
		<form className={css.form} onSubmit={send}>
			<TextField
				label="Địa chỉ thư điện tử"
				hint="Nếp gửi tới đó một mã xác nhận."
				inputMode="email"
				autoComplete="email"
				maxLength={254}
				value={address}
				onChange={setAddress}
			/>
			<PasswordField
				label="Mật khẩu đang dùng"
				autoComplete="current-password"
				value={password}
				onChange={setPassword}
			/>
			{give.problem && <ProblemNotice problem={give.problem} />}
			<Buttons>
				<Button
					kind="main"
					type="submit"
					busy={give.busy}
					why={whatIsMissing(address, password)}
				>
					Gửi mã xác nhận
				</Button>
			</Buttons>
		</form>
	);
}

function whatIsMissing(address: string, password: string): string | undefined {
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim()))
		return "Ghi đủ địa chỉ thư, như ten@example.vn.";
	return password === "" ? "Nhập mật khẩu đang dùng trước." : undefined;
}

/** The code of the letter, typed or brought along by its link. */
export function ProveForm(props: { code: string }) {
	const [code, setCode] = useState(props.code);
	const prove = useAct<typeof proveAddress>("account.prove-address", {
		invalidates: ["account.reminding"],
	});
	const say = useToast();
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		prove.run({ code }, () =>
			say({ text: "Đã xác nhận địa chỉ. Nếp bắt đầu nhắc việc qua thư." }),
		);
	};
	return (
		<form className={css.form} onSubmit={send}>
			<TextField
				label="Mã trong thư"
				hint="Chữ hoa, chữ thường, dấu gạch đều được."
				value={code}
				onChange={setCode}
			/>
			{prove.problem && <ProblemNotice problem={prove.problem} />}
			<Buttons>
				<Button
					kind="main"
					type="submit"
					busy={prove.busy}
					why={code.trim() === "" ? "Nhập mã trong thư trước." : undefined}
				>
					Xác nhận địa chỉ
				</Button>
			</Buttons>
		</form>
	);
}

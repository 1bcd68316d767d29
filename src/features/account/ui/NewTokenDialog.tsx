import { type FormEvent, useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Button } from "../../../kit/Button.tsx";
import { CheckField } from "../../../kit/CheckField.tsx";
import { ChoiceField } from "../../../kit/ChoiceField.tsx";
import { Dialog, DialogButtons } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import type { Given, Taken } from "../../../kit/declared.ts";
import { Notice } from "../../../kit/Notice.tsx";
import { PasswordField, TextField } from "../../../kit/TextField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { makeToken } from "../actions/make-token.ts";
import { TOKEN_DUTY } from "../labels.ts";
import type { TokenDuty } from "../schema.ts";
import css from "./NewTokenDialog.module.css";

type Form = Omit<Taken<typeof makeToken>, "days"> & {
	days: "30" | "90" | "365";
};

const DAYS = { "30": 30, "90": 90, "365": 365 } as const;
const DAY_CHOICES = [
	{ value: "30", label: "30 ngày" },
	{ value: "90", label: "90 ngày" },
	{ value: "365", label: "1 năm" },
] satisfies { value: Form["days"]; label: string }[];

/** What the program may do and for how long; then the token, told only here. */
export function NewTokenDialog(props: {
	duties: readonly TokenDuty[];
	onClose: () => void;
}) {
	const [made, setMade] = useState<Given<typeof makeToken> | null>(null);
	return (
		<Dialog
			open
			firm
			title={made ? "Mã truy cập mới" : "Tạo mã truy cập"}
			onClose={props.onClose}
		>
			{made ? (
				<Told made={made} onClose={props.onClose} />
			) : (
				<Asked {...props} onMade={setMade} />
			)}
		</Dialog>
	);
}

function Asked(props: {
	duties: readonly TokenDuty[];
	onMade: (made: Given<typeof makeToken>) => void;
	onClose: () => void;
}) {
	const [form, setForm] = useState<Form>({
		name: "",
		duties: [],
		days: "90",
		password: "",
	});
	const make = useAct<typeof makeToken>("account.make-token", {
		invalidates: ["account.tokens"],
	});
	const fill = (part: Partial<Form>) => setForm({ ...form, ...part });
	const toggle = (duty: TokenDuty, chosen: boolean) =>
		fill({
			duties: props.duties.filter((each) =>
				each === duty ? chosen : form.duties.includes(each),
			),
		});
	const send = (submit: FormEvent) => {
		submit.preventDefault();
		make.run({ ...form, days: DAYS[form.days] }, props.onMade);
	};
	return (
		<form className={css.form} onSubmit={send}>
			<TextField
				label="Dùng cho việc gì"
				hint="Ví dụ: Báo cáo tháng."
				maxLength={60}
				value={form.name}
				onChange={(name) => fill({ name })}
			/>
			<fieldset className={css.duties}>
				<legend>Chương trình được làm gì</legend>
				{props.duties.map((duty) => (
					<CheckField
						key={duty}
						label={TOKEN_DUTY[duty]}
						checked={form.duties.includes(duty)}
						onChange={(chosen) => toggle(duty, chosen)}
					/>
				))}
			</fieldset>
			<ChoiceField
				row
				label="Có giá trị trong"
				choices={DAY_CHOICES}
				value={form.days}
				onChange={(days) => fill({ days })}
			/>
			<PasswordField
				label="Mật khẩu đang dùng"
				autoComplete="current-password"
				value={form.password}
				onChange={(password) => fill({ password })}
			/>
			<p>
				Mã hết hiệu lực sớm hơn khi đồng chí đổi mật khẩu hoặc thay đổi chức
				danh.
			</p>
			<DialogEnd problem={make.problem} onClose={props.onClose}>
				<Button
					kind="main"
					type="submit"
					busy={make.busy}
					why={whatIsMissing(form)}
				>
					Tạo mã
				</Button>
			</DialogEnd>
		</form>
	);
}

function whatIsMissing(form: Form): string | undefined {
	if (form.name.trim() === "") return "Ghi mã dùng cho việc gì.";
	if (form.duties.length === 0) return "Chọn ít nhất một quyền.";
	return form.password === "" ? "Nhập mật khẩu đang dùng trước." : undefined;
}

function Told(props: { made: Given<typeof makeToken>; onClose: () => void }) {
	const { token, expiresAt } = props.made;
	const say = useToast();
	return (
		<>
			<Notice tone="warning">
				Mã chỉ hiện lần này. Ai có mã thì làm được phần việc đã chọn.
			</Notice>
			<output className={css.token}>{token}</output>
			<p>
				Chương trình gửi kèm dòng <code>Authorization: Bearer</code> và mã này.
				Có giá trị đến {showDate(dayOf(new Date(expiresAt)))}.
			</p>
			<DialogButtons>
				<Button kind="main" icon="check" onClick={props.onClose}>
					Tôi đã chép, đóng lại
				</Button>
				{/* A page without TLS has no clipboard. */}
				{window.isSecureContext && (
					<Button
						onClick={() =>
							navigator.clipboard
								.writeText(token)
								.then(() => say({ text: "Đã chép mã truy cập." }))
						}
					>
						Chép mã
					</Button>
				)}
			</DialogButtons>
		</>
	);
}

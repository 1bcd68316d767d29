import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { dayOf } from "../../charter/calendar.ts";
import { isCell } from "../../charter/units.ts";
import { SHORTEST_PASSWORD } from "../../features/account/rules.ts";
import type { setUp } from "../../features/org/actions/set-up.ts";
import { UNIT_KIND } from "../../features/org/labels.ts";
import { Button } from "../../kit/Button.tsx";
import { Card } from "../../kit/Card.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { useAct } from "../../kit/data.tsx";
import type { Taken } from "../../kit/declared.ts";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { PickField } from "../../kit/PickField.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { PasswordField, TextField } from "../../kit/TextField.tsx";
import css from "./DoorFrame.module.css";
import { DoorFrame } from "./DoorFrame.tsx";
import { SampleOffer } from "./SampleOffer.tsx";

type SetUp = Taken<typeof setUp>;

const KINDS = (
	["commune", "base-committee", "bloc", "province"] satisfies SetUp["kind"][]
)
	.filter((kind) => !isCell(kind))
	.map((value) => ({ value, label: UNIT_KIND[value] }));

/** On an empty database: one's own organisation, and the account that will hand out all others. */
export function FirstRunPage() {
	const [form, setForm] = useState<SetUp>({
		name: "",
		kind: "commune",
		place: "",
		since: dayOf(new Date()),
		adminLogin: "quantri",
		adminPassword: "",
	});
	const founding = useAct<typeof setUp>("org.set-up");
	const navigate = useNavigate();
	const fill = (part: Partial<SetUp>) => setForm({ ...form, ...part });

	const found = (submit: FormEvent) => {
		submit.preventDefault();
		founding.run(form, () => navigate({ to: "/dang-nhap", replace: true }));
	};

	return (
		<DoorFrame wide>
			<Card>
				<PageTitle
					title="Lập tổ chức"
					note="Máy chủ chưa có dữ liệu. Khai tên tổ chức cao nhất sẽ dùng Nếp ở đây."
				/>
				<form className={css.form} onSubmit={found}>
					<TextField
						label="Tên tổ chức"
						hint="Ví dụ: Đảng bộ xã Chi Lăng."
						value={form.name}
						onChange={(name) => fill({ name })}
					/>
					<PickField
						label="Loại tổ chức"
						choices={KINDS}
						value={form.kind}
						onChange={(kind) => fill({ kind })}
					/>
					<TextField
						label="Địa danh ghi trên văn bản"
						hint="Ví dụ: Chi Lăng."
						value={form.place}
						onChange={(place) => fill({ place })}
					/>
					<DateField
						label="Tổ chức có từ ngày"
						hint="Thường là ngày có quyết định thành lập."
						value={form.since || null}
						onChange={(since) => fill({ since: since ?? "" })}
					/>
					<TextField
						label="Tên đăng nhập của người quản trị"
						hint="Người này cấp tài khoản và lập danh sách đảng viên."
						autoComplete="username"
						value={form.adminLogin}
						onChange={(adminLogin) => fill({ adminLogin })}
					/>
					<PasswordField
						label="Mật khẩu của người quản trị"
						hint={`Ít nhất ${SHORTEST_PASSWORD} ký tự. Giữ ở nơi an toàn.`}
						autoComplete="new-password"
						value={form.adminPassword}
						onChange={(adminPassword) => fill({ adminPassword })}
					/>
					{founding.problem && <ProblemNotice problem={founding.problem} />}
					<Button
						kind="main"
						type="submit"
						wide
						busy={founding.busy}
						why={whatIsMissing(form)}
					>
						Lập tổ chức
					</Button>
				</form>
				<SampleOffer />
			</Card>
		</DoorFrame>
	);
}

function whatIsMissing(form: SetUp): string | undefined {
	if (form.name.trim() === "") return "Nhập tên tổ chức trước.";
	if (form.place.trim() === "") return "Nhập địa danh trước.";
	if (form.since === "") return "Nhập ngày tổ chức có từ đó.";
	if (form.adminLogin.trim().length < 3)
		return "Tên đăng nhập cần ít nhất 3 ký tự.";
	if (form.adminPassword.length < SHORTEST_PASSWORD)
		return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
	return undefined;
}

import { useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { endSecondFactor } from "../actions/end-second-factor.ts";
import type { renewRecoveryCodes } from "../actions/renew-recovery-codes.ts";
import type { secondFactor } from "../views.ts";
import { PasswordDialog } from "./PasswordDialog.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { SecondFactorSetUp } from "./SecondFactorSetUp.tsx";

/** What is asked at sign-in besides the password, and how to change it. */
export function SecondFactorPage() {
	const factor = useView<typeof secondFactor>("account.second-factor", {});
	const [settingUp, setSettingUp] = useState(false);
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	return (
		<>
			<PageTitle
				title="Xác thực hai bước"
				note="Ngoài mật khẩu, khi đăng nhập còn hỏi mã hiện trên điện thoại của đồng chí."
			/>
			<Section title="Ứng dụng tạo mã">
				{settingUp ? (
					<SecondFactorSetUp onDone={() => setSettingUp(false)} />
				) : codes ? (
					<RecoveryCodes codes={codes} onDone={() => setCodes(null)} />
				) : (
					<Awaiting of={factor}>
						{(state) => (
							<Standing
								{...state}
								onSetUp={() => setSettingUp(true)}
								onCodes={setCodes}
							/>
						)}
					</Awaiting>
				)}
			</Section>
		</>
	);
}

function Standing({
	since,
	recoveryCodes,
	onSetUp,
	onCodes,
}: Given<typeof secondFactor> & {
	onSetUp: () => void;
	onCodes: (codes: readonly string[]) => void;
}) {
	const [asked, ask] = useState<"renew" | "end" | null>(null);
	if (!since)
		return (
			<>
				<StateTag state="missing" icon="minus">
					Chưa cài
				</StateTag>
				<Buttons>
					<Button kind="main" icon="phone" onClick={onSetUp}>
						Cài xác thực hai bước
					</Button>
				</Buttons>
			</>
		);
	return (
		<>
			<StateTag state="on-time" icon="check">
				Đang dùng từ {showDate(dayOf(new Date(since)))}
			</StateTag>
			<p>Còn {recoveryCodes} mã dự phòng chưa dùng.</p>
			<Buttons>
				<Button icon="phone" onClick={onSetUp}>
					Chuyển sang điện thoại khác
				</Button>
				<Button icon="key" onClick={() => ask("renew")}>
					Tạo mã dự phòng mới
				</Button>
				<Button kind="quiet" icon="off" onClick={() => ask("end")}>
					Gỡ xác thực hai bước
				</Button>
			</Buttons>
			{asked === "renew" && (
				<RenewDialog onClose={() => ask(null)} onDone={onCodes} />
			)}
			{asked === "end" && <EndDialog onClose={() => ask(null)} />}
		</>
	);
}

function RenewDialog(props: {
	onClose: () => void;
	onDone: (codes: readonly string[]) => void;
}) {
	const renew = useAct<typeof renewRecoveryCodes>(
		"account.renew-recovery-codes",
		{ invalidates: ["account.second-factor"] },
	);
	return (
		<PasswordDialog
			{...renew}
			title="Tạo mã dự phòng mới"
			consequences={[
				"Mười mã mới hiện ra một lần để in hoặc chép.",
				"Mọi mã dự phòng cũ hết giá trị.",
			]}
			confirm="Tạo mã mới"
			onClose={props.onClose}
			onConfirm={(password) =>
				renew.run({ password }, (made) => props.onDone(made.recoveryCodes))
			}
		/>
	);
}

function EndDialog({ onClose }: { onClose: () => void }) {
	const end = useAct<typeof endSecondFactor>("account.end-second-factor");
	const say = useToast();
	return (
		<PasswordDialog
			{...end}
			title="Gỡ xác thực hai bước"
			consequences={[
				"Chỉ mật khẩu là đủ để đăng nhập.",
				"Mã dự phòng hết giá trị, các máy khác phải đăng nhập lại.",
				"Nếu chức vụ cần xác thực hai bước, đồng chí phải cài lại ngay.",
			]}
			confirm="Gỡ xác thực hai bước"
			onClose={onClose}
			onConfirm={(password) =>
				end.run({ password }, () => {
					onClose();
					say({ text: "Đã gỡ xác thực hai bước." });
				})
			}
		/>
	);
}

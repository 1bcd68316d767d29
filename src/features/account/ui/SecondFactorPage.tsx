import { useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { endSecondFactor } from "../actions/end-second-factor.ts";
import type { renewRecoveryCodes } from "../actions/renew-recovery-codes.ts";
import type { secondFactor } from "../views.ts";
import { PasskeysPart } from "./PasskeysPart.tsx";
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
				note="Ngoài mật khẩu, khi đăng nhập còn cần mã trên điện thoại hoặc khóa của máy."
			/>
			{settingUp ? (
				<Section title="Ứng dụng tạo mã">
					<SecondFactorSetUp onDone={() => setSettingUp(false)} />
				</Section>
			) : codes ? (
				<Section title="Mã dự phòng">
					<RecoveryCodes codes={codes} onDone={() => setCodes(null)} />
				</Section>
			) : (
				<Awaiting of={factor}>
					{({ passkeys, ...state }) => (
						<Stack>
							<Section title="Ứng dụng tạo mã">
								<Standing {...state} onSetUp={() => setSettingUp(true)} />
							</Section>
							<PasskeysPart passkeys={passkeys} onCodes={setCodes} />
							{(state.since || passkeys.length > 0) && (
								<CodesPart left={state.recoveryCodes} onCodes={setCodes} />
							)}
						</Stack>
					)}
				</Awaiting>
			)}
		</>
	);
}

function Standing(props: { since: string | null; onSetUp: () => void }) {
	const [ending, setEnding] = useState(false);
	if (!props.since)
		return (
			<>
				<StateTag state="missing" icon="minus">
					Chưa cài
				</StateTag>
				<Buttons>
					<Button kind="main" icon="phone" onClick={props.onSetUp}>
						Cài ứng dụng tạo mã
					</Button>
				</Buttons>
			</>
		);
	return (
		<>
			<StateTag state="on-time" icon="check">
				Đang dùng từ {showDate(dayOf(new Date(props.since)))}
			</StateTag>
			<Buttons>
				<Button icon="phone" onClick={props.onSetUp}>
					Chuyển sang điện thoại khác
				</Button>
				<Button kind="quiet" icon="off" onClick={() => setEnding(true)}>
					Gỡ ứng dụng tạo mã
				</Button>
			</Buttons>
			{ending && <EndDialog onClose={() => setEnding(false)} />}
		</>
	);
}

function CodesPart(props: {
	left: number;
	onCodes: (codes: readonly string[]) => void;
}) {
	const [renewing, setRenewing] = useState(false);
	return (
		<Section
			title="Mã dự phòng"
			note="Dùng khi không có điện thoại bên mình, mỗi mã một lần."
		>
			<p>Còn {props.left} mã dự phòng chưa dùng.</p>
			<Buttons>
				<Button icon="key" onClick={() => setRenewing(true)}>
					Tạo mã dự phòng mới
				</Button>
			</Buttons>
			{renewing && (
				<RenewDialog
					onClose={() => setRenewing(false)}
					onDone={props.onCodes}
				/>
			)}
		</Section>
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
			title="Gỡ ứng dụng tạo mã"
			consequences={[
				"Khi đăng nhập không hỏi mã của ứng dụng nữa.",
				"Các máy khác phải đăng nhập lại.",
				"Nếu không còn khóa đăng nhập, mã dự phòng cũng hết giá trị.",
				"Nếu chức vụ cần xác thực hai bước, đồng chí phải cài lại ngay.",
			]}
			confirm="Gỡ ứng dụng tạo mã"
			onClose={onClose}
			onConfirm={(password) =>
				end.run({ password }, () => {
					onClose();
					say({ text: "Đã gỡ ứng dụng tạo mã." });
				})
			}
		/>
	);
}

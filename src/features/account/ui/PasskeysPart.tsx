import { useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { Notice } from "../../../kit/Notice.tsx";
import type { Problem } from "../../../kit/problem.ts";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { addPasskey } from "../actions/add-passkey.ts";
import type { endPasskey } from "../actions/end-passkey.ts";
import type { offerPasskey } from "../actions/offer-passkey.ts";
import { deviceOf } from "../labels.ts";
import type { secondFactor } from "../views.ts";
import { PasswordDialog } from "./PasswordDialog.tsx";
import { canUsePasskeys, keyProblem, makeKey } from "./passkeys.ts";

type Passkey = Given<typeof secondFactor>["passkeys"][number];

const day = (instant: string) => showDate(dayOf(new Date(instant)));

/** Keys of devices, each of which opens the account alone; made here, ended here. */
export function PasskeysPart(props: {
	passkeys: readonly Passkey[];
	onCodes: (codes: readonly string[]) => void;
}) {
	const [making, setMaking] = useState(false);
	const [ending, setEnding] = useState<Passkey | null>(null);
	return (
		<Section
			title="Khóa đăng nhập trên máy"
			note="Vào Nếp bằng vân tay, khuôn mặt hoặc mã mở máy, không cần gõ mật khẩu và mã xác thực."
		>
			<Rows>
				{props.passkeys.map((passkey) => (
					<Row
						key={passkey.passkeyId}
						title={passkey.device}
						note={`Tạo ${day(passkey.madeAt)}. ${passkey.seenAt ? `Dùng lần cuối ${day(passkey.seenAt)}.` : "Chưa dùng lần nào."}`}
						end={
							<Button compact onClick={() => setEnding(passkey)}>
								Gỡ khóa
							</Button>
						}
					/>
				))}
			</Rows>
			{canUsePasskeys() ? (
				<Buttons>
					<Button icon="key" onClick={() => setMaking(true)}>
						Tạo khóa trên máy này
					</Button>
				</Buttons>
			) : (
				<Notice>
					Trình duyệt này chưa dùng được khóa đăng nhập. Cần mở Nếp bằng địa chỉ
					bắt đầu bằng https.
				</Notice>
			)}
			{making && (
				<MakeDialog onClose={() => setMaking(false)} onCodes={props.onCodes} />
			)}
			{ending && <EndDialog passkey={ending} onClose={() => setEnding(null)} />}
		</Section>
	);
}

function MakeDialog(props: {
	onClose: () => void;
	onCodes: (codes: readonly string[]) => void;
}) {
	const offer = useAct<typeof offerPasskey>("account.offer-passkey", {
		invalidates: [],
	});
	const add = useAct<typeof addPasskey>("account.add-passkey", {
		invalidates: ["account.second-factor", "account.sessions"],
	});
	const [problem, setProblem] = useState<Problem>();
	const say = useToast();
	const make = (password: string) => {
		setProblem(undefined);
		add.clear();
		offer.run({ password }, (offered) => {
			makeKey(offered)
				.then((response) =>
					add.run(
						{ response, device: deviceOf(navigator.userAgent) },
						({ recoveryCodes }) => {
							props.onClose();
							say({ text: "Đã tạo khóa đăng nhập trên máy này." });
							if (recoveryCodes) props.onCodes(recoveryCodes);
						},
					),
				)
				.catch((error: unknown) => setProblem(keyProblem(error)));
		});
	};
	return (
		<PasswordDialog
			title="Tạo khóa đăng nhập trên máy này"
			consequences={[
				"Máy hỏi vân tay, khuôn mặt hoặc mã mở máy.",
				"Từ đó chỉ mật khẩu thì chưa vào được, phải có khóa hoặc mã.",
				"Các máy khác phải đăng nhập lại.",
			]}
			confirm="Tạo khóa"
			busy={offer.busy || add.busy}
			problem={offer.problem ?? add.problem ?? problem}
			onClose={props.onClose}
			onConfirm={make}
		/>
	);
}

function EndDialog(props: { passkey: Passkey; onClose: () => void }) {
	const { passkeyId, device } = props.passkey;
	const end = useAct<typeof endPasskey>("account.end-passkey");
	const say = useToast();
	return (
		<PasswordDialog
			{...end}
			title={`Gỡ khóa đăng nhập trên ${device}`}
			consequences={[
				"Không vào Nếp bằng khóa này được nữa.",
				"Các máy khác phải đăng nhập lại.",
			]}
			confirm="Gỡ khóa"
			onClose={props.onClose}
			onConfirm={(password) =>
				end.run({ passkeyId, password }, () => {
					props.onClose();
					say({ text: `Đã gỡ khóa đăng nhập trên ${device}.` });
				})
			}
		/>
	);
}

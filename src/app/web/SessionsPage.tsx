import { useState } from "react";
import { dayOf, showDate, showTime, timeOf } from "../../charter/calendar.ts";
import type { endSession } from "../../features/account/actions/end-session.ts";
import type { sessions } from "../../features/account/views.ts";
import { Awaiting } from "../../kit/Awaiting.tsx";
import { Button } from "../../kit/Button.tsx";
import { ConsequenceDialog } from "../../kit/ConsequenceDialog.tsx";
import { useAct, useView } from "../../kit/data.tsx";
import type { Given } from "../../kit/declared.ts";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { Row, Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { StateTag } from "../../kit/StateTag.tsx";
import { useToast } from "../../kit/Toast.tsx";

type Session = Given<typeof sessions>[number];

const when = (instant: string): string => {
	const at = new Date(instant);
	return `${showTime(timeOf(at))}, ${showDate(dayOf(at))}`;
};

/** Where one is signed in; each place but this one can be ended, on a lost or lent device for instance. */
export function SessionsPage() {
	const open = useView<typeof sessions>("account.sessions", {});
	const end = useAct<typeof endSession>("account.end-session");
	const [ending, setEnding] = useState<Session | null>(null);
	const say = useToast();

	const close = () => {
		end.clear();
		setEnding(null);
	};

	return (
		<>
			<PageTitle
				title="Nơi đang đăng nhập"
				note="Nếu thấy máy lạ, kết thúc phiên của máy đó rồi đổi mật khẩu."
			/>
			<Section title="Các máy">
				<Awaiting of={open}>
					{(list) => (
						<Rows>
							{list.map((session) => (
								<Row
									key={session.sessionId}
									title={session.device}
									note={`Đăng nhập ${when(session.startedAt)}. Dùng lần cuối ${when(session.seenAt)}.`}
									end={
										session.current ? (
											<StateTag state="done">Máy này</StateTag>
										) : (
											<Button compact onClick={() => setEnding(session)}>
												Kết thúc phiên
											</Button>
										)
									}
								/>
							))}
						</Rows>
					)}
				</Awaiting>
			</Section>
			<ConsequenceDialog
				open={ending !== null}
				title={`Kết thúc phiên trên ${ending?.device ?? ""}`}
				consequences={[
					"Máy đó phải nhập lại mật khẩu mới vào được.",
					"Nội dung chưa gửi trên máy đó vẫn nằm lại ở máy đó.",
				]}
				confirm="Kết thúc phiên"
				busy={end.busy}
				problem={end.problem}
				onClose={close}
				onConfirm={() =>
					ending &&
					end.run({ sessionId: ending.sessionId }, () => {
						setEnding(null);
						say({ text: `Đã kết thúc phiên trên ${ending.device}.` });
					})
				}
			/>
		</>
	);
}

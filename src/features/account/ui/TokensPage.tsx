import { useState } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button } from "../../../kit/Button.tsx";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { endToken } from "../actions/end-token.ts";
import { dutyWords } from "../labels.ts";
import type { tokens } from "../views.ts";
import { NewTokenDialog } from "./NewTokenDialog.tsx";

type Token = Given<typeof tokens>["tokens"][number];

const day = (instant: string) => showDate(dayOf(new Date(instant)));

/** The tokens that the owner made for other programs; each can be ended. */
export function TokensPage() {
	const list = useView<typeof tokens>("account.tokens", {});
	const [making, setMaking] = useState(false);
	const [ending, setEnding] = useState<Token | null>(null);
	return (
		<>
			<PageTitle
				title="Mã truy cập"
				note="Cho chương trình khác lấy hoặc ghi dữ liệu thay đồng chí, trong phần quyền đồng chí chọn."
			/>
			<Awaiting of={list}>
				{({ tokens: made, duties }) => (
					<Section
						title="Các mã đang có"
						aside={
							<Button icon="plus" onClick={() => setMaking(true)}>
								Tạo mã truy cập
							</Button>
						}
					>
						{made.length === 0 ? (
							<EmptyState>
								Chưa có mã nào. Chỉ tạo khi có chương trình khác cần dùng.
							</EmptyState>
						) : (
							<Rows>
								{made.map((token) => (
									<Row
										key={token.tokenId}
										title={token.name}
										note={noteOf(token)}
										end={
											<>
												{token.expired && (
													<StateTag state="late">Hết hiệu lực</StateTag>
												)}
												<Button compact onClick={() => setEnding(token)}>
													Kết thúc mã
												</Button>
											</>
										}
									>
										Được {dutyWords(token.duties)}.
									</Row>
								))}
							</Rows>
						)}
						{making && (
							<NewTokenDialog
								duties={duties}
								onClose={() => setMaking(false)}
							/>
						)}
					</Section>
				)}
			</Awaiting>
			{ending && <EndDialog token={ending} onClose={() => setEnding(null)} />}
		</>
	);
}

const noteOf = ({ madeAt, expiresAt, seenAt }: Token): string =>
	`Tạo ${day(madeAt)}. Có giá trị đến ${day(expiresAt)}. ${seenAt ? `Dùng lần cuối ${day(seenAt)}.` : "Chưa dùng lần nào."}`;

function EndDialog({ token, onClose }: { token: Token; onClose: () => void }) {
	const end = useAct<typeof endToken>("account.end-token", {
		invalidates: ["account.tokens"],
	});
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Kết thúc mã “${token.name}”`}
			consequences={[
				"Chương trình đang dùng mã này bị từ chối ngay.",
				"Việc đã ghi bằng mã này vẫn còn trong nhật ký.",
			]}
			afterwards="Không dùng lại được mã đã kết thúc. Nếu cần, tạo mã mới."
			confirm="Kết thúc mã"
			busy={end.busy}
			problem={end.problem}
			onClose={onClose}
			onConfirm={() =>
				end.run({ tokenId: token.tokenId }, () => {
					onClose();
					say({ text: `Đã kết thúc mã “${token.name}”.` });
				})
			}
		/>
	);
}

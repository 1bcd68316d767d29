import { useState } from "react";
import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useAct, useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Section } from "../../../kit/Section.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { dropAddress } from "../actions/drop-address.ts";
import type { switchDigest } from "../actions/switch-digest.ts";
import type { reminding } from "../views.ts";
import { GiveForm, ProveForm } from "./AddressForms.tsx";

type Standing = Given<typeof reminding>;

/** Whether and where one is reminded by e-mail; the code of a letter may come along with the address of the page. */
export function RemindingPage(props: { code: string; offered: boolean }) {
	const asked = useView<typeof reminding>("account.reminding", {});
	return (
		<>
			<PageTitle
				title="Nhắc việc qua thư"
				note="Nhắc kỳ họp trước 7, 3 và 1 ngày; nhắc nhiệm vụ trước hạn 3 và 1 ngày, và ngay khi quá hạn."
			/>
			<Awaiting of={asked}>
				{(standing) =>
					props.offered || standing.address ? (
						<Address standing={standing} code={props.code} />
					) : (
						<EmptyState>
							Hệ thống này chưa gửi thư điện tử. Việc cần làm vẫn có ở trang
							Việc của tôi.
						</EmptyState>
					)
				}
			</Awaiting>
		</>
	);
}

function Address({ standing, code }: { standing: Standing; code: string }) {
	const [changing, setChanging] = useState(false);
	const { address, provedAt } = standing;
	if (address === null || changing)
		return (
			<Section
				title="Địa chỉ nhận thư"
				note="Chỉ đồng chí xem được địa chỉ này. Mỗi ngày nhiều nhất một thư, không gửi ban đêm."
			>
				<GiveForm address={address ?? ""} onDone={() => setChanging(false)} />
				{changing && (
					<Buttons>
						<Button kind="quiet" onClick={() => setChanging(false)}>
							Không đổi nữa
						</Button>
					</Buttons>
				)}
			</Section>
		);
	const change = () => setChanging(true);
	return provedAt === null ? (
		<Unproved standing={standing} code={code} onChange={change} />
	) : (
		<Proved standing={standing} onChange={change} />
	);
}

function Unproved(props: {
	standing: Standing;
	code: string;
	onChange: () => void;
}) {
	const { address, codeUntil, refusedOn } = props.standing;
	return (
		<Section
			title={`Xác nhận địa chỉ ${address}`}
			note={
				codeUntil
					? `Mã dùng đến ${moment(codeUntil)}. Chưa thấy thư thì xem cả mục thư rác.`
					: "Thư có mã xác nhận đang được gửi."
			}
		>
			<Stack>
				<Refused on={refusedOn} />
				<ProveForm code={props.code} />
				<Buttons>
					<Button onClick={props.onChange}>Gửi lại mã hoặc đổi địa chỉ</Button>
					<DropButton />
				</Buttons>
			</Stack>
		</Section>
	);
}

function Proved(props: { standing: Standing; onChange: () => void }) {
	const { address, wantsDigest, refusedOn } = props.standing;
	const turn = useAct<typeof switchDigest>("account.switch-digest", {
		invalidates: ["account.reminding"],
	});
	const say = useToast();
	const on = !wantsDigest;
	return (
		<Section
			title={address}
			note="Thư chỉ ghi loại việc, ngày và tên chi bộ. Mỗi ngày nhiều nhất một thư, không gửi từ 21 giờ đến 7 giờ."
			aside={
				wantsDigest ? (
					<StateTag state="on-time">Đang nhắc</StateTag>
				) : (
					<StateTag state="missing" icon="minus">
						Không nhắc
					</StateTag>
				)
			}
		>
			<Stack>
				<Refused on={refusedOn} />
				{turn.problem && <ProblemNotice problem={turn.problem} />}
				<Buttons>
					<Button
						kind={on ? "main" : "quiet"}
						busy={turn.busy}
						onClick={() =>
							turn.run({ on }, () =>
								say({
									text: on
										? "Nếp sẽ nhắc việc qua thư."
										: "Nếp thôi nhắc việc qua thư.",
								}),
							)
						}
					>
						{on ? "Nhắc tôi qua thư" : "Thôi nhắc qua thư"}
					</Button>
					<Button onClick={props.onChange}>Đổi địa chỉ</Button>
					<DropButton />
				</Buttons>
			</Stack>
		</Section>
	);
}

const Refused = ({ on }: { on: string | null }) =>
	on && (
		<Notice tone="warning">
			Ngày {showDate(on)}, hộp thư này không nhận thư của Nếp. Kiểm tra lại địa
			chỉ.
		</Notice>
	);

function DropButton() {
	const drop = useAct<typeof dropAddress>("account.drop-address", {
		invalidates: ["account.reminding"],
	});
	const say = useToast();
	return (
		<>
			<Button
				kind="quiet"
				busy={drop.busy}
				onClick={() =>
					drop.run({}, () => say({ text: "Nếp không giữ địa chỉ này nữa." }))
				}
			>
				Xóa địa chỉ
			</Button>
			{drop.problem && <ProblemNotice problem={drop.problem} />}
		</>
	);
}

function moment(instant: string): string {
	const at = new Date(instant);
	return `${showTime(timeOf(at))} ngày ${showDate(dayOf(at))}`;
}

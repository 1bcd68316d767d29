import type { ReactNode } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { type Column, DataTable } from "../../../kit/DataTable.tsx";
import type { Given } from "../../../kit/declared.ts";
import type { IconName } from "../../../kit/icons.tsx";
import { type State, StateTag } from "../../../kit/StateTag.tsx";
import { ACCOUNT_STATE } from "../labels.ts";
import type { AccountState } from "../schema.ts";
import type { accounts } from "../views.ts";

export type Line = Given<typeof accounts>["rows"][number];

const LOOK = {
	none: { state: "missing", icon: "minus" },
	waiting: { state: "waiting", icon: "clock" },
	active: { state: "on-time", icon: "check" },
	disabled: { state: "late", icon: "lock" },
} satisfies Record<AccountState, { state: State; icon: IconName }>;

const day = (instant: string) => showDate(dayOf(new Date(instant)));

/** One line per person, with what can be done about their account. */
export function AccountTable(props: {
	lines: readonly Line[];
	empty: ReactNode;
	onIssue: (line: Line) => void;
	onClose: (line: Line) => void;
	/** Only where the installation has the sign-in of a province. */
	onLink: ((line: Line) => void) | undefined;
}) {
	const columns: Column<Line>[] = [
		{ id: "name", head: "Đồng chí", names: true, cell: (line) => line.name },
		{ id: "unit", head: "Tổ chức", phone: "line", cell: (l) => l.unitName },
		{
			id: "state",
			head: "Trạng thái",
			phone: "line",
			cell: (line) => <Standing {...line} />,
		},
		{
			id: "login",
			head: "Tên đăng nhập",
			phone: "third",
			cell: (line) => line.login ?? "–",
		},
		{
			id: "seen",
			head: "Dùng lần cuối",
			phone: "third",
			cell: ({ seenAt }) => (seenAt ? day(seenAt) : "–"),
		},
		{
			id: "acts",
			head: "Việc cần làm",
			phone: "line",
			width: "18rem",
			cell: (line) => (
				<Buttons>
					<Button compact icon="key" onClick={() => props.onIssue(line)}>
						Cấp phiếu
					</Button>
					{props.onLink && line.accountId && (
						<Button compact icon="user" onClick={() => props.onLink?.(line)}>
							Gắn
						</Button>
					)}
					{(line.state === "active" || line.state === "waiting") && (
						<Button
							compact
							kind="quiet"
							icon="lock"
							onClick={() => props.onClose(line)}
						>
							Khóa
						</Button>
					)}
				</Buttons>
			),
		},
	];
	return (
		<DataTable
			caption="Tài khoản của các đồng chí"
			columns={columns}
			rows={props.lines}
			keyOf={(line) => line.memberId ?? line.accountId ?? line.name}
			empty={props.empty}
		/>
	);
}

function Standing({ state, secondFactor, subject, slipExpiresAt }: Line) {
	return (
		<>
			<StateTag {...LOOK[state]}>{ACCOUNT_STATE[state]}</StateTag>
			{secondFactor && <div>Có xác thực hai bước</div>}
			{subject && <div>Gắn với {subject}</div>}
			{slipExpiresAt && <div>Phiếu dùng được đến {day(slipExpiresAt)}</div>}
		</>
	);
}

import { useDeferredValue, useState } from "react";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FilterPick, FilterSentence } from "../../../kit/FilterSentence.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import { ACCOUNT_STATE } from "../labels.ts";
import { ACCOUNT_STATES, type AccountState } from "../schema.ts";
import type { accounts } from "../views.ts";
import { AccountTable, type Line } from "./AccountTable.tsx";
import { DisableDialog } from "./DisableDialog.tsx";
import { LinkDialog, type Provider } from "./LinkDialog.tsx";
import { SlipDialog } from "./SlipDialog.tsx";

type Shown = AccountState | "any";

const STATES: readonly { value: Shown; label: string }[] = [
	{ value: "any", label: "mọi trạng thái" },
	...ACCOUNT_STATES.map((value) => ({
		value,
		label: ACCOUNT_STATE[value].toLocaleLowerCase("vi"),
	})),
];

/** The office sees who may sign in, hands out slips and closes accounts. */
export function AccountsPage({ provider }: { provider: Provider | null }) {
	const [search, setSearch] = useState("");
	const [state, setState] = useState<Shown>("any");
	const [offset, setOffset] = useState(0);
	const [issuing, setIssuing] = useState<Line | null>(null);
	const [closing, setClosing] = useState<Line | null>(null);
	const [linking, setLinking] = useState<Line | null>(null);
	const wanted = useDeferredValue(search);
	const list = useView<typeof accounts>(
		"account.list",
		{ search: wanted, state: state === "any" ? null : state, offset },
		{ keepLast: true },
	);

	return (
		<>
			<PageTitle
				title="Tài khoản"
				note="Mỗi đồng chí vào Nếp bằng phiếu kích hoạt in trên giấy, không cần thư điện tử."
				aside={
					<FilterSentence>
						Xem tài khoản{" "}
						<FilterPick
							name="Trạng thái"
							choices={STATES}
							value={state}
							onChange={(next) => {
								setState(next);
								setOffset(0);
							}}
						/>
					</FilterSentence>
				}
			/>
			<SearchField
				label="Tìm theo tên hoặc tên đăng nhập"
				value={search}
				onChange={(text) => {
					setSearch(text);
					setOffset(0);
				}}
				found={list.data ? `${list.data.total} đồng chí` : ""}
			/>
			<Awaiting of={list}>
				{(page) => (
					<Card>
						<AccountTable
							lines={page.rows}
							empty={
								<EmptyState>Không có tài khoản nào như đã chọn.</EmptyState>
							}
							onIssue={setIssuing}
							onClose={setClosing}
							onLink={provider ? setLinking : undefined}
						/>
						<Turning page={page} offset={offset} onTurn={setOffset} />
					</Card>
				)}
			</Awaiting>
			{issuing && (
				<SlipDialog person={issuing} onClose={() => setIssuing(null)} />
			)}
			{linking && provider && (
				<LinkDialog
					person={linking}
					provider={provider}
					onClose={() => setLinking(null)}
				/>
			)}
			{closing && (
				<DisableDialog person={closing} onClose={() => setClosing(null)} />
			)}
		</>
	);
}

/** To the page before and after, where the list is longer than one. */
function Turning(props: {
	page: Given<typeof accounts>;
	offset: number;
	onTurn: (offset: number) => void;
}) {
	const { rows, total, pageSize } = props.page;
	const end = props.offset + rows.length;
	if (total <= pageSize) return null;
	return (
		<Buttons>
			<Button
				icon="back"
				why={props.offset === 0 ? "Đây là trang đầu." : undefined}
				onClick={() => props.onTurn(Math.max(0, props.offset - pageSize))}
			>
				Xem trang trước
			</Button>
			<Button
				icon="right"
				why={end >= total ? "Đây là trang cuối." : undefined}
				onClick={() => props.onTurn(end)}
			>
				Xem trang sau
			</Button>
		</Buttons>
	);
}

import { useDeferredValue, useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { fold } from "../../../charter/names.ts";
import {
	citationOf,
	DOCUMENTS,
	type LegalDocument,
	REGISTER_AS_OF,
} from "../../../charter/rulebook/documents.ts";
import { statusLabel } from "../../../charter/rulebook/labels.ts";
import type { Standing } from "../../../charter/rulebook/legal-document.ts";
import { Button } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { type Column, DataTable } from "../../../kit/DataTable.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { FilterPick, FilterSentence } from "../../../kit/FilterSentence.tsx";
import type { IconName } from "../../../kit/icons.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { type State, StateTag } from "../../../kit/StateTag.tsx";
import css from "./DocumentsPage.module.css";
import { CertaintyTag } from "./rules/CertaintyTag.tsx";
import { RuleTabs } from "./rules/RuleTabs.tsx";

const KINDS = [
	{ value: "any", label: "mọi văn bản" },
	{ value: "central", label: "văn bản Trung ương còn dùng" },
	{ value: "local", label: "văn bản địa phương" },
	{ value: "replaced", label: "văn bản đã được thay thế" },
] as const;
type Kind = (typeof KINDS)[number]["value"];

/** The register of documents that the rules rest on. */
export function DocumentsPage() {
	const [typed, setTyped] = useState("");
	const [kind, setKind] = useState<Kind>("any");
	const wanted = fold(useDeferredValue(typed));
	const found = DOCUMENTS.filter(
		(document) =>
			isOfKind(document, kind) && fold(wordsOf(document)).includes(wanted),
	);
	return (
		<>
			<PageTitle
				title="Danh mục văn bản"
				note={`${DOCUMENTS.length} văn bản mà các quy định trong Nếp dựa vào, gom đến ${showDate(REGISTER_AS_OF)}.`}
			/>
			<RuleTabs current="documents" />
			<Stack gap="small">
				<SearchField
					label="Tìm theo số, nơi ban hành, nội dung"
					placeholder="Số, nơi ban hành, nội dung"
					value={typed}
					onChange={setTyped}
					found={`${found.length} trên ${DOCUMENTS.length} văn bản`}
				/>
				<FilterSentence>
					Xem{" "}
					<FilterPick
						name="Loại văn bản"
						choices={KINDS}
						value={kind}
						onChange={setKind}
					/>
				</FilterSentence>
				<Card>
					<DataTable
						caption="Danh mục văn bản"
						columns={COLUMNS}
						rows={found}
						keyOf={({ key }) => key}
						empty={
							<EmptyState
								action={
									<Button
										onClick={() => {
											setTyped("");
											setKind("any");
										}}
									>
										Bỏ các điều kiện
									</Button>
								}
							>
								Không có văn bản nào khớp. Bỏ bớt điều kiện.
							</EmptyState>
						}
					/>
				</Card>
			</Stack>
		</>
	);
}

function isOfKind({ status, local }: LegalDocument, kind: Kind): boolean {
	if (kind === "any") return true;
	if (kind === "replaced") return status === "R";
	return status !== "R" && local === (kind === "local");
}

const wordsOf = ({ key, type, number, issuer, subject }: LegalDocument) =>
	[type, number, citationOf(key), issuer, subject].join(" ");

const COLUMNS: readonly Column<LegalDocument>[] = [
	{
		id: "number",
		head: "Số, ký hiệu",
		names: true,
		width: "13rem",
		cell: ({ type, number }) => (type ? `${type} ${number}` : number),
	},
	{
		id: "subject",
		head: "Về việc",
		phone: "line",
		cell: ({ subject, replacedBy }) => (
			<>
				{subject}
				{replacedBy.length > 0 && (
					<Soft>Được thay bằng {replacedBy.map(citationOf).join("; ")}.</Soft>
				)}
			</>
		),
	},
	{
		id: "issued",
		head: "Nơi và ngày ban hành",
		phone: "line",
		width: "14rem",
		cell: ({ issuer, date }) => (
			<Soft>
				{issuer}, {date ? showDate(date) : "chưa rõ ngày"}
			</Soft>
		),
	},
	{
		id: "standing",
		head: "Hiệu lực, mức chắc chắn",
		phone: "line",
		width: "21.5rem",
		cell: (document) => (
			<div className={css.tags}>
				<StateTag {...LOOK[document.status]}>
					{capital(statusLabel(document.status))}
				</StateTag>
				<CertaintyTag {...document} />
			</div>
		),
	},
];

const LOOK = {
	F: { state: "on-time", icon: "ok" },
	K: { state: "soon", icon: "clock" },
	X: { state: "soon", icon: "clock" },
	L: { state: "done", icon: "flag" },
	R: { state: "waiting", icon: "minus" },
	D: { state: "waiting", icon: "info" },
	"?": { state: "soon", icon: "gap" },
} satisfies Record<Standing, { state: State; icon: IconName }>;

const capital = (words: string): string =>
	words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

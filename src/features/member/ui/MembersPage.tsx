import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, ButtonLink } from "../../../kit/Button.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { SearchField } from "../../../kit/SearchField.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { figuresWords, foundWords } from "../labels.ts";
import type { count, list, places } from "../views.ts";
import { useFound } from "./list/found.ts";
import { MemberFilter, onlyTopOf, type Place } from "./list/MemberFilter.tsx";
import { MemberTable } from "./list/MemberTable.tsx";
import { useWanted, type Wanted } from "./list/wanted.ts";

const PAUSE_MS = 250;

/** Everyone whom the reader may see, found by any part of a name, with or without diacritics. */
export function MembersPage() {
	const where = useView<typeof places>("member.places", {});
	return (
		<Awaiting of={where} shape="page">
			{(found) =>
				found.length > 0 ? <Members places={found} /> : <NotForReader />
			}
		</Awaiting>
	);
}

function NotForReader() {
	return (
		<>
			<PageTitle title="Đảng viên" />
			<EmptyState>
				Đồng chí chưa được giao xem danh sách. Hồ sơ của đồng chí ở mục tài
				khoản.
			</EmptyState>
		</>
	);
}

function Members({ places: where }: { places: readonly Place[] }) {
	const [wanted, want] = useWanted();
	const [typed, type] = useState(wanted.text);
	const ask = useDebouncedCallback((text: string) => want({ text }), PAUSE_MS);
	const found = useFound(wanted);
	const all = useView<typeof list>("member.list", { count: true, limit: 1 });
	const filtered = Object.values(wanted).some(Boolean);

	// The address may change from outside: the way back, or the place chosen anew.
	useEffect(() => type(wanted.text), [wanted.text]);

	return (
		<>
			<PageTitle
				title="Đảng viên"
				note={<Figures unit={chosenOrTop(where, wanted.unitId)} />}
				aside={
					where.some(({ mayAdd }) => mayAdd) && (
						<ButtonLink kind="main" icon="plus" href="/dang-vien/them">
							Thêm đảng viên
						</ButtonLink>
					)
				}
			/>
			<Stack gap="small">
				<SearchField
					label="Tìm theo họ tên"
					placeholder="Họ tên, không cần dấu"
					value={typed}
					onChange={(text) => {
						type(text);
						ask(text);
					}}
				/>
				<MemberFilter wanted={wanted} places={where} onWant={want} />
				<Awaiting of={found.asked}>
					{({ total, asOf }) => (
						<>
							<Soft>
								<span role="status">
									{foundWords(total ?? 0, all.data?.total ?? null, asOf)}
								</span>
							</Soft>
							<Card>
								<MemberTable
									members={found.members}
									today={asOf}
									manyCells={where.filter(({ isCell }) => isCell).length > 1}
									empty={
										<NobodyFound
											onClear={filtered ? () => want(NOTHING) : undefined}
										/>
									}
								/>
								{found.more && (
									<Button wide busy={found.waiting} onClick={found.more}>
										Xem thêm {nextWords(found.members.length, total ?? 0)}
									</Button>
								)}
							</Card>
						</>
					)}
				</Awaiting>
			</Stack>
		</>
	);
}

const NOTHING = {
	text: "",
	unitId: null,
	class: null,
	sex: null,
	participation: null,
} satisfies Wanted;

const PAGE = 50;
const nextWords = (shown: number, total: number): string =>
	`${Math.min(PAGE, total - shown)} đồng chí`;

function NobodyFound({ onClear }: { onClear: (() => void) | undefined }) {
	if (!onClear)
		return (
			<EmptyState>
				Chưa có đảng viên nào. Thêm từng đồng chí hoặc nhập danh sách của chi
				bộ.
			</EmptyState>
		);
	return (
		<EmptyState action={<Button onClick={onClear}>Bỏ các điều kiện</Button>}>
			Không có đồng chí nào khớp. Bỏ bớt điều kiện hoặc gõ phần khác của họ tên.
		</EmptyState>
	);
}

const chosenOrTop = (where: readonly Place[], unitId: string | null) =>
	unitId ? where.find(({ id }) => id === unitId) : onlyTopOf(where);

/** How many members an organisation has, of which kinds, and as of when that was counted. */
function Figures({ unit }: { unit: Place | undefined }) {
	const counted = useView<typeof count>(
		"member.count",
		{ unitId: unit?.id ?? "" },
		{ when: unit !== undefined, keepLast: true },
	);
	if (!unit || !counted.data) return "Tìm và xem hồ sơ từng đồng chí.";
	return `${figuresWords(counted.data)} ${asOfWords(counted.data)}`;
}

function asOfWords({ madeAt }: Given<typeof count>): string {
	const at = new Date(madeAt);
	return `Tính đến ${showTime(timeOf(at))}, ${showDate(dayOf(at))}.`;
}

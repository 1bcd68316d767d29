import { useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { Button, ButtonLink, Buttons } from "../../../kit/Button.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { FilterPick, FilterSentence } from "../../../kit/FilterSentence.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { shortName } from "../../org/labels.ts";
import {
	FOLLOWED_KIND,
	periodWords,
	shortThing,
	thingsInWords,
	unfollowedSentence,
} from "../labels.ts";
import { byMember } from "../rules.ts";
import { FOLLOWED, type Following } from "../schema.ts";
import type { following } from "../views.ts";
import { AssignDialog } from "./AssignDialog.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { ThingRows } from "./ThingRows.tsx";

/** What `follow.following` answers where there is a committee. */
export type FollowTable = Extract<
	Given<typeof following>,
	{ mayAssign: boolean }
>;

type Way = "thing" | "member";

const WAYS: { value: Way; label: string }[] = [
	{ value: "thing", label: "nội dung" },
	{ value: "member", label: "người" },
];

/** Who of a committee follows what: which cells nobody follows, the table by thing or by member, what is over. */
export function FollowPart({ unitId }: { unitId: string }) {
	const [on, setOn] = useState<string | null>(null);
	const asked = useView<typeof following>(
		"follow.following",
		{ unitId, ...(on ? { on } : {}) },
		{ keepLast: true },
	);
	const seen = asked.data;
	return seen && "mayAssign" in seen ? (
		<Shown seen={seen} onDay={setOn} />
	) : null;
}

function Shown(props: {
	seen: FollowTable;
	onDay: (day: string | null) => void;
}) {
	const { seen, onDay } = props;
	const { lines, members, past, unfollowed, ownCells, committee } = seen;
	const [way, setWay] = useState<Way>("thing");
	const [assigning, setAssigning] = useState<string | null | undefined>();
	const [ending, setEnding] = useState<Following | null>(null);
	const file = `/api/follow/${committee.id}/${seen.on}`;
	const said = unfollowedSentence(unfollowed.length, ownCells);
	return (
		<Section
			title="Phân công theo dõi"
			note={unfollowed.length > 0 ? undefined : said}
			id="theo-doi"
		>
			{unfollowed.length > 0 && (
				<Notice tone="warning">
					{said} {unfollowed.map(({ name }) => shortName(name)).join(", ")}.
				</Notice>
			)}
			<FilterSentence>
				Xếp theo
				<FilterPick
					name="Xếp theo"
					choices={WAYS}
					value={way}
					onChange={setWay}
				/>
			</FilterSentence>
			{way === "thing" ? (
				<ThingRows seen={seen} onAssign={setAssigning} onEnd={setEnding} />
			) : (
				<Rows name="Phân công theo người">
					{byMember(lines, members).map(({ name, lines: own }) => (
						<Row key={name} title={name} note={thingsInWords(own, FOLLOWED)} />
					))}
				</Rows>
			)}
			{past.length > 0 && (
				<Fold bare title="Đã thôi" note={`${past.length} phân công`}>
					<Rows>
						{past.map((line) => (
							<Row
								key={line.assignmentId}
								title={`${FOLLOWED_KIND[line.kind]}: ${shortThing(line)}`}
								note={`${line.memberName}, ${periodWords(line)}`}
							/>
						))}
					</Rows>
				</Fold>
			)}
			<Fold
				bare
				title="Xem tại ngày khác"
				note={showDate(seen.on)}
				open={seen.on !== seen.today}
			>
				<DateField
					label="Ngày"
					value={seen.on}
					onChange={(day) => {
						if (day === null || day.length === 10) onDay(day);
					}}
				/>
			</Fold>
			<Buttons>
				{seen.mayAssign && (
					<Button icon="plus" onClick={() => setAssigning(null)}>
						Phân công
					</Button>
				)}
				<ButtonLink kind="quiet" icon="print" download href={`${file}.docx`}>
					In bảng theo dõi
				</ButtonLink>
				<ButtonLink kind="quiet" download href={`${file}.xlsx`}>
					Tải bảng theo dõi (Excel)
				</ButtonLink>
			</Buttons>
			{lines.some(({ sits }) => !sits) && (
				<Soft>
					Có phân công của đồng chí không còn trong cấp ủy. Ghi thôi và phân
					công người khác.
				</Soft>
			)}
			{assigning !== undefined && (
				<AssignDialog
					seen={seen}
					cellId={assigning}
					onClose={() => setAssigning(undefined)}
				/>
			)}
			{ending && (
				<EndDialog
					line={ending}
					on={seen.today}
					onClose={() => setEnding(null)}
				/>
			)}
		</Section>
	);
}

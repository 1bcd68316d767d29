import type { ComponentType } from "react";
import { dayOf, showDate } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { Link } from "../../../kit/Link.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { Timeline } from "../../../kit/Timeline.tsx";
import { eventSentence, UNIT_TYPE, unitWords } from "../labels.ts";
import type { unit } from "../views.ts";
import { onDay, useAskedDay } from "./asked-day.ts";
import type { PersonFieldProps } from "./unit/AppointDialog.tsx";
import { ChangesPart } from "./unit/ChangesPart.tsx";
import { PostsPart } from "./unit/PostsPart.tsx";
import type { ShownUnit } from "./unit/shown.ts";
import { TermsPart } from "./unit/TermsPart.tsx";

/** One organisation: its posts, what stands below it, its terms, its history, and what may be changed. */
export function UnitPage(props: {
	unitId: string;
	/** The field in which a member is chosen; members are another capability's. */
	PersonField: ComponentType<PersonFieldProps>;
}) {
	const [day] = useAskedDay();
	const asked = useView<typeof unit>("org.unit", {
		unitId: props.unitId,
		...(day ? { asOf: day } : {}),
	});
	return (
		<Awaiting of={asked} shape="page">
			{(shown) => (
				<UnitShown shown={shown} day={day} PersonField={props.PersonField} />
			)}
		</Awaiting>
	);
}

function UnitShown(props: {
	shown: ShownUnit;
	day: string | null;
	PersonField: ComponentType<PersonFieldProps>;
}) {
	const { shown, day, PersonField } = props;
	const { above, events, may } = shown;
	const parent = above.find(({ id }) => id === shown.unit.parentId);
	const present = day === null || day === dayOf(new Date());
	return (
		<>
			<PageTitle
				back={{ href: onDay("/to-chuc", day), label: "Tổ chức" }}
				title={shown.unit.name}
				note={unitWords(shown.unit, parent?.name ?? null)}
			/>
			<Columns
				narrow
				sideName="Thay đổi và nhiệm kỳ"
				main={
					<Stack>
						{!present && <PastNotice shown={shown} />}
						<PostsPart
							shown={shown}
							mayAppoint={present && may.appoint}
							PersonField={PersonField}
						/>
						<BelowPart shown={shown} day={day} />
						<Section title="Quá trình">
							<Timeline
								moments={events
									.toReversed()
									.map(({ happenedOn, recordedAt, ...rest }) => ({
										id: recordedAt,
										date: showDate(happenedOn),
										text: eventSentence({ happenedOn, recordedAt, ...rest }),
									}))}
							/>
						</Section>
					</Stack>
				}
				side={
					<Stack>
						{present && may.change && <ChangesPart shown={shown} />}
						<TermsPart shown={shown} mayOpen={present && may.change} />
					</Stack>
				}
			/>
		</>
	);
}

function PastNotice({ shown: { unit: of, asOf } }: { shown: ShownUnit }) {
	return (
		<Notice icon="calendar">
			Đang xem như ngày {showDate(asOf)}.{" "}
			<Link href={`/to-chuc/${of.id}`}>Xem như hôm nay</Link>
		</Notice>
	);
}

function BelowPart(props: { shown: ShownUnit; day: string | null }) {
	const { below } = props.shown;
	if (below.length === 0) return null;
	return (
		<Section title="Tổ chức trực thuộc" aside={`${below.length} tổ chức`}>
			<Rows>
				{below.map(({ id, name, type, code }) => (
					<Row
						key={id}
						href={onDay(`/to-chuc/${id}`, props.day)}
						title={name}
						note={[type && UNIT_TYPE[type], code && `mã ${code}`]
							.filter(Boolean)
							.join(", ")}
					/>
				))}
			</Rows>
		</Section>
	);
}

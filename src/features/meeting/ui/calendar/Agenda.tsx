import { showDate, showTime, weekdayOf } from "../../../../charter/calendar.ts";
import { Card } from "../../../../kit/Card.tsx";
import type { Given } from "../../../../kit/declared.ts";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { Link } from "../../../../kit/Link.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { shortName } from "../../../org/labels.ts";
import { entryState } from "../../labels/calendar.ts";
import { monthWord } from "../../labels/waiting.ts";
import { KIND } from "../../labels/words.ts";
import type { CalendarEntry } from "../../schema/asked.ts";
import type { calendar } from "../../views/oversight.ts";
import css from "./Agenda.module.css";

/** The days of a month on which cells meet, each with its meetings. */
export function Agenda({ seen }: { seen: Given<typeof calendar> }) {
	const { entries, month, today } = seen;
	if (entries.length === 0)
		return (
			<EmptyState>
				Chưa chi bộ nào đăng ký ngày họp {monthWord(month)}. Ngày đăng ký sẽ
				hiện ở đây.
			</EmptyState>
		);
	return (
		<ol className={css.days}>
			{byDay(entries).map(([on, ones]) => (
				<li key={on}>
					<Card>
						<div className={css.day} data-today={on === today || undefined}>
							<h2 className={css.date}>
								<span className={css.number}>{showDate(on)}</span>
								<span className={css.weekday}>
									{weekdayOf(on)}
									{on === today && ", hôm nay"}
								</span>
							</h2>
							<ul className={css.entries}>
								{ones.map((entry) => (
									<Meeting key={entry.meetingId} entry={entry} today={today} />
								))}
							</ul>
						</div>
					</Card>
				</li>
			))}
		</ol>
	);
}

function Meeting(props: { entry: CalendarEntry; today: string }) {
	const { entry, today } = props;
	const { state, word } = entryState(entry, today);
	return (
		<li className={css.entry}>
			<span className={css.time}>{showTime(entry.time)}</span>
			<div className={css.what}>
				<Link
					className={css.name}
					href={`/chi-bo/${entry.unitId}/${entry.month}`}
				>
					{shortName(entry.unitName)}
				</Link>
				<p className={css.note}>{entry.place}</p>
				{entry.kind !== "ordinary" && (
					<p className={css.note}>
						{KIND[entry.kind]}
						{entry.topic && `: ${entry.topic}`}
					</p>
				)}
			</div>
			<div className={css.state}>
				<StateTag state={state}>{word}</StateTag>
			</div>
		</li>
	);
}

function byDay(entries: readonly CalendarEntry[]): [string, CalendarEntry[]][] {
	const days = new Map<string, CalendarEntry[]>();
	for (const entry of entries.toSorted((a, b) =>
		`${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`),
	))
		days.set(entry.on, [...(days.get(entry.on) ?? []), entry]);
	return [...days];
}

/**
 * A meeting as the seed's author writes it down. Days are `03/08` of 2026, unless a year is given; several lines of one kind
 * stand in one text, a line each, its fields parted by ` | `. What is not told follows from the list of members.
 */
export type Told = Registered | Prepared | Held;

export type Registered = {
	/** `03/08 19:30`. */
	planned: string;
	/** `27/11 14:00`: the day it was put off to. */
	moved?: string;
	/** A thematic meeting: `title | day of registration with the committee`. */
	theme?: string;
	venue?: string;
};

export type Prepared = Registered & {
	/** Day of the notice. */
	called: string;
	/** Day on which the papers went up. */
	papers: string;
	/** `31/07 | what is said of it`; `không | why` when nobody met. */
	committee: string;
	/** Lines `title | presenter | minutes`, before the review, the discussion and the closing that every meeting has. */
	agenda: string;
};

export type Held = Prepared & {
	/** `03/08 19:30 21:05`. */
	held: string;
	/** Who led when it was not the secretary. */
	chair?: string;
	/** Names of superiors present, a line each. */
	superiors?: string;
	/** Lines `name | reason`; no reason means without reason. */
	absent?: string;
	/** Exempt members who came, a line each. */
	cameThough?: string;
	/** Lines `name | reason`: on special duty. */
	onDuty?: string;
	/** Exempt from this meeting on, a line each. */
	nowExempt?: string;
	/** What became of tasks told nowhere else: lines `title | owner | outcome`. */
	results?: string;
	fee?: string;
	/** Lines `name | kind | what was said`. */
	opinions: string;
	answer?: string;
	remark?: string;
	conclusion: string;
	/** Lines `matter | 24-0-1 | note`; all official members in favour unless counted. */
	votes?: string;
	/** Lines `title | owner | due | measure | outcome reported at the next meeting`. */
	tasks: string;
	/** After a theme, what must change: lines `title | who follows it | looked at again from | measure`. */
	changes?: string;
	/** What was found of it a quarter later: lines `title | who follows it | outcome`. */
	lookBack?: string;
	/** `4.2 22, 4.3 9`: the lines below their full mark. */
	score: string;
	/** `Trừ 4.2: …; trừ 6: …`. */
	reasons?: string;
	/** The total the sheet states, where it is not the sum. */
	stated?: number;
	/** `4.3 8, 6 23 | note`: the superior's marks where they differ; absent while nothing is decided. */
	decided?: string;
	/** Day on which the finished papers went up. */
	finished?: string;
};

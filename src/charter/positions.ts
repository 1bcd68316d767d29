/** What a person may be allowed to do. One word per thing that a duty lets happen, never per screen. */
export type Duty =
	| "unit.read"
	| "unit.change"
	| "position.change"
	| "account.issue"
	| "rule.read"
	| "rule.change"
	| "member.read"
	| "member.change"
	| "member.import"
	| "member.open"
	| "meeting.read"
	| "meeting.prepare"
	| "meeting.record"
	| "meeting.guide"
	| "meeting.oversee"
	| "meeting.rate"
	| "ballot.cast"
	| "pledge.keep"
	| "task.read"
	| "calendar.read"
	| "audit.read"
	| "upkeep.read";

/** How far from the unit of the position a duty reaches. */
export type Span = "unit" | "subtree" | "below";

export type PositionKind =
	| "cell-secretary"
	| "cell-deputy"
	| "cell-committee-member"
	| "note-taker"
	| "member"
	| "probationary"
	| "committee-secretary"
	| "committee-deputy"
	| "standing-member"
	| "committee-member"
	| "office-clerk"
	| "organisation-board"
	| "overseer"
	| "inspector"
	| "system-admin";

type Duties = Partial<Record<Duty, Span>>;

const ATTEND = {
	"unit.read": "unit",
	"meeting.read": "unit",
	"task.read": "unit",
	"calendar.read": "unit",
	"rule.read": "unit",
} satisfies Duties;

const PREPARE = {
	...ATTEND,
	"member.read": "unit",
	"meeting.prepare": "unit",
	"meeting.record": "unit",
} satisfies Duties;

const LEAD_BELOW = {
	"unit.read": "subtree",
	"member.read": "subtree",
	"meeting.read": "subtree",
	"meeting.oversee": "subtree",
	"meeting.guide": "subtree",
	"meeting.rate": "below",
	"task.read": "subtree",
	"calendar.read": "subtree",
	"rule.read": "subtree",
} satisfies Duties;

const KEEP_RECORDS = {
	"unit.read": "subtree",
	"unit.change": "subtree",
	"position.change": "subtree",
	"account.issue": "subtree",
	"rule.read": "subtree",
	"rule.change": "subtree",
	"member.read": "subtree",
	"member.change": "subtree",
	"member.import": "subtree",
	"member.open": "subtree",
	"meeting.read": "subtree",
	"meeting.oversee": "subtree",
	"task.read": "subtree",
	"calendar.read": "subtree",
} satisfies Duties;

/**
 * Position → duties → reach. A member attends, reads and casts ballots; the cell committee prepares and records; its secretary and deputy alone keep what was
 * promised after criticism; committees above see, guide and
 * rate what is below them, never their own meeting (HD42: the direct superior decides the rating); the office keeps records; the
 * system administrator runs the machine and reads no content.
 */
export const POSITIONS = {
	"cell-secretary": {
		...PREPARE,
		"account.issue": "unit",
		"member.open": "unit",
		"pledge.keep": "unit",
	},
	"cell-deputy": { ...PREPARE, "pledge.keep": "unit" },
	"cell-committee-member": PREPARE,
	"note-taker": { ...ATTEND, "member.read": "unit", "meeting.record": "unit" },
	member: { ...ATTEND, "ballot.cast": "unit" },
	probationary: ATTEND,
	"committee-secretary": {
		...LEAD_BELOW,
		"unit.change": "subtree",
		"position.change": "subtree",
		"rule.change": "subtree",
		"account.issue": "subtree",
		"member.open": "subtree",
		"audit.read": "subtree",
	},
	"committee-deputy": {
		...LEAD_BELOW,
		"account.issue": "subtree",
		"member.open": "subtree",
		"audit.read": "subtree",
	},
	"standing-member": LEAD_BELOW,
	"committee-member": {
		"unit.read": "subtree",
		"calendar.read": "subtree",
		"meeting.oversee": "subtree",
		"meeting.read": "subtree",
		"task.read": "subtree",
		"rule.read": "subtree",
	},
	"office-clerk": KEEP_RECORDS,
	"organisation-board": {
		...KEEP_RECORDS,
		"meeting.rate": "below",
		"meeting.guide": "subtree",
	},
	overseer: { ...ATTEND, "member.read": "unit", "meeting.oversee": "unit" },
	inspector: {
		"unit.read": "subtree",
		"meeting.read": "subtree",
		"meeting.oversee": "subtree",
		"task.read": "subtree",
		"calendar.read": "subtree",
		"rule.read": "subtree",
		"audit.read": "subtree",
	},
	"system-admin": {
		"account.issue": "subtree",
		"rule.read": "subtree",
		"unit.read": "subtree",
		"upkeep.read": "subtree",
	},
} satisfies Record<PositionKind, Duties>;

/** Positions that a unit of this level gives; membership itself gives `member` and `probationary`. */
export const CELL_POSITIONS = [
	"cell-secretary",
	"cell-deputy",
	"cell-committee-member",
	"note-taker",
	"overseer",
] as const satisfies readonly PositionKind[];
export const COMMITTEE_POSITIONS = [
	"committee-secretary",
	"committee-deputy",
	"standing-member",
	"committee-member",
	"office-clerk",
	"organisation-board",
	"inspector",
] as const satisfies readonly PositionKind[];

/** A position held at a unit today; `path` is the unit's path. */
export type Grant = {
	position: PositionKind;
	unitId: string;
	path: string;
	/** Only these duties of the position, where somebody acts through less than the whole of it. */
	only?: readonly Duty[];
};

/** A part of the tree: one unit, everything at and below it, or everything strictly below it. */
export type Area = { path: string; span: Span };

/** Where a person may do a thing. The only source of rights: the check of one record and the filter of a list both come from it. */
export function reachOf(grants: readonly Grant[], duty: Duty): Area[] {
	return grants.flatMap(({ position, path, only }) => {
		if (only && !only.includes(duty)) return [];
		const duties: Duties = POSITIONS[position];
		const span = duties[duty];
		return span ? [{ path, span }] : [];
	});
}

/** Whether an area holds the unit at `path`. */
export function holds({ path: top, span }: Area, path: string): boolean {
	const below = path.startsWith(`${top}.`);
	if (span === "unit") return path === top;
	return span === "below" ? below : below || path === top;
}

/** Whether any of the areas holds the unit at `path`. */
export const reaches = (areas: readonly Area[], path: string): boolean =>
	areas.some((area) => holds(area, path));

/** The part of the areas that lies at and below a unit. */
export const partOf = (areas: readonly Area[], top: string): Area[] =>
	areas.flatMap((area): Area[] => {
		if (holds({ path: top, span: "subtree" }, area.path)) return [area];
		return holds(area, top) ? [{ path: top, span: "subtree" }] : [];
	});

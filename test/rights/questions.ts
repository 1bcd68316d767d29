import {
	batch,
	counted,
	held,
	listing,
	member,
	type Need,
	next,
	now,
	type Plans,
	past,
	to,
	toOn,
	unit,
} from "./aims.ts";
import type { Things } from "./things.ts";

/** Every view by the duty it must ask for. */
export const QUESTIONS: Plans = {
	anyone: { "org.state": {}, "account.passkey-challenge": {} },
	own: {
		"account.me": { lists: [{ ask: {}, names: () => null }] },
		"account.sessions": { lists: [{ ask: {}, names: () => null }] },
		"account.second-factor": { lists: [{ ask: {}, names: () => null }] },
		"account.reminding": { lists: [{ ask: {}, names: () => null }] },
		"account.tokens": { lists: [{ ask: {}, names: () => null }] },
		"meeting.feeds": {},
		"pledge.own": { lists: [{ ask: {}, names: () => null }] },
		"meeting.my-work": { lists: [{ ask: {}, names: () => null }] },
	},
	"account.issue": {
		"account.list": { ...to(unit), ...listing(({ memberId }) => memberId) },
	},
	"unit.read": {
		"org.tree": listing(named, (asOf) => ({ asOf })),
		"org.unit": toOn(unit, (asOf) => ({ asOf })),
	},
	"rule.read": { "org.rules": toOn(unit, (asOf) => ({ asOf })) },
	"member.read": {
		"member.places": listing(named),
		"member.list": {
			...toOn(unit, (asOf, { memberId }) => ({
				after: { sortKey: "", id: memberId },
				asOf,
			})),
			...listing(
				({ memberId }) => memberId,
				(asOf) => ({ limit: 200, asOf }),
			),
		},
		"member.file": to(member),
		"member.count": to(unit),
	},
	"meeting.read": {
		"member.roll": to(unit),
		"meeting.month": to(unit, ({ closedId }) => ({
			month: "2026-09",
			meetingId: closedId,
		})),
		"visit.of-cell": to(unit, { month: "2026-09" }),
		"proposal.of-cell": to(unit, { month: "2026-09" }),
		"meeting.room": to(now),
		"meeting.minutes": to(held),
		"pulse.of-meeting": to(held),
		"quality.sheet": to(held),
		"ballot.paper": to(counted),
		"congress.list": to(unit),
		"congress.one": to(past),
	},
	"meeting.record": { "ballot.box": to(counted) },
	"member.import": {
		"intake.list": listing(({ batchId }) => batchId),
		"intake.preview": to(batch),
	},
	"task.read": { "task.one": to(({ taskId }) => ({ taskId })) },
	"meeting.prepare": {
		"meeting.earlier-words": to(next),
		"meeting.solutions": to(unit, { problem: "Việc chung" }),
	},
	"pledge.keep": { "pledge.kept": listing(({ pledgeId }) => pledgeId) },
	"meeting.oversee": {
		"follow.following": toOn(unit, (on) => ({ on })),
		"visit.rota": {
			...to(unit),
			...listing(({ place, unitId }) =>
				place.startsWith("cell") ? null : unitId,
			),
		},
		"proposal.received": {
			...to(unit),
			...listing(({ proposalId }) => proposalId),
		},
		"meeting.oversee": {
			...toOn(unit, (day) => ({ year: day.slice(0, 4) })),
			...listing(
				({ place, unitId }) => (place.startsWith("cell") ? unitId : null),
				(day) => ({ year: day.slice(0, 4) }),
			),
		},
	},
	// Of the machine, not of an organisation: who may ask stands in src/features/upkeep/views.test.ts.
	"upkeep.read": { "upkeep.health": {} },
	"calendar.read": {
		"meeting.calendar": listing(({ sessionMeetingId }) => sessionMeetingId),
	},
};

/** As a list of units names one of its own, not as the unit above another. */
function named({ unitId }: Things): string {
	return `"id":"${unitId}"`;
}

type Download = { name: string; duty: Need; address(at: Things): string };
const PAPERS = ["notice", "minutes", "resolution", "score-sheet"].flatMap(
	(paper) => ["docx", "pdf"].map((format) => ({ paper, format })),
);

/** What is handed out outside the registry: papers and files of a meeting for those who read it, before the notice for those who prepare it. */
export const DOWNLOADS: readonly Download[] = [
	...PAPERS.map(({ paper, format }) => ({
		name: `${paper}.${format}`,
		duty: "meeting.read" as const,
		address: ({ closedId }: Things) =>
			`/api/papers/${paper}/${closedId}.${format}`,
	})),
	...PAPERS.map(({ paper, format }) => ({
		name: `${paper}.${format} before the notice`,
		duty: "meeting.prepare" as const,
		address: ({ plannedId }: Things) =>
			`/api/papers/${paper}/${plannedId}.${format}`,
	})),
	...["docx", "xlsx"].map((format) => ({
		name: `rota.${format}`,
		duty: "meeting.oversee" as const,
		address: ({ unitId }: Things) => `/api/rota/${unitId}/2026.${format}`,
	})),
	...["minutes", "result"].map((paper) => ({
		name: `congress ${paper}.docx`,
		duty: "meeting.read" as const,
		address: ({ congressId }: Things) =>
			`/api/congress/${paper}/${congressId}.docx`,
	})),
	...["docx", "xlsx"].map((format) => ({
		name: `follow.${format}`,
		duty: "meeting.oversee" as const,
		address: ({ unitId }: Things) =>
			`/api/follow/${unitId}/2026-10-05.${format}`,
	})),
	{
		name: "file",
		duty: "meeting.read",
		address: ({ closedFileId }) => `/api/files/${closedFileId}`,
	},
	{
		name: "file before the notice",
		duty: "meeting.prepare",
		address: ({ plannedFileId }) => `/api/files/${plannedFileId}`,
	},
];

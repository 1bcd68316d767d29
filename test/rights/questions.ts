import { batch, held, member, now, type Plans, to, unit } from "./aims.ts";
import type { Things } from "./things.ts";

/** Every view by the duty it must ask for. */
export const QUESTIONS: Plans = {
	anyone: { "org.state": {} },
	own: {
		"account.me": { list: { ask: {}, names: () => null } },
		"account.sessions": { list: { ask: {}, names: () => null } },
		"meeting.my-work": { list: { ask: {}, names: () => null } },
	},
	"account.issue": {
		"account.list": {
			...to(unit),
			list: { ask: {}, names: ({ memberId }) => memberId },
		},
	},
	"unit.read": {
		"org.tree": { list: { ask: {}, names: ({ unitId }) => unitId } },
		"org.unit": to(unit),
	},
	"rule.read": { "org.rules": to(unit) },
	"member.read": {
		"member.places": { list: { ask: {}, names: ({ unitId }) => unitId } },
		"member.list": {
			...to(unit, ({ memberId }) => ({ after: { sortKey: "", id: memberId } })),
			list: { ask: { limit: 200 }, names: ({ memberId }) => memberId },
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
		"meeting.room": to(now),
		"meeting.minutes": to(held),
		"quality.sheet": to(held),
	},
	"member.import": {
		"intake.list": { list: { ask: {}, names: ({ batchId }) => batchId } },
		"intake.preview": to(batch),
	},
	"task.read": { "task.one": to(({ taskId }) => ({ taskId })) },
	"meeting.oversee": {
		"meeting.oversee": {
			...to(unit),
			list: {
				ask: {},
				names: ({ place, unitId }) =>
					place.startsWith("cell") ? unitId : null,
			},
		},
	},
	"calendar.read": {
		"meeting.calendar": {
			list: { ask: {}, names: ({ sessionMeetingId }) => sessionMeetingId },
		},
	},
};

/** What is handed out outside the registry, each by the address it has at an organisation. */
export const DOWNLOADS: Record<string, (at: Things) => string> = {
	...Object.fromEntries(
		["notice", "minutes", "resolution", "score-sheet"].flatMap((paper) =>
			["docx", "pdf"].map((format) => [
				`papers/${paper}.${format}`,
				({ closedId }: Things) => `/api/papers/${paper}/${closedId}.${format}`,
			]),
		),
	),
	files: ({ closedFileId }) => `/api/files/${closedFileId}`,
};

import { held, next, type Plans, to, toOn, unit } from "./aims.ts";

/** What the cell committee does before a meeting and with what is said of it afterwards. */
export const PREPARING: NonNullable<Plans["meeting.prepare"]> = {
	"meeting.register-day": toOn(unit, (on) => ({
		month: on.slice(0, 7),
		on,
		time: "08:00",
		place: "Nhà văn hóa",
		kind: "combined",
	})),
	"meeting.plan-theme": to(unit, ({ memberId }) => ({
		year: "2026",
		quarter: 4,
		month: "2026-12",
		topic: "Chuyên đề",
		presenterId: memberId,
	})),
	"meeting.change-day": to(next, {
		on: "2026-11-06",
		time: "08:00",
		place: "Nhà văn hóa",
	}),
	"meeting.draft-agenda": to(next, ({ memberId }) => ({
		items: [
			{
				kind: "information",
				block: "task",
				title: "Mục",
				presenterId: memberId,
				plannedMinutes: 5,
			},
		],
	})),
	"meeting.publish-solution": to(held, {
		problem: "Việc chung",
		tried: "Đã làm",
		result: "Kết quả",
	}),
	"meeting.withdraw-solution": to(({ solutionId }) => ({ solutionId })),
	"meeting.choose-problem": to(next, { problem: "Việc" }),
	"meeting.record-committee": to(next, { mode: "secretary-only" }),
	"meeting.write-draft": to(next, { outcome: "resolution", words: "Thảo" }),
	"meeting.attach-file": to(next, { name: "a.pdf", base64: "AAAA" }),
	"meeting.remove-file": to(({ closedFileId }) => ({
		fileId: closedFileId,
	})),
	"meeting.prepare": to(next),
	"meeting.convene": to(next),
	"congress.convene": toOn(unit, (on) => ({
		title: "Đại hội",
		on,
		time: "08:00",
		place: "Nhà văn hóa",
		seats: 0,
		deputies: 1,
	})),
	"visit.answer-advice": to(held, ({ memberId }) => ({
		memberId,
		words: "Đã làm",
	})),
	"proposal.send": to(({ opinionId }) => ({ opinionId }), { words: "Đề nghị" }),
	"quality.explain": to(held, { line: "0", words: "Giải trình" }),
};

import { TODAY } from "../small-commune.ts";
import { PREPARING } from "./acts-of-preparing.ts";
import {
	batch,
	counted,
	held,
	member,
	next,
	now,
	type Plans,
	past,
	settled,
	to,
	toOn,
	unit,
} from "./aims.ts";

const NO_FILE = { fileName: "a.xlsx", content: "AAAA" };

/**
 * Every action by the duty it must ask for. Each reaches its `must` and, where it may go on, changes nothing another line
 * stands on: closed meetings, settled lists, kinds that may not nest.
 */
export const ACTS: Plans = {
	anyone: {
		"account.sign-in": {},
		"account.sign-in-with-passkey": {},
		"account.activate": {},
		"org.set-up": {},
	},
	own: {
		"account.sign-out": {},
		"account.change-password": {},
		"account.start-second-factor": {},
		"account.confirm-second-factor": {},
		"account.renew-recovery-codes": {},
		"account.end-second-factor": {},
		"account.offer-passkey": {},
		"account.add-passkey": {},
		"account.end-passkey": to(({ passkeyId }) => ({ passkeyId }), {
			password: "thử",
		}),
		"account.give-address": {},
		"account.prove-address": {},
		"account.switch-digest": {},
		"account.drop-address": {},
		"account.make-token": {},
		"account.end-token": to(({ tokenId }) => ({ tokenId })),
		"account.end-session": to(({ sessionId }) => ({ sessionId })),
		"meeting.make-own-feed": {},
		"meeting.end-feed": to(({ feedId }) => ({ feedId })),
		"meeting.withdraw-question": to(({ questionId }) => ({ questionId })),
		"pledge.say-own": to(({ pledgeId }) => ({ pledgeId }), { found: "partly" }),
		"visit.cancel": to(({ visitId }) => ({ visitId })),
		"task.report": to(({ taskId }) => ({ taskId, result: "done" })),
	},
	"account.issue": {
		"account.issue-slip": {
			aims: [member, ({ accountId }) => ({ accountId })],
		},
		"account.disable": to(({ accountId }) => ({ accountId })),
		"account.link-provider": to(({ accountId }) => ({ accountId }), {
			issuer: "https://tinh.example.vn",
			subject: null,
		}),
	},
	"unit.change": {
		"org.found-unit": toOn(
			({ unitId }) => ({ parentId: unitId }),
			(on) => ({ name: "Tổ chức mới", kind: "province", on }),
		),
		"org.change-unit": toOn(unit, (on) => ({ on })),
		"org.move-unit": toOn(unit, (on, { unitId }) => ({
			parentId: unitId,
			on,
		})),
		"org.dissolve-unit": toOn(unit, (on) => ({ on, basis: "Quyết định" })),
		"org.open-term": toOn(unit, (from) => ({ from })),
	},
	"position.change": {
		"org.appoint": toOn(unit, (from, { memberId }) => ({
			memberId,
			position: "overseer",
			from,
		})),
		"congress.approve": to(past, { on: TODAY, decision: "12-QĐ/ĐU" }),
		"org.end-position": to(({ positionId }) => ({
			positionId,
			to: "2027-01-01",
		})),
	},
	"rule.change": {
		"org.set-rule": toOn(unit, (from) => ({
			parameter: "no.such",
			value: 1,
			from,
			source: "Nghị quyết",
		})),
	},
	"member.change": {
		"member.add": to(unit, {
			name: "Người Mới",
			sex: "male",
			birth: "1990",
			class: "official",
			admitted: "2030-01-01",
		}),
		"member.change": to(member, { changes: {} }),
		"member.set-participation": to(member, { kind: "away", from: TODAY }),
		"member.end-participation": to(({ participationId }) => ({
			participationId,
			to: "2027-01-01",
		})),
	},
	"member.open": {
		"member.open-closed-fields": to(member, { reason: "kiểm tra hồ sơ" }),
	},
	"member.import": {
		"intake.open": to(unit, NO_FILE),
		"intake.map": to(settled, { sheets: [] }),
		"intake.decide": to(batch, ({ sheet, row, cellId }) => ({
			sheet,
			row,
			decision: { unitId: cellId },
		})),
		"intake.commit": to(settled),
		"intake.cancel": to(settled),
		"intake.export-rejected": to(batch),
		"intake.import": to(({ unitId }) => ({ unit: unitId }), NO_FILE),
	},
	"calendar.read": {
		"meeting.make-feed": to(unit),
	},
	"meeting.read": {
		"meeting.come-by-code": to(next, { codeTime: 1, code: "0".repeat(20) }),
		"pulse.answer": to(held, {
			answers: { foreknown: "yes", weighty: "yes", "own-part": "yes" },
		}),
		"meeting.reply": to(next, { coming: true }),
		"meeting.ask-ahead": to(next, { words: "Câu hỏi" }),
	},
	"meeting.prepare": PREPARING,
	"meeting.oversee": {
		"visit.plan": to(unit, { month: "2026-12" }),
		"visit.report": to(held, { remarks: "Nhận xét" }),
	},
	"meeting.record": {
		"task.add-earlier": to(unit, ({ memberId }) => ({
			ownerId: memberId,
			series: "ordinary",
			resolvedOn: "2026-08-05",
			source: "08-NQ/CB",
			seq: 1,
			title: "Việc trước",
		})),
		"meeting.mark-upload": to(held, { stage: "before", on: TODAY }),
		"meeting.open": to(next, ({ memberId }) => ({
			chairId: memberId,
			noteTakerId: memberId,
		})),
		"meeting.mark-attendance": to(now, ({ memberId }) => ({
			marks: [{ memberId, presence: "present" }],
		})),
		"meeting.add-guest": to(now, ({ memberId }) => ({
			role: "superior",
			name: "Khách",
			memberId,
		})),
		"meeting.start-item": to(now, ({ itemId }) => ({ itemId })),
		"meeting.judge-task": to(now, ({ taskId }) => ({
			taskId,
			result: "done",
			handling: "closed",
		})),
		"meeting.record-opinion": to(now, ({ itemId, memberId }) => ({
			itemId,
			memberId,
		})),
		"meeting.correct-opinion": to(({ opinionId }) => ({
			opinionId,
			kind: "opinion",
			words: "Sửa",
		})),
		"meeting.settle-conflict": to(({ conflictId }) => ({
			conflictId,
			choice: "stands",
		})),
		"meeting.assign-task": to(now, ({ memberId, taskId }) => ({
			title: "Việc",
			ownerId: memberId,
			carriedFrom: taskId,
			dueOn: "2026-12-01",
			measure: "xong",
		})),
		"meeting.drop-task": to(({ closedTaskId }) => ({
			meetingTaskId: closedTaskId,
		})),
		"meeting.record-vote": to(now, {
			matter: "other",
			title: "Việc khác",
			inFavour: 1,
			against: 0,
			abstained: 0,
		}),
		"meeting.open-ballot": to(held, {
			matter: "other",
			title: "Việc khác",
			recipient: `age1${"q".repeat(58)}`,
		}),
		"congress.open": to(past, ({ memberId }) => ({
			chairId: memberId,
			noteTakerId: memberId,
		})),
		"congress.mark-presence": to(past, ({ memberId }) => ({
			marks: [{ memberId, presence: "present" }],
		})),
		"congress.nominate": to(past, ({ memberId }) => ({
			election: "secretary",
			memberId,
			source: "prepared",
		})),
		"congress.withdraw-nominee": to(past, ({ memberId }) => ({
			election: "secretary",
			memberId,
		})),
		"congress.open-round": to(past, {
			election: "secretary",
			recipient: `age1${"q".repeat(58)}`,
		}),
		"congress.record-round": to(past, ({ memberId }) => ({
			election: "secretary",
			issued: 1,
			valid: 1,
			invalid: 0,
			marks: [{ memberId, votes: 1 }],
		})),
		"congress.close": to(past, ({ memberId }) => ({
			resolution: "Nghị quyết",
			tellerIds: [memberId],
		})),
		"ballot.count": to(counted, { key: "chìa khóa" }),
		"ballot.cancel": to(counted, { reason: "Mất chìa khóa" }),
		"meeting.conclude": to(held, {
			conclusion: "Kết luận",
			outcome: "resolution",
			minutesAdopted: true,
		}),
		"meeting.score": to(held, { marks: {} }),
		"meeting.close": to(held),
		"meeting.add-addendum": to(next, { words: "Đính chính" }),
	},
	"ballot.cast": { "ballot.cast-paper": to(counted, { paper: "AAAA" }) },
	"pledge.keep": {
		"pledge.open": to(({ pledgeId }) => ({ pledgeId })),
		"pledge.look": to(({ pledgeId }) => ({ pledgeId }), { found: "partly" }),
		"meeting.note-criticism": to(
			({ opinionId, memberId }) => ({ opinionId, memberId }),
			{ fact: "Việc", change: "Sửa", lookOn: "2026-12-01" },
		),
	},
	"meeting.guide": {
		"meeting.offer-theme": to(unit, { year: "2026", title: "Chuyên đề" }),
		"meeting.withdraw-theme": to(({ themeId }) => ({ themeId })),
		"follow.assign-member": toOn(unit, (from, { memberId, cellId }) => ({
			memberId,
			kind: "cell",
			cellIds: [cellId],
			from,
		})),
		"follow.end-assignment": to(({ assignmentId }) => ({ assignmentId }), {
			to: "2027-01-01",
		}),
		"visit.fix-rota": to(unit, ({ unitId, memberId }) => ({
			year: "2026",
			visits: [{ unitId, month: "2026-12", memberId }],
		})),
		"proposal.answer": to(({ proposalId }) => ({ proposalId }), {
			words: "Đã làm",
		}),
		"proposal.forward": to(({ proposalId }) => ({ proposalId }), {
			words: "Vượt thẩm quyền",
		}),
		"meeting.set-focus": to(unit, { month: "2026-12", words: "Trọng tâm" }),
	},
	"meeting.rate": {
		"quality.rate": to(held, { marks: {}, body: "Ban Thường vụ" }),
	},
};

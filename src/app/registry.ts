import { activate } from "../features/account/actions/activate.ts";
import { addPasskey } from "../features/account/actions/add-passkey.ts";
import { changePassword } from "../features/account/actions/change-password.ts";
import { confirmSecondFactor } from "../features/account/actions/confirm-second-factor.ts";
import { disableAccount } from "../features/account/actions/disable-account.ts";
import { dropAddress } from "../features/account/actions/drop-address.ts";
import { endPasskey } from "../features/account/actions/end-passkey.ts";
import { endSecondFactor } from "../features/account/actions/end-second-factor.ts";
import { endSession } from "../features/account/actions/end-session.ts";
import { endToken } from "../features/account/actions/end-token.ts";
import { giveAddress } from "../features/account/actions/give-address.ts";
import { issueSlip } from "../features/account/actions/issue-slip.ts";
import { linkProvider } from "../features/account/actions/link-provider.ts";
import { makeToken } from "../features/account/actions/make-token.ts";
import { offerPasskey } from "../features/account/actions/offer-passkey.ts";
import { proveAddress } from "../features/account/actions/prove-address.ts";
import { renewRecoveryCodes } from "../features/account/actions/renew-recovery-codes.ts";
import { signIn } from "../features/account/actions/sign-in.ts";
import { signInWithPasskey } from "../features/account/actions/sign-in-with-passkey.ts";
import { signOut } from "../features/account/actions/sign-out.ts";
import { startSecondFactor } from "../features/account/actions/start-second-factor.ts";
import { switchDigest } from "../features/account/actions/switch-digest.ts";
import * as account from "../features/account/views.ts";
import { cancelBallot } from "../features/ballot/actions/cancel-ballot.ts";
import { castPaper } from "../features/ballot/actions/cast-paper.ts";
import { countBallot } from "../features/ballot/actions/count-ballot.ts";
import * as ballot from "../features/ballot/views.ts";
import { approveCongress } from "../features/congress/actions/approve-congress.ts";
import { closeCongress } from "../features/congress/actions/close-congress.ts";
import { conveneCongress } from "../features/congress/actions/convene-congress.ts";
import { markPresence } from "../features/congress/actions/mark-presence.ts";
import { nominate } from "../features/congress/actions/nominate.ts";
import { openCongress } from "../features/congress/actions/open-congress.ts";
import { openRound } from "../features/congress/actions/open-round.ts";
import { recordRound } from "../features/congress/actions/record-round.ts";
import { withdrawNominee } from "../features/congress/actions/withdraw-nominee.ts";
import * as congress from "../features/congress/views.ts";
import { assignMember } from "../features/follow/actions/assign-member.ts";
import { endAssignment } from "../features/follow/actions/end-assignment.ts";
import * as follow from "../features/follow/views.ts";
import { cancelBatch } from "../features/intake/actions/cancel-batch.ts";
import { commitBatch } from "../features/intake/actions/commit-batch.ts";
import { decideRow } from "../features/intake/actions/decide-row.ts";
import { exportRejected } from "../features/intake/actions/export-rejected.ts";
import { importMembers } from "../features/intake/actions/import-members.ts";
import { mapColumns } from "../features/intake/actions/map-columns.ts";
import { openBatch } from "../features/intake/actions/open-batch.ts";
import * as intake from "../features/intake/views.ts";
import { addAddendum } from "../features/meeting/actions/add-addendum.ts";
import { addGuest } from "../features/meeting/actions/add-guest.ts";
import { askAhead } from "../features/meeting/actions/ask-ahead.ts";
import { assignTask } from "../features/meeting/actions/assign-task.ts";
import { attachFile } from "../features/meeting/actions/attach-file.ts";
import { changeDay } from "../features/meeting/actions/change-day.ts";
import { chooseProblem } from "../features/meeting/actions/choose-problem.ts";
import { closeMeeting } from "../features/meeting/actions/close-meeting.ts";
import { comeByCode } from "../features/meeting/actions/come-by-code.ts";
import { conclude } from "../features/meeting/actions/conclude.ts";
import { conveneMeeting } from "../features/meeting/actions/convene-meeting.ts";
import { correctOpinion } from "../features/meeting/actions/correct-opinion.ts";
import { draftAgenda } from "../features/meeting/actions/draft-agenda.ts";
import { dropTask } from "../features/meeting/actions/drop-task.ts";
import { endFeed } from "../features/meeting/actions/end-feed.ts";
import { judgeTask } from "../features/meeting/actions/judge-task.ts";
import { makeFeed } from "../features/meeting/actions/make-feed.ts";
import { makeOwnFeed } from "../features/meeting/actions/make-own-feed.ts";
import { markAttendance } from "../features/meeting/actions/mark-attendance.ts";
import { markUpload } from "../features/meeting/actions/mark-upload.ts";
import { noteCriticism } from "../features/meeting/actions/note-criticism.ts";
import { offerTheme } from "../features/meeting/actions/offer-theme.ts";
import { openBallot } from "../features/meeting/actions/open-ballot.ts";
import { openMeeting } from "../features/meeting/actions/open-meeting.ts";
import { planTheme } from "../features/meeting/actions/plan-theme.ts";
import { prepareMeeting } from "../features/meeting/actions/prepare-meeting.ts";
import { publishSolution } from "../features/meeting/actions/publish-solution.ts";
import { recordCommittee } from "../features/meeting/actions/record-committee.ts";
import { recordOpinion } from "../features/meeting/actions/record-opinion.ts";
import { recordVote } from "../features/meeting/actions/record-vote.ts";
import { registerDay } from "../features/meeting/actions/register-day.ts";
import { removeFile } from "../features/meeting/actions/remove-file.ts";
import { replyToNotice } from "../features/meeting/actions/reply-to-notice.ts";
import { scoreMeeting } from "../features/meeting/actions/score-meeting.ts";
import { setFocus } from "../features/meeting/actions/set-focus.ts";
import { settleConflict } from "../features/meeting/actions/settle-conflict.ts";
import { startItem } from "../features/meeting/actions/start-item.ts";
import { withdrawQuestion } from "../features/meeting/actions/withdraw-question.ts";
import { withdrawSolution } from "../features/meeting/actions/withdraw-solution.ts";
import { withdrawTheme } from "../features/meeting/actions/withdraw-theme.ts";
import { writeDraft } from "../features/meeting/actions/write-draft.ts";
import * as cell from "../features/meeting/views/cell.ts";
import { earlierWords, solutions } from "../features/meeting/views/draft.ts";
import { feeds } from "../features/meeting/views/feeds.ts";
import * as oversight from "../features/meeting/views/oversight.ts";
import { myWork } from "../features/meeting/views/waiting.ts";
import { addMember } from "../features/member/actions/add-member.ts";
import { changeMember } from "../features/member/actions/change-member.ts";
import { endParticipation } from "../features/member/actions/end-participation.ts";
import { openClosedFields } from "../features/member/actions/open-closed-fields.ts";
import { setParticipation } from "../features/member/actions/set-participation.ts";
import * as member from "../features/member/views.ts";
import { appoint } from "../features/org/actions/appoint.ts";
import { changeUnit } from "../features/org/actions/change-unit.ts";
import { dissolveUnit } from "../features/org/actions/dissolve-unit.ts";
import { endPosition } from "../features/org/actions/end-position.ts";
import { foundUnit } from "../features/org/actions/found-unit.ts";
import { moveUnit } from "../features/org/actions/move-unit.ts";
import { openTerm } from "../features/org/actions/open-term.ts";
import { setRule } from "../features/org/actions/set-rule.ts";
import { setUp } from "../features/org/actions/set-up.ts";
import * as org from "../features/org/views.ts";
import { lookAtPledge } from "../features/pledge/actions/look-at-pledge.ts";
import { openPledge } from "../features/pledge/actions/open-pledge.ts";
import { sayOwn } from "../features/pledge/actions/say-own.ts";
import * as pledge from "../features/pledge/views.ts";
import { answerProposal } from "../features/proposal/actions/answer-proposal.ts";
import { forwardProposal } from "../features/proposal/actions/forward-proposal.ts";
import { sendProposal } from "../features/proposal/actions/send-proposal.ts";
import * as proposal from "../features/proposal/views.ts";
import { answerPulse } from "../features/pulse/actions/answer-pulse.ts";
import * as pulse from "../features/pulse/views.ts";
import { explainMark } from "../features/quality/actions/explain-mark.ts";
import { rateMeeting } from "../features/quality/actions/rate-meeting.ts";
import * as quality from "../features/quality/views.ts";
import { addEarlierTask } from "../features/task/actions/add-earlier-task.ts";
import { reportTask } from "../features/task/actions/report-task.ts";
import { task } from "../features/task/views.ts";
import * as upkeep from "../features/upkeep/views.ts";
import { answerAdvice } from "../features/visit/actions/answer-advice.ts";
import { cancelVisit } from "../features/visit/actions/cancel-visit.ts";
import { fixRota } from "../features/visit/actions/fix-rota.ts";
import { planVisit } from "../features/visit/actions/plan-visit.ts";
import { reportVisit } from "../features/visit/actions/report-visit.ts";
import * as visit from "../features/visit/views.ts";
import { byName } from "../platform/named.ts";

/** Every verb of the product. A line here is its HTTP route, its page in docs/actions.md, its command and its type in the client. */
export const actions = byName([
	signIn,
	signInWithPasskey,
	signOut,
	activate,
	changePassword,
	endSession,
	startSecondFactor,
	confirmSecondFactor,
	renewRecoveryCodes,
	endSecondFactor,
	offerPasskey,
	addPasskey,
	endPasskey,
	makeToken,
	endToken,
	giveAddress,
	proveAddress,
	switchDigest,
	dropAddress,
	issueSlip,
	disableAccount,
	linkProvider,
	setUp,
	foundUnit,
	changeUnit,
	moveUnit,
	dissolveUnit,
	appoint,
	endPosition,
	openTerm,
	setRule,
	addMember,
	changeMember,
	setParticipation,
	endParticipation,
	openClosedFields,
	openBatch,
	mapColumns,
	decideRow,
	commitBatch,
	cancelBatch,
	exportRejected,
	importMembers,
	reportTask,
	addEarlierTask,
	assignMember,
	endAssignment,
	planVisit,
	cancelVisit,
	fixRota,
	reportVisit,
	answerAdvice,
	sendProposal,
	answerProposal,
	forwardProposal,
	openPledge,
	lookAtPledge,
	sayOwn,
	answerPulse,
	registerDay,
	changeDay,
	setFocus,
	offerTheme,
	withdrawTheme,
	planTheme,
	publishSolution,
	withdrawSolution,
	draftAgenda,
	recordCommittee,
	chooseProblem,
	writeDraft,
	attachFile,
	removeFile,
	markUpload,
	prepareMeeting,
	conveneMeeting,
	replyToNotice,
	askAhead,
	withdrawQuestion,
	makeFeed,
	makeOwnFeed,
	endFeed,
	openMeeting,
	markAttendance,
	addGuest,
	settleConflict,
	startItem,
	judgeTask,
	recordOpinion,
	correctOpinion,
	noteCriticism,
	assignTask,
	dropTask,
	recordVote,
	openBallot,
	castPaper,
	countBallot,
	cancelBallot,
	comeByCode,
	conclude,
	scoreMeeting,
	closeMeeting,
	addAddendum,
	explainMark,
	rateMeeting,
	conveneCongress,
	openCongress,
	markPresence,
	nominate,
	withdrawNominee,
	openRound,
	recordRound,
	closeCongress,
	approveCongress,
]);

/** Everything that may be asked. */
export const views = byName([
	account.me,
	account.sessions,
	account.secondFactor,
	account.passkeyChallenge,
	account.tokens,
	account.reminding,
	account.accounts,
	org.state,
	org.tree,
	org.unit,
	org.rules,
	member.places,
	member.list,
	member.file,
	member.count,
	member.roll,
	intake.list,
	intake.preview,
	task,
	ballot.paper,
	ballot.box,
	follow.following,
	visit.rota,
	visit.ofCell,
	proposal.ofCell,
	proposal.received,
	pledge.kept,
	pledge.own,
	pulse.ofMeeting,
	myWork,
	cell.month,
	cell.room,
	cell.minutes,
	earlierWords,
	solutions,
	feeds,
	oversight.oversee,
	oversight.calendar,
	quality.sheet,
	congress.list,
	congress.one,
	upkeep.health,
]);

export type Registry = { actions: typeof actions; views: typeof views };

import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { QUESTION_CHOICES } from "../../ballot/labels.ts";
import { ONE_ANSWER } from "../../ballot/rules/questions.ts";
import { addBallot } from "../../ballot/writes.ts";
import { overridesFor } from "../../org/reads.ts";
import { dossierForUpdate } from "../reads/dossier.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { electorate, voteBase } from "../rules/votes.ts";
import { fewBelow, votingRule } from "../rules/voting-rules.ts";
import { OpenBallot } from "../schema/inputs.ts";

/**
 * A question is put to a secret ballot on the devices of those present: the list of voters and the base are frozen as the roll stands
 * now. The device of the tellers made the key of the box and sends only its public half.
 */
export const openBallot = action(
	{ name: "meeting.open-ballot", duty: "meeting.record", input: OpenBallot },
	async (
		{ tx, today, must, now, about },
		{ meetingId, matter, title, recipient },
	) => {
		const { meeting, roll, ballots } = await dossierForUpdate(
			tx,
			meetingId,
			today,
		);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const electors = electorate(roll);
		if (electors.every(({ whyNot }) => whyNot !== null))
			refuse("ballot.nobody-entitled");
		if (
			ballots.some(
				(b) => b.state === "open" && b.matter === matter && b.title === title,
			)
		)
			refuse("ballot.already-open");
		const on = meeting.heldOn ?? meeting.plannedOn;
		const overrides = await overridesFor(tx, meeting.path, on);
		const { share, citation, ruleId, confidence } = votingRule(
			matter,
			on,
			overrides,
		);
		const ballotId = await addBallot(
			tx,
			{
				unitId: meeting.unitId,
				subjectKind: "meeting",
				subjectId: meetingId,
				matter,
				title,
				choices: QUESTION_CHOICES,
				...ONE_ANSWER,
				...voteBase(roll),
				share,
				rule: { citation, ruleId, confidence },
				fewBelow: fewBelow(on, overrides),
				recipient,
			},
			electors,
			now,
		);
		about("meeting", meetingId);
		return { ballotId };
	},
);

import { sql } from "kysely";
import { QUESTION_CHOICES } from "../../src/features/ballot/labels.ts";
import {
	addBallot,
	markVoted,
	saveCount,
} from "../../src/features/ballot/writes.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { run } from "../../src/platform/database/query.ts";
import { newId } from "../../src/platform/ids.ts";
import { NOW, TODAY } from "../small-commune.ts";
import type { Unit } from "./places.ts";

/** A secret ballot in which the person voted, counted. */
export async function addCounted(
	tx: Tx,
	unit: Unit,
	{ memberId, name }: { memberId: string; name: string },
	mark: string,
): Promise<string> {
	const ballotId = await addBallot(
		tx,
		{
			unitId: unit.id,
			subjectKind: "meeting",
			subjectId: newId(NOW),
			matter: "other",
			title: mark,
			choices: QUESTION_CHOICES,
			fewest: 1,
			most: 1,
			base: 1,
			recipe: { official: 1 },
			share: { numerator: 1, denominator: 2, bound: "more-than" },
			rule: { citation: null, ruleId: null, confidence: "D" },
			fewBelow: 5,
			recipient: `age1${"q".repeat(58)}`,
		},
		[{ memberId, seq: 1, name, whyNot: null }],
		NOW,
	);
	await markVoted(tx, ballotId, memberId);
	const count = { papers: 1, valid: 1, invalid: 0, marks: [1, 0, 0] };
	await saveCount(tx, ballotId, { count, receipts: ["ABCDEFGHJK"] }, NOW);
	return ballotId;
}

/** A congress that is over. */
export async function addApproved(
	tx: Tx,
	unit: Unit,
	mark: string,
): Promise<string> {
	const id = newId(NOW);
	const nobody = { committee: [], secretary: [], deputy: [] };
	const result = {
		convened: 0,
		present: 0,
		base: 0,
		rounds: nobody,
		elected: nobody,
	};
	await run(
		tx,
		sql`insert into congress (id, unit_id, title, state, planned_on, planned_time, place, seats, deputies, held_on, resolution, result, approved_on, approval, closed_at)
			values (${id}, ${unit.id}, ${mark}, 'approved', ${TODAY}, '08:00', ${mark}, 0, 1, ${TODAY}, ${mark}, ${JSON.stringify(result)}::jsonb, ${TODAY}, ${mark}, ${NOW})`,
	);
	return id;
}

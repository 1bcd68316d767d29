import { sql } from "kysely";
import { monthOf } from "../src/charter/calendar.ts";
import { ratingDue } from "../src/features/quality/rules/rating.ts";
import { scoreRulesOn } from "../src/features/quality/rules/score-rules.ts";
import type {
	MeetingFacts,
	SelfScore,
} from "../src/features/quality/schema.ts";
import { recordSelfScore } from "../src/features/quality/writes.ts";
import type { Tx } from "../src/platform/database/connect.ts";
import { run } from "../src/platform/database/query.ts";
import { newId } from "../src/platform/ids.ts";
import { recorded } from "./fixtures/meeting-facts.ts";
import { NOW, type smallCommune } from "./small-commune.ts";

type Commune = Awaited<ReturnType<typeof smallCommune>>;

/** One of the six recorded meetings, held by the cell Đông and scored as it was; its id. `changes` alters what was voted. */
export async function scoredMeeting(
	{ database, east, eastSecretary }: Commune,
	start: string,
	changes: Partial<SelfScore> = {},
): Promise<string> {
	const { facts, marks, stated } = recorded(start);
	const meetingId = newId(NOW);
	const { bands, edges, ratingDays, versions } = scoreRulesOn(facts.heldOn);
	await database.writer.transaction().execute(async (tx) => {
		await addClosedMeeting(tx, {
			meetingId,
			unitId: east.id,
			chairId: eastSecretary.memberId,
			facts,
		});
		await recordSelfScore(
			tx,
			{
				meetingId,
				unitId: east.id,
				sheet: "A",
				facts,
				marks,
				vote: { inFavour: 20, against: 1 },
				stated,
				bands,
				edges,
				ratingDueOn: ratingDue(facts.heldOn, ratingDays),
				rules: versions,
				...changes,
			},
			{ accountId: eastSecretary.accountId, now: NOW },
		);
	});
	return meetingId;
}

// As a thematic meeting, of which a cell may hold any number in a month.
async function addClosedMeeting(
	tx: Tx,
	meeting: {
		meetingId: string;
		unitId: string;
		chairId: string | null;
		facts: MeetingFacts;
	},
): Promise<void> {
	const { heldOn, startsAt } = meeting.facts;
	await run(
		tx,
		sql`insert into meeting (id, unit_id, kind, topic, month, state, source, planned_on, planned_time, first_planned_on, place, registered_on, chair_id, held_on, closed_at)
			values (${meeting.meetingId}, ${meeting.unitId}, 'thematic', 'Rác thải', ${monthOf(heldOn)}, 'closed', 'paper', ${heldOn}, ${startsAt}, ${heldOn}, 'Nhà văn hóa thôn', ${heldOn}, ${meeting.chairId}, ${heldOn}, ${NOW})`,
	);
}

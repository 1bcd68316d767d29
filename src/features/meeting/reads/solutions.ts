import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import { fold } from "../../../charter/names.ts";
import type { UnitType } from "../../../charter/units.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";

/** A problem that a cell solved, as other cells read it. */
export type Solution = {
	id: string;
	unitId: string;
	unitName: string;
	problem: string;
	tried: string;
	result: string;
};

const COLUMNS = sql`s.id, s.unit_id, u.name as unit_name, s.problem, s.tried, s.result`;
const MOST = 5;
// Of the letter groups that a problem shares with the best matching part of another (value of the product).
const ALIKE = 0.4;

/** What other cells of the type tell about problems like this one, the most alike first. */
export const solutionsLike = (
	db: Reader,
	{
		unitId,
		type,
		problem,
	}: { unitId: string; type: UnitType | null; problem: string },
	on: IsoDate,
): Promise<Solution[]> =>
	all(
		db,
		sql<Solution>`select ${COLUMNS} from solution s join unit_on(${on}) u on u.unit_id = s.unit_id
			where s.withdrawn_at is null and s.unit_id <> ${unitId} and s.unit_type is not distinct from ${type} and word_similarity(${fold(problem)}, s.folded) > ${ALIKE}
			order by word_similarity(${fold(problem)}, s.folded) desc, s.published_at desc limit ${MOST}`,
	);

/** What a meeting's cell tells about it, or null. */
export const solutionOfMeeting = (
	db: Reader,
	meetingId: string,
	on: IsoDate,
): Promise<Solution | null> =>
	maybe(
		db,
		sql<Solution>`select ${COLUMNS} from solution s join unit_on(${on}) u on u.unit_id = s.unit_id where s.meeting_id = ${meetingId} and s.withdrawn_at is null`,
	);

/** Which cell tells it. */
export const solutionOf = (
	db: Reader,
	solutionId: string,
): Promise<{ unitId: string }> =>
	one(
		db,
		sql<{
			unitId: string;
		}>`select unit_id from solution where id = ${solutionId}`,
	);

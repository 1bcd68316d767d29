import { sql } from "kysely";
import type { NewTask } from "../src/features/task/schema.ts";
import {
	addTasks,
	type Finding,
	saveFinding,
} from "../src/features/task/writes.ts";
import { run } from "../src/platform/database/query.ts";
import { newId } from "../src/platform/ids.ts";
import { NOW, type smallCommune } from "./small-commune.ts";

type Commune = Awaited<ReturnType<typeof smallCommune>>;

/** A task that the cell Đông gave An on 1/9, due on 31/10; `part` alters it. Its id. */
export async function givenTask(
	{ database, east, an }: Commune,
	part: Partial<NewTask> = {},
): Promise<string> {
	const task = {
		unitId: east.id,
		series: "ordinary",
		resolvedOn: "2026-09-01",
		meetingId: null,
		source: "Nghị quyết số 09-NQ/CB",
		seq: 1,
		title: "Vận động phân loại rác",
		ownerId: an.memberId,
		dueOn: "2026-10-31",
		measure: "90% hộ",
		onPaper: false,
		...part,
	} as const;
	const [id = ""] = await database.writer
		.transaction()
		.execute((tx) => addTasks(tx, [task], NOW));
	return id;
}

/** A meeting of the cell found the task partly done and carries it on; `part` alters the finding. */
export async function findTask(
	{ database, east }: Commune,
	taskId: string,
	part: Partial<Finding> = {},
	now = NOW,
): Promise<void> {
	const meetingId = newId(now);
	await database.writer.transaction().execute(async (tx) => {
		await run(
			tx,
			sql`insert into meeting (id, unit_id, kind, topic, month, state, source, planned_on, planned_time, first_planned_on, place, registered_on)
				values (${meetingId}, ${east.id}, 'thematic', 'Rác thải', '2026-10', 'planned', 'live', '2026-10-05', '08:00', '2026-10-05', 'Nhà văn hóa', '2026-10-01')`,
		);
		await saveFinding(
			tx,
			{
				taskId,
				meetingId,
				result: "partly",
				figure: null,
				cause: "Mưa lũ",
				handling: "carried",
				handlingWords: null,
				newDueOn: null,
				...part,
			},
			now,
		);
	});
}

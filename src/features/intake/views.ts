import { z } from "zod";
import { view } from "../../platform/view.ts";
import { unitOn, unitsIn } from "../org/reads.ts";
import { batchesIn, batchOf, importsOf, shownRows } from "./reads/batches.ts";
import { groundOf } from "./reads/reading.ts";
import { ROW_STATES } from "./schema/batch.ts";

const LISTS = 50;
const PAGE = 50;

/** Lists handed in within reach, newest first, and the organisations a list may be handed in for. */
export const list = view(
	{ name: "intake.list", duty: "member.import", input: z.object({}) },
	async ({ db, today, reach }) => {
		const areas = reach();
		const units = await unitsIn(db, areas, today);
		return {
			batches: await batchesIn(db, areas, today, LISTS),
			units: units.map(({ id, name }) => ({ id, name })),
		};
	},
);

const Preview = z.object({
	batchId: z.uuid(),
	states: z.array(z.enum(ROW_STATES)).default(["faulty", "double"]),
	page: z.int().min(0).default(0),
});

/** One list: what it comes to, how its sheets are read, and a page of its rows, those that ask something first. */
export const preview = view(
	{ name: "intake.preview", duty: "member.import", input: Preview },
	async ({ db, today, must }, { batchId, states, page }) => {
		const batch = await batchOf(db, batchId, today);
		must(batch.path);
		const unit = await unitOn(db, batch.unitId, today);
		const { cells } = await groundOf(db, unit, today);
		const count = states.reduce(
			(n, state) => n + (batch.summary.states[state] ?? 0),
			0,
		);
		return {
			batch,
			cells: cells.map(({ id, name }) => ({ id, name })),
			importedBefore: await importsOf(db, batchId),
			rows: await shownRows(db, batchId, {
				states,
				offset: page * PAGE,
				limit: PAGE,
			}),
			page,
			pages: Math.ceil(count / PAGE),
		};
	},
);

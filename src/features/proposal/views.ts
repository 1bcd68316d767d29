import { z } from "zod";
import { addDays, addMonths, MONTH } from "../../charter/calendar.ts";
import { partOf, reaches, reachOf } from "../../charter/positions.ts";
import { placeOf } from "../../platform/areas.ts";
import { view } from "../../platform/view.ts";
import { unitOn, unitsAbove } from "../org/reads.ts";
import { proposalsIn, proposalsOf, sendableIn } from "./reads.ts";

/** How many months back the cell sees what it sent, and for how many days a committee sees what it answered (values of the product). */
const SHOWN_BACK = 2;
const SHOWN_DAYS = 60;

/** What a cell proposed in the meetings of a month and may send up; what it sent then and shortly before, with what the committees said. */
export const ofCell = view(
	{
		name: "proposal.of-cell",
		duty: "meeting.read",
		input: z.object({ unitId: z.uuid(), month: z.string().regex(MONTH) }),
	},
	async ({ db, actor, today, must }, { unitId, month }) => {
		const cell = await unitOn(db, unitId, today);
		must(cell.path);
		const maySend =
			cell.parentId !== null &&
			reaches(reachOf(actor.grants, "meeting.prepare"), cell.path);
		const span = { from: addMonths(month, -SHOWN_BACK), to: month };
		return {
			/** The committee to which it would go. */
			above: (await unitsAbove(db, cell.path, today)).at(-2)?.name ?? null,
			sendable: maySend ? await sendableIn(db, unitId, month) : [],
			sent: await proposalsOf(db, unitId, span, today),
		};
	},
);

/** What cells sent to the committees within reach: what waits for an answer, the longest wait first, and what was answered lately. */
export const received = view(
	{
		name: "proposal.received",
		duty: "meeting.oversee",
		mayLag: true,
		input: z.object({ unitId: z.uuid().optional() }),
	},
	async ({ db, actor, today, reach, must }, { unitId }) => {
		const areas = reach();
		const top = unitId && (await placeOf(db, unitId, today));
		if (top) must(top);
		const guides = reachOf(actor.grants, "meeting.guide");
		const proposals = await proposalsIn(
			db,
			top ? partOf(areas, top) : areas,
			{ on: today, today },
			addDays(today, -SHOWN_DAYS),
		);
		return {
			today,
			proposals: proposals.map((proposal) => ({
				...proposal,
				mayAnswer:
					proposal.answeredOn === null &&
					reaches(guides, proposal.committeePath),
				mayForward:
					proposal.committeeStands && proposal.committeePath.includes("."),
			})),
		};
	},
);

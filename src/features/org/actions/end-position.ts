import { action } from "../../../platform/action.ts";
import { positionForUpdate } from "../reads.ts";
import { EndPosition } from "../schema.ts";
import { endPosition as savePositionEnd } from "../writes.ts";

/** A post is no longer held from a day on; its duties end that day. */
export const endPosition = action(
	{ name: "org.end-position", duty: "position.change", input: EndPosition },
	async ({ tx, today, must, about }, { positionId, to }) => {
		const position = await positionForUpdate(tx, positionId, today);
		must(position.path);
		await savePositionEnd(tx, positionId, to);
		about("position", positionId);
		return {};
	},
);

import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { endAccessOfHolders } from "../../account/writes/holders.ts";
import { positionForUpdate, tenuresIn } from "../reads.ts";
import { hasOneHolder, obstacleToPeriod } from "../rules.ts";
import { EndPosition } from "../schema.ts";
import { endPosition as savePositionEnd } from "../writes.ts";

/** A post is no longer held from a day on; its duties and the sessions of its holder end that day. */
export const endPosition = action(
	{ name: "org.end-position", duty: "position.change", input: EndPosition },
	async ({ tx, now, today, must, about }, { positionId, to }) => {
		const position = await positionForUpdate(tx, positionId, today);
		must(position.path);
		const obstacle =
			to === position.fromOn ? null : obstacleToPeriod(position.fromOn, to);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const held = await tenuresIn(tx, {
			unitId: position.unitId,
			kind: position.kind,
			from: position.fromOn,
			to,
		});
		if (
			hasOneHolder(position.kind) &&
			held.some((tenure) => tenure.id !== positionId)
		)
			refuse("position.taken", { unit: position.unitName });
		await savePositionEnd(tx, positionId, to);
		if (to <= today) await endAccessOfHolders(tx, [position], now);
		about("position", positionId);
		return {};
	},
);

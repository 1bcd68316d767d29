import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { holdersOf, unitForUpdate } from "../reads.ts";
import { obstacleToAppointing } from "../rules.ts";
import { Appoint } from "../schema.ts";
import { addPositions } from "../writes.ts";

/** A member holds a post at an organisation from a day on (kiện toàn); one secretary at a time. */
export const appoint = action(
	{ name: "org.appoint", duty: "position.change", input: Appoint },
	async ({ tx, now, must, about }, { unitId, memberId, position, from, note }) => {
		const unit = await unitForUpdate(tx, unitId, from);
		must(unit.path);
		const obstacle = obstacleToAppointing(position, unit);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const holder = (await holdersOf(tx, unit.path, from)).find((h) => h.position === position);
		const single = position === "cell-secretary" || position === "committee-secretary";
		if (single && holder && holder.memberId !== memberId) refuse("position.taken", { unit: unit.name });
		await addPositions(tx, [{ unitId, memberId, kind: position, from, note }], now);
		about("member", memberId);
		return {};
	},
);

import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import {
	laterChange,
	laterMove,
	treeForUpdate,
	unitForUpdate,
} from "../reads.ts";
import { obstacleByLater, obstacleToMoving } from "../rules.ts";
import { MoveUnit } from "../schema.ts";
import { moveBranch } from "../writes.ts";

/** From a day on the organisation and everything below it stand below another parent. Needs the duty on both sides. */
export const moveUnit = action(
	{ name: "org.move-unit", duty: "unit.change", input: MoveUnit },
	async (
		{ tx, actor, now, today, must, about },
		{ unitId, parentId, on, basis },
	) => {
		await treeForUpdate(tx);
		const unit = await unitForUpdate(tx, unitId, on);
		const parent = await unitForUpdate(tx, parentId, on);
		must(await placeOf(tx, unitId, today));
		must(await placeOf(tx, parentId, today));
		const obstacle =
			obstacleToMoving(unit, parent, on) ??
			obstacleByLater(
				(await laterChange(tx, unit, on)) ?? (await laterMove(tx, parent, on)),
			);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await moveBranch(tx, unit, parent, on, basis, {
			accountId: actor.accountId,
			now,
		});
		about("unit", unitId);
		return {};
	},
);

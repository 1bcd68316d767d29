import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitForUpdate } from "../reads.ts";
import { obstacleToMoving } from "../rules.ts";
import { MoveUnit } from "../schema.ts";
import { moveBranch } from "../writes.ts";

/** From a day on the organisation and everything below it stand below another parent. Needs the duty on both sides. */
export const moveUnit = action(
	{ name: "org.move-unit", duty: "unit.change", input: MoveUnit },
	async ({ tx, actor, now, must, about }, { unitId, parentId, on, basis }) => {
		const unit = await unitForUpdate(tx, unitId, on);
		const parent = await unitForUpdate(tx, parentId, on);
		must(unit.path);
		must(parent.path);
		if (unit.validTo !== null) refuse("unit.later-change", { unit: unit.name, on: unit.validTo });
		const obstacle = obstacleToMoving(unit, parent, on);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await moveBranch(tx, unit, parent, on, basis, { accountId: actor.accountId, now });
		about("unit", unitId);
		return {};
	},
);

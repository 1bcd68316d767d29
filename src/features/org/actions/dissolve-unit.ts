import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { leftIn, unitForUpdate } from "../reads.ts";
import { obstacleToDissolving } from "../rules.ts";
import { DissolveUnit } from "../schema.ts";
import { endUnit } from "../writes.ts";

/** The organisation ends on a day, once nobody is left in it; its history stays readable (ORG-13). */
export const dissolveUnit = action(
	{ name: "org.dissolve-unit", duty: "unit.change", input: DissolveUnit },
	async ({ tx, actor, now, must, about }, { unitId, on, basis }) => {
		const unit = await unitForUpdate(tx, unitId, on);
		must(unit.path);
		if (unit.validTo !== null) refuse("unit.later-change", { unit: unit.name, on: unit.validTo });
		const obstacle = obstacleToDissolving(unit, await leftIn(tx, unit, on));
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await endUnit(tx, unit, on, basis, { accountId: actor.accountId, now });
		about("unit", unitId);
		return {};
	},
);

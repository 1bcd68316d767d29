import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { endAccessOfHolders } from "../../account/writes/holders.ts";
import { laterChange, leftIn, treeForUpdate, unitForUpdate } from "../reads.ts";
import {
	obstacleByLater,
	obstacleToDissolving,
	obstacleToEnding,
} from "../rules.ts";
import { DissolveUnit } from "../schema.ts";
import { endUnit } from "../writes.ts";

/** The organisation ends on a day, once nobody is left in it; its history stays readable (ORG-13). */
export const dissolveUnit = action(
	{ name: "org.dissolve-unit", duty: "unit.change", input: DissolveUnit },
	async ({ tx, actor, now, today, must, about }, { unitId, on, basis }) => {
		await treeForUpdate(tx);
		const unit = await unitForUpdate(tx, unitId, on);
		must(await placeOf(tx, unitId, today));
		const obstacle =
			obstacleToEnding(unit, on) ??
			obstacleToDissolving(unit, await leftIn(tx, unit, on)) ??
			obstacleByLater(await laterChange(tx, unit, on));
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const by = { accountId: actor.accountId, now };
		const holders = await endUnit(tx, unit, on, basis, by);
		if (on <= today) await endAccessOfHolders(tx, holders, now);
		about("unit", unitId);
		return {};
	},
);

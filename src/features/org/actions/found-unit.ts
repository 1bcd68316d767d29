import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import {
	codeHolder,
	laterMove,
	treeForUpdate,
	unitForUpdate,
} from "../reads.ts";
import { obstacleByLater, obstacleToNesting } from "../rules.ts";
import { FoundUnit } from "../schema.ts";
import { addUnit } from "../writes.ts";

/** An organisation is founded below another on a day; which kind may stand below which follows from the date (294-QĐ/TW, 208-QĐ/TW). */
export const foundUnit = action(
	{ name: "org.found-unit", duty: "unit.change", input: FoundUnit },
	async (
		{ tx, actor, now, today, must, about },
		{ parentId, on, basis, ...founding },
	) => {
		await treeForUpdate(tx);
		const parent = await unitForUpdate(tx, parentId, on);
		must(await placeOf(tx, parentId, today));
		const obstacle =
			obstacleToNesting(founding.kind, parent, on) ??
			obstacleByLater(await laterMove(tx, parent, on));
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (founding.code && (await codeHolder(tx, founding.code, on)))
			refuse("unit.code-taken", { code: founding.code });
		const unit = await addUnit(tx, founding, parent, on, basis, {
			accountId: actor.accountId,
			now,
		});
		about("unit", unit.id);
		return { unitId: unit.id };
	},
);

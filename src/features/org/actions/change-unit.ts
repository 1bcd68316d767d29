import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { codeHolder, treeForUpdate, unitForUpdate } from "../reads.ts";
import { ChangeUnit } from "../schema.ts";
import { reviseUnit } from "../writes.ts";

/** From a day on the organisation has another name, type, code or place; reports for earlier days keep the earlier ones. */
export const changeUnit = action(
	{ name: "org.change-unit", duty: "unit.change", input: ChangeUnit },
	async (
		{ tx, actor, now, today, must, about },
		{ unitId, on, basis, ...changes },
	) => {
		await treeForUpdate(tx);
		const unit = await unitForUpdate(tx, unitId, on);
		must(await placeOf(tx, unitId, today));
		if (unit.validTo !== null)
			refuse("unit.later-change", { unit: unit.name, on: unit.validTo });
		const holder = changes.code ? await codeHolder(tx, changes.code, on) : null;
		if (holder && holder.id !== unitId)
			refuse("unit.code-taken", { code: changes.code });
		const given = Object.fromEntries(
			Object.entries(changes).filter(([, value]) => value !== undefined),
		);
		await reviseUnit(
			tx,
			unit,
			given,
			on,
			changes.name && changes.name !== unit.name ? "renamed" : "changed",
			basis,
			{ accountId: actor.accountId, now },
		);
		about("unit", unitId);
		return {};
	},
);

import { isParameterKey } from "../../../charter/rulebook/parameters.ts";
import { checkOverride } from "../../../charter/rulebook/rule-for.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { overridesFor, unitForUpdate } from "../reads.ts";
import { obstacleToPeriod } from "../rules.ts";
import { SetRule } from "../schema.ts";
import { addOverride } from "../writes.ts";

/** From a day on a parameter of the rulebook has this value for a unit and everything below it, where the rule lets a committee set it; stricter is fine, looser needs a reason. */
export const setRule = action(
	{ name: "org.set-rule", duty: "rule.change", input: SetRule },
	async ({ tx, actor, now, today, must, about }, setting) => {
		const { unitId, parameter, value, from, to, reason } = setting;
		const unit = await unitForUpdate(tx, unitId, from);
		must(await placeOf(tx, unitId, today));
		if (!isParameterKey(parameter)) refuse("rule.unknown", { parameter });
		const period = obstacleToPeriod(from, to);
		if (period) refuse(period.code, period.facts);
		const above = (await overridesFor(tx, unit.path, from)).filter(
			(o) => o.unitId !== unitId,
		);
		const obstacle = checkOverride(parameter, value, from, reason, above);
		if (obstacle) refuse(obstacle);
		await addOverride(tx, setting, { accountId: actor.accountId, now });
		about("unit", unitId);
		return {};
	},
);

import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { rollOf } from "../../member/reads.ts";
import { unitForUpdate } from "../../org/reads.ts";
import { themeRegisteredOn } from "../reads/theme-plans.ts";
import { obstacleToPlan } from "../rules/theme-year.ts";
import { PlanTheme } from "../schema/themes.ts";
import { savePlan } from "../writes/themes.ts";

/** The cell plans the theme of a quarter, who presents it and in which month (THM-04); said again it changes, until its meeting is registered. */
export const planTheme = action(
	{ name: "meeting.plan-theme", duty: "meeting.prepare", input: PlanTheme },
	async ({ tx, actor, now, today, must, about }, plan) => {
		const unit = await unitForUpdate(tx, plan.unitId, today);
		must(await placeOf(tx, plan.unitId, today));
		if (!isCell(unit.kind)) refuse("meeting.not-a-cell", { unit: unit.name });
		const obstacle = obstacleToPlan(
			plan,
			today,
			await themeRegisteredOn(tx, plan.unitId, plan.year, plan.quarter),
		);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const roll = await rollOf(tx, plan.unitId, today);
		if (!roll.some(({ id }) => id === plan.presenterId))
			refuse("meeting.presenter-not-of-roll");
		await savePlan(tx, plan, { accountId: actor.accountId, now });
		about("unit", plan.unitId);
		return {};
	},
);

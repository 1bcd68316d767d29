import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { themeOf } from "../reads/themes.ts";
import { WithdrawTheme } from "../schema/beside.ts";
import { closeTheme } from "../writes/themes.ts";

/** A theme is offered no more; meetings that took it up keep it. */
export const withdrawTheme = action(
	{
		name: "meeting.withdraw-theme",
		duty: "meeting.guide",
		input: WithdrawTheme,
	},
	async ({ tx, now, today, must, about }, { themeId }) => {
		const { unitId } = await themeOf(tx, themeId);
		must(await placeOf(tx, unitId, today));
		await closeTheme(tx, themeId, now);
		about("unit", unitId);
		return {};
	},
);

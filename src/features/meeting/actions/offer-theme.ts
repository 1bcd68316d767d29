import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { OfferTheme } from "../schema/beside.ts";
import { addTheme } from "../writes/themes.ts";

/** A committee offers a theme for the thematic meetings of a year; cells below see it when they register one (THM-04). */
export const offerTheme = action(
	{ name: "meeting.offer-theme", duty: "meeting.guide", input: OfferTheme },
	async ({ tx, actor, now, today, must, about }, theme) => {
		must(await placeOf(tx, theme.unitId, today));
		about("unit", theme.unitId);
		return {
			themeId: await addTheme(tx, theme, { accountId: actor.accountId, now }),
		};
	},
);

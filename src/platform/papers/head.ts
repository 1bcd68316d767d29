import type { IsoDate } from "../../charter/calendar.ts";
import type { LayoutName, Paper } from "./paper.ts";

type Issuer = { name: string; superior: string | null; place: string };

/** What stands above and around every paper of an organisation, before its own words. */
export const headOf = (
	{ name, superior, place }: Issuer,
	layout: LayoutName,
	date: IsoDate,
) =>
	({
		layout,
		sheet: "A4",
		superior: superior?.toLocaleUpperCase("vi") ?? null,
		body: name.toLocaleUpperCase("vi"),
		place,
		date,
		addressees: [],
		draft: false,
	}) as const satisfies Partial<Paper>;

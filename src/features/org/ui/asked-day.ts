import { useLocation, useRouter } from "@tanstack/react-router";
import { type IsoDate, isRealDay } from "../../../charter/calendar.ts";

const WORD = "ngay";

/** The day for which the tree is looked at, kept in the address; null for today. */
export function useAskedDay(): [IsoDate | null, (day: IsoDate | null) => void] {
	const { pathname, searchStr } = useLocation();
	const { history } = useRouter();
	const said = new URLSearchParams(searchStr).get(WORD);
	const day = said !== null && isRealDay(said) ? said : null;
	return [
		day,
		(next) => history.replace(`${pathname}${next ? `?${WORD}=${next}` : ""}`),
	];
}

/** An address below the organisation, on the day that is being looked at. */
export const onDay = (href: string, day: IsoDate | null): string =>
	day ? `${href}?${WORD}=${day}` : href;

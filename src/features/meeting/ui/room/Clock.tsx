import { useEffect, useMemo, useState } from "react";
import { timeOf } from "../../../../charter/calendar.ts";

/** The server's clock, running on here every second: two devices show the same time. */
export function useNow(serverNow: string): Date {
	const ahead = useMemo(() => Date.parse(serverNow) - Date.now(), [serverNow]);
	const [now, setNow] = useState(() => new Date(Date.now() + ahead));
	useEffect(() => {
		const tick = () => setNow(new Date(Date.now() + ahead));
		tick();
		const ticking = setInterval(tick, 1000);
		return () => clearInterval(ticking);
	}, [ahead]);
	return now;
}

/** The minute it is, `HH:MM`; changes once a minute. */
export function useMinute(serverNow: string): string {
	const ahead = useMemo(() => Date.parse(serverNow) - Date.now(), [serverNow]);
	const [minute, setMinute] = useState(() => timeOf(new Date(serverNow)));
	useEffect(() => {
		const tick = () => setMinute(timeOf(new Date(Date.now() + ahead)));
		tick();
		const ticking = setInterval(tick, 5000);
		return () => clearInterval(ticking);
	}, [ahead]);
	return minute;
}

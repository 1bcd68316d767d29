const KEY = "server-ahead";

let ahead = Number(localStorage.getItem(KEY) ?? 0);

/** The server said that it is this moment; the difference stays known to this device, also without network. */
export function noteServerTime(instant: string): void {
	ahead = Date.parse(instant) - Date.now();
	localStorage.setItem(KEY, String(ahead));
}

/** This moment by the server's clock, as far as this device knows it. */
export const serverTime = (): Date => new Date(Date.now() + ahead);

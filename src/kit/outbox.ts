import type { Entry } from "./device.ts";

/** The entry that is sent next: the first that waits and leans on nothing the server refused. */
export const nextToSend = (entries: readonly Entry[]): Entry | undefined =>
	entries.find(
		(entry) => entry.state === "waiting" && !heldUpBy(entry, entries),
	);

/** The refused entry for which this one waits, if there is one: the other entries go on without it. */
export const heldUpBy = (
	entry: Entry,
	entries: readonly Entry[],
): Entry | undefined =>
	entries.find(
		(earlier) =>
			earlier.seq < entry.seq &&
			earlier.state === "refused" &&
			leansOn(entry, earlier),
	);

/** Whether an entry means nothing without an earlier one: it names what that one adds, or that one is the ground of its place. */
const leansOn = (entry: Entry, earlier: Entry): boolean =>
	entry.place === earlier.place && (earlier.ground || names(entry, earlier));

const names = (entry: Entry, { id }: Entry): boolean =>
	JSON.stringify(entry.input).includes(id);

/** An entry that is withdrawn takes along those that name what it would have added. */
export function withdrawnWith(
	entry: Entry,
	entries: readonly Entry[],
): Entry[] {
	return entries.filter(
		(later) =>
			later.seq === entry.seq ||
			(later.seq > entry.seq && later.state !== "sent" && names(later, entry)),
	);
}

/** Whether the server has answered an act for good. Who has to sign in again, comes too often or meets a fault asks once more. */
export const isFinal = (status: number): boolean =>
	status < 500 && ![401, 408, 425, 429].includes(status);

/** Work that only one page of this browser does at a time; another one leaves it to that page. */
export async function alone(name: string, work: () => Promise<void>) {
	if (!navigator.locks) return work();
	await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
		if (lock) await work();
	});
}

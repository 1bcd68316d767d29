import type { Duty } from "../../src/charter/positions.ts";
import type { Person } from "./actors.ts";
import { lets } from "./expected.ts";
import { type Place, placeNames } from "./places.ts";

/** What stands in every name of a person at a place, and in nothing else. */
export const personMark = (place: Place): string => `Ng${place}q`;
/** What stands in every other word that belongs to a place: minutes, tasks, files, notes. */
export const contentMark = (place: Place): string => `Nd${place}q`;

/** What an answer tells of organisations outside the reach; of content, a system administrator may be told nothing at all. */
export function strangersIn(
	body: string,
	person: Pick<Person, "holds">,
	duty: Duty | "own" | "anyone",
): string[] {
	const text = body.toLowerCase();
	const stands = (mark: string) => text.includes(mark.toLowerCase());
	const onlyAdmin = person.holds.every((h) => h.position === "system-admin");
	return placeNames.flatMap((place) => {
		const within = lets(person, duty, place);
		return [
			...(stands(personMark(place)) && !within ? [`people of ${place}`] : []),
			...(stands(contentMark(place)) && (!within || onlyAdmin)
				? [`content of ${place}`]
				: []),
		];
	});
}

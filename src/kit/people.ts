import { fold, sortKeyOf } from "../charter/names.ts";

/** Someone who can be chosen; `note` tells apart people of one name. */
export type Person = { id: string; name: string; note?: string };

/** In Vietnamese order: given name, then middle, then family. */
export function inNameOrder<P extends Person>(people: readonly P[]): P[] {
	return people
		.map((person) => ({ person, key: sortKeyOf(person.name) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ person }) => person);
}

/** Those whose name holds the typed fragment, with or without diacritics: "dang van" finds "Đặng Văn Đạt". */
export function peopleNamed<P extends Person>(
	people: readonly P[],
	typed: string,
): P[] {
	const wanted = fold(typed);
	return people.filter(({ name }) => fold(name).includes(wanted));
}

type Named = { name: string };

/** A list of things with literal names as an object by name, its type included. */
export type ByName<List extends readonly Named[]> = {
	[Each in List[number] as Each["name"]]: Each;
};

export function byName<const List extends readonly Named[]>(
	list: List,
): ByName<List> {
	const names = list.map((each) => each.name);
	const twice = names.find((name, at) => names.indexOf(name) !== at);
	if (twice) throw new Error(`two things are named ${twice}`);
	return Object.fromEntries(
		list.map((each) => [each.name, each]),
	) as ByName<List>;
}

import { list } from "../../src/features/member/views.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { CELLS } from "./cells.ts";
import { ADOPTED } from "./days.ts";
import type { Commune } from "./found.ts";
import { type Person, rollOf } from "./people.ts";

/** The members of every cell in the order of the office's list, with their ids in Nếp. */
export type Rolls = {
	of(cell: string): readonly { name: string; memberId: string }[];
	/** Of two of one name in a cell, the first in the list. */
	memberId(cell: string, name: string): string;
};

/** Finds every person of the list among the members of Nếp. */
export async function readRolls(
	stage: Stage,
	{ cells, admin }: Commune,
): Promise<Rolls> {
	const at = moment(ADOPTED, "07:20");
	const rolls = new Map<string, { name: string; memberId: string }[]>();
	for (const { slug } of CELLS) {
		const wanted = { unitId: cells.get(slug), limit: 200 };
		const { members } = await stage.ask(list, admin, wanted, at);
		const idOf = (person: Person): string => {
			const found = members.find(
				(m) => m.name === person.name && m.birth.startsWith(person.born ?? ""),
			);
			if (!found)
				throw new Error(`${person.name} is not on the roll of ${slug}.`);
			return found.id;
		};
		rolls.set(
			slug,
			rollOf(slug).map((p) => ({ name: p.name, memberId: idOf(p) })),
		);
	}
	const of = (cell: string) => rolls.get(cell) ?? [];
	return {
		of,
		memberId(cell, name) {
			const found = of(cell).find((p) => p.name === name);
			if (!found) throw new Error(`${name} is not on the roll of ${cell}.`);
			return found.memberId;
		},
	};
}

import { useLocation, useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { CLASSES, PARTICIPATIONS, SEXES } from "../../schema.ts";

/** What the list is asked for; what is not said is not asked. */
export type Wanted = {
	text: string;
	unitId: string | null;
	class: (typeof CLASSES)[number] | null;
	sex: (typeof SEXES)[number] | null;
	participation: (typeof PARTICIPATIONS)[number] | null;
};

const WORDS = {
	text: "tim",
	unitId: "to-chuc",
	class: "loai",
	sex: "gioi",
	participation: "tinh-trang",
} satisfies Record<keyof Wanted, string>;

/** The question of the list, kept in the address: going back from a member finds the same list. */
export function useWanted(): [Wanted, (part: Partial<Wanted>) => void] {
	const { pathname, searchStr } = useLocation();
	const { history } = useRouter();
	const wanted = useMemo(() => read(searchStr), [searchStr]);
	const want = (part: Partial<Wanted>) =>
		history.replace(`${pathname}${write({ ...wanted, ...part })}`);
	return [wanted, want];
}

function read(search: string): Wanted {
	const said = new URLSearchParams(search);
	const oneOf = <Word extends string>(words: readonly Word[], key: string) =>
		words.find((word) => word === said.get(key)) ?? null;
	return {
		text: said.get(WORDS.text) ?? "",
		unitId: said.get(WORDS.unitId),
		class: oneOf(CLASSES, WORDS.class),
		sex: oneOf(SEXES, WORDS.sex),
		participation: oneOf(PARTICIPATIONS, WORDS.participation),
	};
}

function write(wanted: Wanted): string {
	const said = new URLSearchParams();
	for (const [key, word] of [
		[wanted.text, WORDS.text],
		[wanted.unitId, WORDS.unitId],
		[wanted.class, WORDS.class],
		[wanted.sex, WORDS.sex],
		[wanted.participation, WORDS.participation],
	] as const)
		if (key) said.set(word, key);
	return said.size > 0 ? `?${said}` : "";
}

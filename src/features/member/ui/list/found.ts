import { useState } from "react";
import { useView } from "../../../../kit/data.tsx";
import type { Given } from "../../../../kit/declared.ts";
import type { list } from "../../views.ts";
import type { Wanted } from "./wanted.ts";

type Page = Given<typeof list>;
export type Listed = Page["members"][number];

type Turned = {
	question: string;
	earlier: readonly Listed[];
	after: NonNullable<Page["next"]>;
};

/** The members that are wanted, a page at a time; `more` adds the next page under those already shown. */
export function useFound(wanted: Wanted) {
	const question = questionOf(wanted);
	const written = JSON.stringify(question);
	const [turned, setTurned] = useState<Turned | null>(null);
	const page = turned?.question === written ? turned : null;
	const asked = useView<typeof list>(
		"member.list",
		{ ...question, count: true, ...(page ? { after: page.after } : {}) },
		{ keepLast: true },
	);
	const { data, isPlaceholderData } = asked;
	const earlier = page?.earlier ?? [];
	const shown = page && isPlaceholderData ? [] : (data?.members ?? []);
	const members = [...earlier, ...shown];
	const next = data?.next;
	return {
		asked,
		members,
		waiting: page !== null && isPlaceholderData,
		more: next
			? () => setTurned({ question: written, earlier: members, after: next })
			: null,
	};
}

/** The question without what is not asked. */
function questionOf({ text, unitId, sex, participation, ...rest }: Wanted) {
	return {
		...(text.trim() ? { text: text.trim() } : {}),
		...(unitId ? { unitId } : {}),
		...(rest.class ? { class: rest.class } : {}),
		...(sex ? { sex } : {}),
		...(participation ? { participation } : {}),
	};
}

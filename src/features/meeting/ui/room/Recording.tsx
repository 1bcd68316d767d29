import { createContext, useContext } from "react";
import { type Act, useAct } from "../../../../kit/data.tsx";
import type { Deed, Given, Taken } from "../../../../kit/declared.ts";

/** Called when the server has something that was entered here. */
export const SavedContext = createContext<() => void>(() => {});

/** An act of the room: the page then says when it was saved. */
export function useRecording<D extends Deed>(
	name: D["name"],
): Act<Taken<D>, Given<D>> {
	const act = useAct<D>(name);
	const noteSaved = useContext(SavedContext);
	return {
		...act,
		run: (input, then) =>
			act.run(input, (output) => {
				noteSaved();
				then?.(output);
			}),
	};
}

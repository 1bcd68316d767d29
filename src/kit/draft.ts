import { useCallback, useState } from "react";

const keyOf = (name: string) => `draft:${name}`;

/** Typed text that survives a closed page or a lost network, kept on this device until `forget` is called. */
export function useDraft(name: string, initial = "") {
	const [text, setText] = useState(
		() => localStorage.getItem(keyOf(name)) ?? initial,
	);
	const write = useCallback(
		(next: string) => {
			setText(next);
			localStorage.setItem(keyOf(name), next);
		},
		[name],
	);
	const forget = useCallback(() => {
		setText(initial);
		localStorage.removeItem(keyOf(name));
	}, [name, initial]);
	return { text, write, forget };
}

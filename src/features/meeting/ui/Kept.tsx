import { useCallback, useState } from "react";

export type Kept<Fields> = {
	/** What is known, with what was typed over it. */
	value: Fields;
	change: (part: Partial<Fields>) => void;
	/** Drops what was typed: it was sent, or is not wanted. */
	forget: () => void;
	/** Something was typed that nobody else has yet. */
	touched: boolean;
};

/**
 * The fields of a form. What is typed stays on this device until it is sent; fields left alone follow what the
 * server knows, so that two devices do not undo each other.
 */
export function useKept<Fields extends object>(
	name: string,
	known: Fields,
): Kept<Fields> {
	const key = `typed:${name}`;
	const [typed, setTyped] = useState<Partial<Fields>>(() => typedBefore(key));
	const change = useCallback(
		(part: Partial<Fields>) =>
			setTyped((before) => {
				const after = { ...before, ...part };
				localStorage.setItem(key, JSON.stringify(after));
				return after;
			}),
		[key],
	);
	const forget = useCallback(() => {
		localStorage.removeItem(key);
		setTyped({});
	}, [key]);
	return {
		value: { ...known, ...typed },
		change,
		forget,
		touched: Object.keys(typed).length > 0,
	};
}

function typedBefore<Fields>(key: string): Partial<Fields> {
	try {
		return JSON.parse(localStorage.getItem(key) ?? "{}");
	} catch {
		return {};
	}
}

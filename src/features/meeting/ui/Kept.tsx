import { useCallback, useState } from "react";

export type Kept<Fields> = {
	/** What is known, with what was typed over it. */
	value: Fields;
	/** What was known when the typing began. */
	before: Fields;
	change: (part: Partial<Fields>) => void;
	/** Drops what was typed: it was sent, or is not wanted. */
	forget: () => void;
	/** Something was typed that nobody else has yet. */
	touched: boolean;
};

type Typed<Fields> = { typed: Partial<Fields>; before?: Fields };

const keyOf = (name: string): string => `typed:${name}`;

/**
 * The fields of a form. What is typed stays on this device until it is sent; fields left alone follow what the
 * server knows, so that two devices do not undo each other.
 */
export function useKept<Fields extends object>(
	name: string,
	known: Fields,
): Kept<Fields> {
	const key = keyOf(name);
	const [{ typed, before = known }, setTyped] = useState<Typed<Fields>>(() =>
		typedBefore(key),
	);
	const change = (part: Partial<Fields>) =>
		setTyped((last) => {
			const now = {
				typed: { ...last.typed, ...part },
				before: last.before ?? known,
			};
			localStorage.setItem(key, JSON.stringify(now));
			return now;
		});
	const forget = useCallback(() => {
		localStorage.removeItem(key);
		setTyped({ typed: {} });
	}, [key]);
	return {
		value: { ...known, ...typed },
		before,
		change,
		forget,
		touched: Object.keys(typed).length > 0,
	};
}

/** Lays fields into a form that is opened next, as if they had been typed there. */
export const layIntoForm = (name: string, typed: object): void =>
	localStorage.setItem(keyOf(name), JSON.stringify({ typed }));

function typedBefore<Fields>(key: string): Typed<Fields> {
	try {
		const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
		return { typed: {}, ...kept };
	} catch {
		return { typed: {} };
	}
}

import { type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { useEffect } from "react";

export type TextSize = "normal" | "large";
export type Background = MantineColorScheme;

const TEXT_KEY = "text-size";

/** Puts the stored text size on the page before anything is drawn. */
export function applyStoredText(): void {
	document.documentElement.dataset.text = storedText();
}

function storedText(): TextSize {
	return readTextSize(localStorage.getItem(TEXT_KEY));
}

const readTextSize = (stored: string | null | undefined): TextSize =>
	stored === "large" ? "large" : "normal";

/** Text of 18 or 22 px, and light, dark or as the system says; both kept on this device. */
export function useLook() {
	const { colorScheme, setColorScheme } = useMantineColorScheme();
	const [text, setText] = useLocalStorage<TextSize>({
		key: TEXT_KEY,
		defaultValue: storedText(),
		serialize: (value) => value,
		deserialize: readTextSize,
		getInitialValueInEffect: false,
	});
	useEffect(() => {
		document.documentElement.dataset.text = text;
	}, [text]);
	return {
		text,
		setText,
		background: colorScheme,
		setBackground: setColorScheme,
	};
}

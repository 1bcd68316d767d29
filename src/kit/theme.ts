import {
	type CSSVariablesResolver,
	createTheme,
	type MantineColorsTuple,
} from "@mantine/core";

const RED: MantineColorsTuple = [
	"#fbedeb",
	"#f5d3cf",
	"#f2a097",
	"#dd6f66",
	"#c94a42",
	"#b3312b",
	"#a6261f",
	"#9b1c1c",
	"#7f1515",
	"#5f0f0f",
];

/** Mantine in the colours, sizes and shapes of `tokens.css`. */
export const theme = createTheme({
	// Mantine counts in rem of 16 px; the page's rem is 18 px, or 22 px in large text.
	scale: 16 / 18,
	colors: { nep: RED },
	primaryColor: "nep",
	primaryShade: { light: 7, dark: 5 },
	fontFamily: "var(--font)",
	fontSizes: {
		xs: "var(--tiny)",
		sm: "var(--small)",
		md: "1rem",
		lg: "1.167rem",
		xl: "1.444rem",
	},
	radius: {
		xs: "4px",
		sm: "var(--radius)",
		md: "var(--radius)",
		lg: "var(--radius-card)",
		xl: "var(--radius-round)",
	},
	defaultRadius: "sm",
	cursorType: "pointer",
	focusRing: "never",
	fontSmoothing: false,
	respectReducedMotion: true,
});

const surfaces = {
	"--mantine-color-body": "var(--surface)",
	"--mantine-color-text": "var(--ink)",
	"--mantine-color-dimmed": "var(--ink-soft)",
	"--mantine-color-placeholder": "var(--ink-soft)",
	"--mantine-color-error": "var(--missing)",
	"--mantine-color-default": "var(--surface)",
	"--mantine-color-default-hover": "var(--sunk)",
	"--mantine-color-default-color": "var(--ink)",
	"--mantine-color-default-border": "var(--line-strong)",
	"--mantine-color-anchor": "var(--red-ink)",
	"--mantine-color-disabled": "var(--sunk)",
	"--mantine-color-disabled-color": "var(--ink-soft)",
	"--mantine-color-disabled-border": "var(--line)",
};

/** Hands the tokens to Mantine's own variables, so that light and dark are decided in `tokens.css` alone. */
export const variablesFromTokens: CSSVariablesResolver = () => ({
	variables: {},
	light: surfaces,
	dark: surfaces,
});

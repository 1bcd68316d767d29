import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages that change together and rarely: a new release of Nếp leaves their file in the browser's cache. */
const LONG_LIVED = /node_modules\/(react|react-dom|scheduler|@tanstack)\//;
const CONTROLS =
	/node_modules\/(@mantine|@floating-ui|react-remove-scroll|clsx)/;

export default defineConfig(({ mode }) => ({
	root: at("src/app/web"),
	plugins: [react()],
	build: {
		outDir: at("dist/web"),
		emptyOutDir: true,
		// A data: address in a style sheet would need a wider content policy.
		assetsInlineLimit: 0,
		rolldownOptions: {
			// `vite build --mode gallery`: the kit on sample pages, for looking at; never part of the product.
			input: at(`src/app/web/${mode === "gallery" ? "gallery" : "index"}.html`),
			output: {
				codeSplitting: {
					groups: [
						{ name: "ground", test: LONG_LIVED },
						{ name: "controls", test: CONTROLS },
						// One file for the kit: on a weak signal forty small ones cost more than they save.
						{ name: "kit", test: /src\/kit\// },
					],
				},
			},
		},
	},
}));

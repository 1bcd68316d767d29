import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages that change together and rarely: a new release of Nếp leaves their file in the browser's cache. */
const LONG_LIVED = /node_modules\/(react|react-dom|scheduler|@tanstack)\//;
const CONTROLS =
	/node_modules\/(@mantine|@floating-ui|react-remove-scroll|clsx)/;

/** The service worker with the list of what one version consists of; its name changes with any of it. */
function serviceWorker(): Plugin {
	return {
		name: "nep-service-worker",
		generateBundle(_options, bundle) {
			const built = Object.values(bundle).map((file) => ({
				name: file.fileName,
				text: file.type === "asset" ? file.source : file.code,
			}));
			const given = readdirSync(at("src/app/web/public")).map((name) => ({
				name,
				text: readFileSync(at(`src/app/web/public/${name}`)),
			}));
			const worker = readFileSync(at("src/app/web/service-worker.js"), "utf8");
			const files = [...built, ...given].filter(
				({ name }) => !name.endsWith(".map"),
			);
			const hash = createHash("sha256").update(worker);
			for (const { name, text } of files) hash.update(name).update(text);
			const names = ["index.html", ...files.map(({ name }) => name)];
			const list = [...new Set(names)].sort().map((name) => `/${name}`);
			this.emitFile({
				type: "asset",
				fileName: "service-worker.js",
				source: `const SHELL = "shell-${hash.digest("hex").slice(0, 16)}";\nconst FILES = ${JSON.stringify(list)};\n${worker}`,
			});
		},
	};
}

export default defineConfig(({ mode }) => ({
	root: at("src/app/web"),
	plugins: mode === "gallery" ? [react()] : [react(), serviceWorker()],
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

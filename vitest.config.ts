import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		exclude: ["**/node_modules/**", "**/dist/**", "**/data/**"],
		globalSetup: ["test/build-reader.mjs", "test/global-setup.ts"],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
	},
});

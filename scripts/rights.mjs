// Every person × every act, question and download × every organisation, through the door; `npm test` takes a sample of it.
import { install, root, run } from "./ready.mjs";

install();
run(
	process.execPath,
	["node_modules/vitest/vitest.mjs", "run", "test/rights", "--maxWorkers=1"],
	{ cwd: root, env: { ...process.env, NEP_RIGHTS: "whole" } },
);

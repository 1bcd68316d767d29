#!/usr/bin/env node
import { tellProgram } from "./doctor.mjs";
import { build, install } from "./ready.mjs";

const [verb] = process.argv.slice(2);
if (verb === "service") await import("./service.mjs");
else if (verb === "doctor") {
	// Looks at what is there and changes nothing: it neither installs nor builds.
	if (tellProgram()) await import("../dist/server/nep.js");
} else {
	install();
	await build();
	await import("../dist/server/nep.js");
}

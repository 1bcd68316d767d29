import { build, install } from "./ready.mjs";

install();
await build();
await import("../dist/server/main.js");

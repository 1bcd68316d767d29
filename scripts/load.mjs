// npm run load [-- --cells 2000 --connections 32 --profile <folder>]: the evening on which every cell of a province meets.
import { build, install } from "./ready.mjs";

install();
await build();
await import("../dist/server/load.js");

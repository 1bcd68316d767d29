#!/usr/bin/env node
import { build, install } from "./ready.mjs";

install();
await build();
await import("../dist/server/nep.js");

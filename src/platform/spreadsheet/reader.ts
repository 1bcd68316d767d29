import { serialize } from "node:v8";
import { parseWorkbook } from "./parse.ts";

// A process of its own: a workbook comes in, what it holds goes out. See `read.ts`.
const pieces: Buffer[] = [];
for await (const piece of process.stdin) pieces.push(piece);
const reading = await parseWorkbook(Buffer.concat(pieces));
process.stdout.write(serialize(reading));

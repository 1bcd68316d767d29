import type { Given } from "../../../../kit/declared.ts";
import type { preview } from "../../views.ts";

type Seen = Given<typeof preview>;

/** What a page sees of a list, of one of its rows and of the cells a row may belong to. */
export type Batch = Seen["batch"];
export type SeenRow = Seen["rows"][number];
export type Cells = Seen["cells"];

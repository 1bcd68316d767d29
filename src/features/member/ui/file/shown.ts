import type { Given } from "../../../../kit/declared.ts";
import type { file } from "../../views.ts";

/** One member's file as the page shows it. */
export type Shown = Given<typeof file>;

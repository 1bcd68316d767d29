import type { Given } from "../../../../kit/declared.ts";
import type { unit } from "../../views.ts";

/** One organisation as its page shows it. */
export type ShownUnit = Given<typeof unit>;
export type Holder = ShownUnit["holders"][number];

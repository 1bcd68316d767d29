import type { Given } from "../../../kit/declared.ts";
import type { box, paper } from "../views.ts";

/** What `ballot.paper` answers: a ballot as the voter sees it. */
export type Paper = Given<typeof paper>;

/** What `ballot.box` answers: a ballot as the chair sees it. */
export type Box = Given<typeof box>;

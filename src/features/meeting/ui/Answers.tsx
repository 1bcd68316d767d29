import type { Given } from "../../../kit/declared.ts";
import type { month, room } from "../views/cell.ts";

/** What `meeting.month` answers: one cell's month. */
export type CellMonth = Given<typeof month>;

/** The meeting shown in it, with its checklists. */
export type Planned = NonNullable<CellMonth["meeting"]>;

/** What `meeting.room` answers: a meeting as recorded so far. */
export type Room = Given<typeof room>;

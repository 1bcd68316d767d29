import type { Given } from "../../../kit/declared.ts";
import type { month, room } from "../views.ts";

/** What `meeting.month` answers: one cell's month. */
export type CellMonth = Given<typeof month>;

/** The meeting shown in it. */
export type Planned = NonNullable<CellMonth["meeting"]>;

/** What `meeting.room` answers: a meeting as recorded so far. */
export type Room = Given<typeof room>;

/** A meeting's record as pages see it. */
export type Record = Planned["dossier"];
export type Meeting = Record["meeting"];
export type Attendee = Record["roll"][number];
export type Item = Record["agenda"][number];
export type EarlierTask = Record["pastTasks"][number];

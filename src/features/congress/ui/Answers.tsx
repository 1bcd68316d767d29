import type { Given } from "../../../kit/declared.ts";
import type { list, one } from "../views.ts";

/** What `congress.list` answers: the congresses of a cell. */
export type Congresses = Given<typeof list>;

/** What `congress.one` answers: a congress as it stands. */
export type Shown = Given<typeof one>;

/** One election of it. */
export type ShownElection = Shown["elections"][number];

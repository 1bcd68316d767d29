import type { Actor } from "../../src/platform/actor.ts";
import type { MeetingRecord } from "../meeting-record.ts";
import type { Stage } from "./stage.ts";

/** The people of one cell who keep its meetings, and how its members are found by the names in its papers. */
export type Company = {
	unitId: string;
	secretary: Actor;
	noteTaker: Actor;
	/** The standing board above, by whoever records its rating. */
	board: Actor;
	/** The member a paper names; of two of one name, the first in the office's list. */
	memberId(name: string): string;
	/** The members in the order of the office's list. */
	roll: readonly { name: string; memberId: string }[];
};

/** One meeting being played; its id is known once its day is registered. */
export type Play = {
	stage: Stage;
	company: Company;
	record: MeetingRecord;
	meetingId: string;
	/** Whether Nếp knows no earlier meeting of this kind, and so no tasks of it. */
	isFirst: boolean;
};

import type { Duty } from "../../src/charter/positions.ts";
import { TODAY } from "../small-commune.ts";
import type { Things } from "./things.ts";

/** How an act or a question is aimed at one organisation: by what of it its input names. */
export type Aim = (at: Things) => Record<string, unknown>;
/** A question about the whole reach: its input, and what its answer names of an organisation that lies within. */
type Listing = {
	ask: Record<string, unknown>;
	names(at: Things): string | null;
};
export type Need = Duty | "own" | "anyone";
type Aimed = { aims?: Aim[]; lists?: Listing[] };
export type Plan = Aimed & { name: string; duty: Need };
/** By the duty that must be asked for, by name. */
export type Plans = Partial<Record<Need, Record<string, Aimed>>>;

export const plansOf = (plans: Plans): Plan[] =>
	(Object.entries(plans) as [Need, Record<string, Aimed>][]).flatMap(
		([duty, byName]) =>
			Object.entries(byName).map(([name, aimed]) => ({ name, duty, ...aimed })),
	);

/** Aimed by what `aim` names, with the rest of a whole input. */
export const to = (aim: Aim, rest: object | Aim = {}): Aimed => ({
	aims: [
		(at) => ({
			...aim(at),
			...(typeof rest === "function" ? rest(at) : rest),
		}),
	],
});

/** Days before one cell moved, on which the test stands, and after another will have moved. */
const DAYS = ["2025-12-31", TODAY, "2026-12-31"] as const;

/** The same for an input that names a day, on each of these days. */
export const toOn = (
	aim: Aim,
	rest: (day: string, at: Things) => object,
): Aimed => ({
	aims: DAYS.map((day) => (at) => ({ ...aim(at), ...rest(day, at) })),
});

/** A question about the whole reach; on each of the days where it can name one. */
export const listing = (
	names: Listing["names"],
	ask: (day: string) => Listing["ask"] = () => ({}),
): Aimed => ({
	lists: [...new Map(DAYS.map((day) => [JSON.stringify(ask(day)), day]))].map(
		([, day]) => ({ ask: ask(day), names }),
	),
});

export const unit: Aim = ({ unitId }) => ({ unitId });
export const held: Aim = ({ closedId }) => ({ meetingId: closedId });
export const now: Aim = ({ sessionMeetingId }) => ({
	meetingId: sessionMeetingId,
});
export const next: Aim = ({ plannedId }) => ({ meetingId: plannedId });
export const member: Aim = ({ memberId }) => ({ memberId });
export const batch: Aim = ({ batchId }) => ({ batchId });
export const counted: Aim = ({ ballotId }) => ({ ballotId });
export const past: Aim = ({ congressId }) => ({ congressId });
export const settled: Aim = ({ settledBatchId }) => ({
	batchId: settledBatchId,
});

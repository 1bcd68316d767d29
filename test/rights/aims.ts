import type { Duty } from "../../src/charter/positions.ts";
import type { Things } from "./things.ts";

/** How an act or a question is aimed at one organisation: by what of it its input names. */
export type Aim = (at: Things) => Record<string, unknown>;
/** A question about the whole reach: its input, and what its answer names of an organisation that lies within. */
type Listing = {
	ask: Record<string, unknown>;
	names(at: Things): string | null;
};
export type Need = Duty | "own" | "anyone";
type Aimed = { aim?: Aim; list?: Listing };
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
	aim: (at) => ({
		...aim(at),
		...(typeof rest === "function" ? rest(at) : rest),
	}),
});

export const unit: Aim = ({ unitId }) => ({ unitId });
export const held: Aim = ({ closedId }) => ({ meetingId: closedId });
export const now: Aim = ({ sessionMeetingId }) => ({
	meetingId: sessionMeetingId,
});
export const next: Aim = ({ plannedId }) => ({ meetingId: plannedId });
export const member: Aim = ({ memberId }) => ({ memberId });
export const batch: Aim = ({ batchId }) => ({ batchId });
export const settled: Aim = ({ settledBatchId }) => ({
	batchId: settledBatchId,
});

import type { IsoDate } from "../../charter/calendar.ts";
import type { PositionKind } from "../../charter/positions.ts";
import type { Assignment, Followed, Following } from "./schema.ts";

const sitting: readonly string[] = [
	"committee-secretary",
	"committee-deputy",
	"standing-member",
	"committee-member",
] satisfies PositionKind[];

/** Whether a post makes its holder a member of the committee, who may be assigned (OVR-01). */
export const isSitting = (position: string): boolean =>
	sitting.includes(position);

type Wanted = {
	kind: Followed;
	thing: string | null;
	cellIds: readonly string[];
};

/** Why an assignment says not enough of what is followed: a cell is one cell, a cluster has at least two, the rest have a name and no cells. */
export function obstacleToFollowing({
	kind,
	thing,
	cellIds,
}: Wanted): string | null {
	if (kind === "cell") return cellIds.length === 1 ? null : "follow.which-cell";
	if (thing === null) return "follow.name-missing";
	if (kind === "cluster")
		return new Set(cellIds).size > 1 ? null : "follow.few-cells";
	return cellIds.length === 0 ? null : "follow.no-cells";
}

/** Whether the member follows the same thing already at some time from a day on. */
export const isAlready = (
	standing: readonly Assignment[],
	wanted: Pick<Assignment, "memberId" | "kind" | "thing" | "fromOn">,
): boolean =>
	standing.some(
		(a) =>
			a.memberId === wanted.memberId &&
			a.kind === wanted.kind &&
			a.thing.toLocaleLowerCase("vi") ===
				wanted.thing.toLocaleLowerCase("vi") &&
			(a.toOn === null || a.toOn > wanted.fromOn),
	);

/** Whether it holds on a day. */
export const holdsOn = (
	{ fromOn, toOn }: Pick<Following, "fromOn" | "toOn">,
	on: IsoDate,
): boolean => fromOn <= on && (toOn === null || toOn > on);

export type FollowedThing = {
	kind: Followed;
	thing: string;
	lines: Following[];
};

/** What is followed, each thing once with everybody who follows it, kind by kind. */
export function byThing(
	lines: readonly Following[],
	kinds: readonly Followed[],
): FollowedThing[] {
	return kinds.flatMap((kind) => {
		const own = lines.filter((line) => line.kind === kind);
		return [...new Set(own.map(({ thing }) => thing))].map((thing) => ({
			kind,
			thing,
			lines: own.filter((line) => line.thing === thing),
		}));
	});
}

export type FollowingMember = { name: string; lines: Following[] };

/** Who follows what, each member once; those of the committee who follow nothing with no lines, in the order given. */
export function byMember(
	lines: readonly Following[],
	members: readonly { memberId: string; name: string }[],
): FollowingMember[] {
	const sits = (line: Following) =>
		members.some(({ memberId }) => memberId === line.memberId);
	const others = lines.filter((line) => !sits(line));
	return [
		...members.map(({ memberId, name }) => ({
			name,
			lines: lines.filter((line) => line.memberId === memberId),
		})),
		...[...new Set(others.map(({ memberName }) => memberName))].map((name) => ({
			name,
			lines: others.filter(({ memberName }) => memberName === name),
		})),
	];
}

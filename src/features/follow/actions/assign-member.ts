import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { holdersOf, unitForUpdate, unitsBelow } from "../../org/reads.ts";
import { assignmentsOf, followersOf } from "../reads/assignments.ts";
import { isAlready, isSitting, obstacleToFollowing } from "../rules.ts";
import { AssignMember } from "../schema.ts";
import { addAssignment } from "../writes.ts";

/** A member of a committee follows a cell, a cluster of cells, a domain, a mass organisation or a residential cluster from a day on (OVR-01). */
export const assignMember = action(
	{ name: "follow.assign-member", duty: "meeting.guide", input: AssignMember },
	async ({ tx, actor, now, today, must, about }, input) => {
		const { unitId, memberId, kind, cellIds, from } = input;
		must(await placeOf(tx, unitId, today));
		const unit = await unitForUpdate(tx, unitId, from);
		if (isCell(unit.kind))
			refuse("follow.not-a-committee", { unit: unit.name });
		const obstacle = obstacleToFollowing(input);
		if (obstacle) refuse(obstacle);
		const member =
			(await holdersOf(tx, unit.path, from)).find(
				(h) => h.memberId === memberId && isSitting(h.position),
			) ?? refuse("follow.not-of-committee");
		const cells = (await unitsBelow(tx, unit.path, from)).filter(
			(u) => isCell(u.kind) && cellIds.includes(u.id),
		);
		if (cells.length < new Set(cellIds).size) refuse("follow.not-below");
		const assignment = {
			committeeId: unitId,
			memberId,
			memberName: member.name,
			kind,
			thing:
				(kind === "cell" ? cells[0]?.name : input.thing) ??
				refuse("follow.name-missing"),
			cellIds,
			fromOn: from,
		};
		const follows = kind === "cell" ? await followersOf(tx, cellIds, from) : [];
		if (
			follows.some((f) => f.memberId === memberId) ||
			isAlready(await assignmentsOf(tx, unitId, from), assignment)
		)
			refuse("follow.already", {
				name: member.name,
				thing: assignment.thing,
			});
		const { accountId } = actor;
		const id = await addAssignment(tx, assignment, { accountId, now });
		about("unit", unitId);
		return { assignmentId: id };
	},
);

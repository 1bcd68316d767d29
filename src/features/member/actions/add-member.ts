import { reaches } from "../../../charter/positions.ts";
import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { memberByCard } from "../reads.ts";
import { obstacleToFiling } from "../rules.ts";
import { AddMember } from "../schema.ts";
import { addMembers } from "../writes.ts";

/** A member's file exists and the member stands on the roll of a cell. */
export const addMember = action(
	{
		name: "member.add",
		duty: "member.change",
		input: AddMember,
		secret: ["card", "ethnicity", "religion"],
	},
	async (
		{ tx, now, today, seal, must, reach, about },
		{ unitId, from, ...file },
	) => {
		const unit = await unitOn(tx, unitId, today);
		must(unit.path);
		if (!isCell(unit.kind)) refuse("member.not-a-cell", { unit: unit.name });
		const obstacle = obstacleToFiling(file, today);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const holder = file.card
			? await memberByCard(tx, seal.mac(file.card), today)
			: null;
		if (holder)
			refuse(
				"member.card-taken",
				holder.path && reaches(reach(), holder.path)
					? { name: holder.name }
					: {},
			);
		const [memberId = ""] = await addMembers(
			tx,
			[{ file, unitId, from }],
			seal,
			now,
		);
		about("member", memberId);
		return { memberId };
	},
);
